import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets } from '#kit/chart/datasets.ts';
import { lifts, spread } from '#kit/chart/end-labels.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import { roles } from '#kit/chart/roles.ts';
import { pointAt, segmentsOf, xValues, yExtent } from '#kit/chart/series.ts';
import type { ChartSpec, Point, Role, Series } from '#kit/chart/spec.ts';
import { cell, chartTable } from '#kit/chart/table.ts';
import { languages } from '#kit/languages.ts';
import { parseNumber } from '#kit/number-parse.ts';

const series = (id: string, points: readonly Point[], role: Role = 'china'): Series => ({
  id,
  label: id,
  role,
  points,
});
const chart = (all: readonly Series[], change: Partial<ChartSpec> = {}): ChartSpec => ({
  kind: 'line',
  x: { label: 'x', type: 'year' },
  y: { label: 'y', unit: 'usd-bn', fromZero: false },
  series: all,
  ...change,
});

/** Series with gaps, breaks, ranges and implied points over some of the years, each year once, in order. */
const value = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 100);
const point = (x: number): fc.Arbitrary<Point> =>
  fc.oneof(
    fc.record({ x: fc.constant(x), y: value, break: fc.boolean(), implied: fc.boolean() }),
    fc.record({
      x: fc.constant(x),
      y: value,
      low: value,
      high: value,
      digits: fc.integer({ min: 2, max: 4 }),
    }),
    fc.constant({ x, y: null, note: 'nothing was published' }),
  );
const points = fc
  .subarray(Array.from({ length: 13 }, (_, i) => 2013 + i))
  .chain((years) => fc.tuple(...years.map(point)));
const spec = fc
  .array(fc.tuple(points, fc.constantFrom(...(Object.keys(roles) as Role[]))), { minLength: 1, maxLength: 4 })
  .map((all) => chart(all.map(([drawn, role], i) => series(`s${i}`, drawn, role))));
const known = (all: readonly Point[]) => all.filter((p) => p.y !== null);

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

describe('the table', () => {
  test('a row has its x and one cell per series; a gap and a missing year are empty', () => {
    const all = [
      series('a', [
        { x: 2023, y: 41.02 },
        { x: 2024, y: null },
      ]),
      series('b', [{ x: 2025, y: 1 }]),
    ];
    expect(chartTable(chart(all), 'en')).toEqual({
      head: ['x', 'a', 'b'],
      rows: [
        ['2023', '41.02', ''],
        ['2024', '', ''],
        ['2025', '', '1.00'],
      ],
    });
    const property = fc.property(spec, fc.constantFrom(...languages), (drawn, lang) => {
      const { head, rows } = chartTable(drawn, lang);
      expect(head).toHaveLength(drawn.series.length + 1);
      expect(rows.map(([x]) => x)).toEqual(xValues(drawn).map(String));
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        drawn.series.forEach((one, i) => {
          const empty = (pointAt(one, Number(row[0]))?.y ?? null) === null;
          expect(row[i + 1] === '').toBe(empty);
        });
      }
    });
    fc.assert(property, { seed: 1 });
  });

  test('implied values stand in brackets, a range behind its value, digits as published', () => {
    expect(cell({ x: 1, y: 2.305, implied: true, digits: 3 }, 'usd-bn', 'en')).toBe('(2.305)');
    expect(cell({ x: 1, y: 28.564, low: 28.5, high: 28.6, digits: 3 }, 'usd-bn', 'ru')).toBe(
      '28,564 (28,500–28,600)',
    );
    expect(cell({ x: 1, y: 5, low: 5, high: 5 }, 'count', 'en')).toBe('5');
    expect(cell({ x: 1, y: 0 }, 'usd-bn', 'en')).toBe('0.00');
    expect(cell(undefined, 'usd-bn', 'en')).toBe('');
  });
});

