import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointAt, segmentsOf, xValues, yExtent } from '#kit/chart/series.ts';
import { series, chart, points, spec, known } from './any-chart.ts';

describe('x values', () => {
  test('years of all series stand once each and in order', () => {
    const all = [
      series(
        'a',
        [2015, 2013].map((x) => ({ x, y: 1 })),
      ),
      series(
        'b',
        [2014, 2015].map((x) => ({ x, y: 2 })),
      ),
    ];
    expect(xValues(chart(all))).toEqual([2013, 2014, 2015]);
    const property = fc.property(spec, (drawn) => {
      const xs = xValues(drawn).map(Number);
      expect(xs).toEqual([...new Set(xs)].toSorted((a, b) => a - b));
      for (const one of drawn.series) for (const p of one.points) expect(xs).toContain(p.x);
      for (const x of xs) expect(drawn.series.some((one) => pointAt(one, x) !== undefined)).toBe(true);
    });
    fc.assert(property, { seed: 1 });
  });

  test('numbers are ordered as numbers, not as text', () => {
    const all = [
      series(
        'a',
        [10, 9, 2, 100].map((x) => ({ x, y: 1 })),
      ),
    ];
    expect(xValues(chart(all, { x: { label: 'x', type: 'number' } }))).toEqual([2, 9, 10, 100]);
  });

  test('categories keep the order in which they come', () => {
    const all = [
      series(
        'a',
        ['B2C', 'B2B'].map((x) => ({ x, y: 1 })),
      ),
      series(
        'b',
        ['A', 'B2B'].map((x) => ({ x, y: 1 })),
      ),
    ];
    expect(xValues(chart(all, { x: { label: 'x', type: 'category' } }))).toEqual(['B2C', 'B2B', 'A']);
  });
});

describe('segments', () => {
  test('a line stops at a gap and begins anew at a break', () => {
    const [a, gap, b, c, broken, d] = [
      { x: 2013, y: 1 },
      { x: 2014, y: null },
      { x: 2015, y: 2 },
      { x: 2016, y: 3 },
      { x: 2017, y: 4, break: true },
      { x: 2018, y: 5 },
    ] as const;
    expect(segmentsOf(series('s', [a, gap, b, c, broken, d]))).toEqual([[a], [b, c], [broken, d]]);
    expect(segmentsOf(series('s', [gap]))).toEqual([]);
    expect(segmentsOf(series('s', []))).toEqual([]);
  });

  test('every known point is drawn once; neighbours are joined unless a gap or break stands between', () => {
    const property = fc.property(points, (all) => {
      const runs = segmentsOf(series('s', all));
      expect(runs.flat()).toEqual(known(all));
      expect(runs.every((run) => run.length > 0)).toBe(true);
      const joined = new Set(runs.flatMap((run) => run.slice(1)));
      all.forEach((p, i) => {
        const before = all[i - 1];
        const mayJoin = before !== undefined && before.y !== null && p.y !== null && p.break !== true;
        expect(joined.has(p)).toBe(mayJoin);
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});

describe('the extent of y', () => {
  test('it is the lowest and highest value, ranges included', () => {
    const all = [
      series('a', [{ x: 1, y: 5, low: 2, high: 6 }]),
      series('b', [
        { x: 1, y: 9 },
        { x: 2, y: null },
      ]),
    ];
    expect(yExtent(chart(all))).toEqual([2, 9]);
  });

  test('every value and range lies inside, and both ends are reached', () => {
    const property = fc.property(spec, fc.boolean(), (drawn, fromZero) => {
      const numbers = drawn.series.flatMap((s) =>
        s.points.flatMap((p) => (p.y === null ? [] : [p.y, p.low ?? p.y, p.high ?? p.y])),
      );
      fc.pre(numbers.length > 0);
      const expected = fromZero ? [...numbers, 0] : numbers;
      const [low, high] = yExtent({ ...drawn, y: { ...drawn.y, fromZero } });
      expect(expected.every((n) => n >= low && n <= high)).toBe(true);
      expect(expected.some((n) => n === low) && expected.some((n) => n === high)).toBe(true);
    });
    fc.assert(property, { seed: 1 });
  });

  test('a stacked chart reaches from zero to the highest sum', () => {
    const all = [
      series('a', [
        { x: 'p', y: 64 },
        { x: 'q', y: 10 },
      ]),
      series('b', [
        { x: 'p', y: 31 },
        { x: 'q', y: null },
      ]),
      series('c', [{ x: 'p', y: 5 }]),
    ];
    expect(yExtent(chart(all, { kind: 'stacked', x: { label: 'x', type: 'category' } }))).toEqual([0, 100]);
  });

  test('a chart without any value still has finite ends', () => {
    const empty = chart([series('a', [{ x: 2025, y: null }])]);
    expect(yExtent(empty).every(Number.isFinite)).toBe(true);
  });
});
