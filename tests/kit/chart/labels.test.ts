import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifts, spread } from '#kit/chart/end-labels.ts';

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

describe('a name inside the drawing', () => {
  test('goes above the line that would run through it, and above the name before it', () => {
    const curve = Array.from({ length: 50 }, (_, i) => ({ x: 4 * i, y: 60 + i }));
    const names = [
      { x: 60, y: 70, width: 50 },
      { x: 70, y: 75, width: 50 },
    ];
    const up = lifts(names, 40, curve);
    const placed = names.map(({ y }, i) => y - (up[i] ?? Number.NaN));
    names.forEach(({ x, width }, i) => {
      for (const point of curve)
        if (Math.abs(point.x - x) < width / 2)
          expect(point.y - (placed[i] ?? Number.NaN)).toBeGreaterThanOrEqual(20);
    });
    expect(Math.abs((placed[0] ?? Number.NaN) - (placed[1] ?? Number.NaN))).toBeGreaterThanOrEqual(40);
  });

  test('stays where no line is', () => {
    expect(lifts([{ x: 60, y: 70, width: 50 }], 40, [{ x: 60, y: 95 }])).toEqual([0]);
  });
});
