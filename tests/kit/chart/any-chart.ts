import fc from 'fast-check';
import { roles } from '#kit/chart/roles.ts';
import type { ChartSpec, Point, Role, Series } from '#kit/chart/spec.ts';

export const series = (id: string, points: readonly Point[], role: Role = 'china'): Series => ({
  id,
  label: id,
  role,
  points,
});
export const chart = (all: readonly Series[], change: Partial<ChartSpec> = {}): ChartSpec => ({
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
export const points = fc
  .subarray(Array.from({ length: 13 }, (_, i) => 2013 + i))
  .chain((years) => fc.tuple(...years.map(point)));
export const spec = fc
  .array(fc.tuple(points, fc.constantFrom(...(Object.keys(roles) as Role[]))), { minLength: 1, maxLength: 4 })
  .map((all) => chart(all.map(([drawn, role], i) => series(`s${i}`, drawn, role))));
export const known = (all: readonly Point[]) => all.filter((p) => p.y !== null);