describe('data sets for the canvas', () => {
  test('they hold the numbers of the table: the same x, the same values, gaps for empty cells', () => {
    const property = fc.property(spec, fc.constantFrom(...languages), (drawn, lang) => {
      const { xs, series: sets } = datasets(drawn);
      const { head, rows } = chartTable(drawn, lang);
      expect(xs.map(String)).toEqual(rows.map(([x]) => x));
      expect(sets.map(({ label }) => label)).toEqual(head.slice(1));
      sets.forEach(({ data, open }, i) => {
        expect(data).toHaveLength(rows.length);
        expect(open).toHaveLength(rows.length);
        data.forEach((y, j) => {
          const printed = rows[j]?.[i + 1] ?? '';
          if (y === null) expect(printed).toBe('');
          else {
            const [first = ''] = printed.replace(/^\(/, '').split(/[)(]/);
            expect(parseNumber(first, lang)).toEqual({ kind: 'value', value: y });
          }
        });
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  test('breaks are the places of the points that carry one', () => {
    const property = fc.property(spec, (drawn) => {
      const { xs, series: sets } = datasets(drawn);
      sets.forEach(({ breaks }, i) => {
        const broken = drawn.series[i]?.points.filter((p) => p.break).map((p) => p.x) ?? [];
        expect(breaks.map((at) => xs[at])).toEqual(broken);
      });
    });
    fc.assert(property, { seed: 1 });
  });

  test('their extent is the chart’s, and a second series of a role has a dash of its own', () => {
    const drawn = chart([
      {
        ...series(
          'a',
          [
            { x: 1, y: 3, implied: true },
            { x: 2, y: 8 },
          ],
          'paper',
        ),
        dashed: true,
      },
    ]);
    expect(datasets(drawn).domain).toEqual([3, 8]);
    expect(datasets(drawn).series[0]?.dash).not.toEqual(roles.paper.dash);
    expect(datasets(drawn).series[0]?.dash.length).toBeGreaterThan(0);
    expect(
      datasets(
        chart([
          series('b', [
            { x: 1, y: 3, implied: true },
            { x: 2, y: 8 },
          ]),
        ]),
      ).series[0]?.open,
    ).toEqual([true, false]);
  });
});

test('no two roles look alike in mark and fill, so that colour never stands alone', () => {
  const looks = Object.values(roles).map(({ mark, fill }) => [mark, fill] as const);
  expect(new Set(looks.map(([mark]) => mark)).size).toBe(looks.length);
  expect(new Set(looks.map(([, fill]) => fill)).size).toBe(looks.length);
});

test('a chart’s keys are replaced by words, an unknown key stays visible, numbers stay', () => {
  const keyed = chart([{ ...series('a', [{ x: 1, y: 2 }]), label: 'chart.a' }]);
  const told = localizeChart(keyed, { x: 'Year', 'chart.a': 'China-side' });
  expect([told.x.label, told.y.label, told.series[0]?.label]).toEqual(['Year', 'y', 'China-side']);
  expect(datasets(told).series[0]?.data).toEqual([2]);
  expect(keyed.x.label).toBe('x');
});

describe('end labels', () => {
  const positions = fc.array(
    fc.integer({ min: -500, max: 5000 }).map((n) => n / 10),
    { minLength: 1, maxLength: 8 },
  );
  const gap = fc.integer({ min: 1, max: 40 });

  test('they keep their order and their distance and stay above the lowest', () => {
    const property = fc.property(
      positions,
      gap,
      fc.integer({ min: 0, max: 300 }),
      (wanted, least, lowest) => {
        const placed = spread(wanted, least, lowest);
        const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const sorted = order.map((i) => placed[i] ?? Number.NaN);
        expect(placed).toHaveLength(wanted.length);
        for (const [i, at] of sorted.entries()) {
          expect(at).toBeLessThanOrEqual(lowest);
          if (i > 0) expect(at - (sorted[i - 1] ?? Number.NaN)).toBeGreaterThanOrEqual(least - 1e-9);
        }
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('labels that are far enough apart stay where they are', () => {
    const property = fc.property(positions, gap, (wanted, least) => {
      const apart = wanted.toSorted((a, b) => a - b).map((at, i) => at + i * least);
      expect(spread(apart, least, 1e6)).toEqual(apart);
    });
    fc.assert(property, { seed: 1 });
  });

  test('two labels on one spot move only as far as they must', () => {
    expect(spread([100, 100], 32, 300)).toEqual([100, 132]);
    expect(spread([290, 295], 32, 300)).toEqual([268, 300]);
    expect(spread([], 32, 300)).toEqual([]);
  });
});

describe('values on top of bars', () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 1, max: 60 }),
  });

  test('no value covers another, and none goes down', () => {
    const property = fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const up = lifts(labels, 14);
      const placed = labels.map((at, i) => ({ ...at, y: at.y - (up[i] ?? Number.NaN) }));
      for (const [i, a] of placed.entries()) {
        expect(up[i]).toBeGreaterThanOrEqual(0);
        for (const b of placed.slice(i + 1)) {
          const beside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
          expect(beside || Math.abs(a.y - b.y) >= 14).toBe(true);
        }
      }
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('equal bars side by side: the second value stands a line higher, the third stays', () => {
    const row = [0, 12, 24].map((x) => ({ x, y: 50, width: 15 }));
    expect(lifts(row, 14)).toEqual([0, 14, 0]);
    expect(
      lifts(
        [
          { x: 0, y: 50, width: 15 },
          { x: 15, y: 50, width: 15 },
        ],
        14,
      ),
    ).toEqual([0, 0]);
    expect(lifts([], 14)).toEqual([]);
  });
});
