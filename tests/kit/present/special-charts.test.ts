import { describe, expect, test } from 'vitest';
import { defaults } from '#book/calculators.ts';
import abTest from '#calculators/ab-test.ts';
import diffusion from '#calculators/diffusion.ts';
import gravity from '#calculators/gravity.ts';
import type { Calculator } from '#kit/calculator.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import type { State } from '#kit/url-state.ts';
import { data } from './told.ts';

/** The chart of a part for the book's own case with a few values changed. */
async function draws(calculator: Calculator, id: string, changed: State): Promise<ChartSpec | undefined> {
  const part = calculator.parts.find((one) => one.id === id);
  const state = { ...(await defaults(calculator)), ...changed };
  return part?.chart?.(state, part.compute(state, data), data);
}

const xs = (drawn: ChartSpec | undefined, id: string): number[] =>
  drawn?.series.find((series) => series.id === id)?.points.map(({ x }) => Number(x)) ?? [];

describe('a chart', () => {
  test('of shoppers reaches the report, however early its start', async () => {
    const drawn = await draws(diffusion, 'fit', { startYear: 1995 });
    expect(xs(drawn, 'curve').at(-1)).toBe(2020);
  });

  test.each([-10, 300, -90])(
    'of trade by distance has the moved pair on its curve: %i %%',
    async (distanceChange) => {
      const drawn = await draws(gravity, 'naive', { distanceChange });
      const [curve, [moved = 0]] = [xs(drawn, 'curve'), xs(drawn, 'moved')];
      expect(Math.min(...curve)).toBeLessThanOrEqual(moved);
      expect(Math.max(...curve)).toBeGreaterThanOrEqual(moved);
    },
  );

  test('without a point is not drawn', async () => {
    expect(await draws(abTest, 'size', { first: 0 })).toBeUndefined();
  });
});
