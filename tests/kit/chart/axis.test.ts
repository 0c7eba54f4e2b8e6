import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTicks, xTicks, yDomain, yLabel, yTicks } from '#kit/chart/axis.ts';
import { yExtent } from '#kit/chart/series.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { xLabel } from '#kit/chart/table.ts';
import { chart, series, spec } from './any-chart.ts';

const over = (xs: readonly number[], type: ChartSpec['x']['type'] = 'number') =>
  chart(
    [
      series(
        'a',
        xs.map((x) => ({ x, y: x })),
      ),
    ],
    { x: { label: 'x', type } },
  );

describe('an x on the page', () => {
  test('a number is written as the language writes it, without the dust of binary', () => {
    expect(xLabel(12_667.5, over([1]), 'en')).toBe('12,667.5');
    expect(xLabel(12_667.5, over([1]), 'ru')).toBe('12\u00a0667,5');
    expect(xLabel(0.1 + 0.2, over([1]), 'kk')).toBe('0,3');
  });

  test('a year is never grouped, a category is a word', () => {
    expect(xLabel(2024, over([2024], 'year'), 'en')).toBe('2024');
    expect(xLabel('2023–24', over([1], 'category'), 'en')).toBe('2023–24');
  });
});

const told = (drawn: ChartSpec, lang: 'en' | 'ru') => yTicks(drawn).map((y) => yLabel(y, drawn, lang));

describe('the vertical axis', () => {
  test('it holds every value and its ticks do not leave it', () => {
    const property = fc.property(spec, fc.boolean(), (drawn, fromZero) => {
      const whole = { ...drawn, y: { ...drawn.y, fromZero } };
      const [low, high] = yDomain(whole);
      const [lowest, highest] = yExtent(whole);
      expect(low).toBeLessThanOrEqual(lowest);
      expect(high).toBeGreaterThanOrEqual(highest);
      const slack = (high - low) * 1e-6;
      for (const tick of yTicks(whole)) {
        expect(tick).toBeGreaterThanOrEqual(low - slack);
        expect(tick).toBeLessThanOrEqual(high + slack);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  test('a chart of zeros alone has an axis that can be read', () => {
    const zeros = chart([
      series(
        'a',
        [0, 1, 2].map((x) => ({ x, y: 0 })),
      ),
    ]);
    expect(told(zeros, 'en')).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4', '0.5']);
  });

  test('its numbers are in the page’s language and have equally many digits', () => {
    const fraction = over([0, 1]);
    expect(told(fraction, 'en')).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
    expect(told(fraction, 'ru').slice(0, 2)).toEqual(['0,0', '0,2']);
    expect(told(over([-350, 350]), 'en').at(0)).toBe('\u2212400');
    expect(told(over([0, 20_000]), 'ru').slice(0, 3)).toEqual(['0', '5000', '10\u00a0000']);
  });
});

describe('ticks of a numeric x', () => {
  const days = over([1, 5, 10, 21, 42, 63, 126, 252]);

  test('they stand where there are data, and none is so near that its label meets the next', () => {
    expect(xTicks(days, 5000, 'en')).toEqual([1, 5, 10, 21, 42, 63, 126, 252]);
    expect(xTicks(days, 460, 'en')).toEqual([1, 10, 21, 42, 63, 126, 252]);
    expect(xTicks(days, 250, 'en')).toEqual([5, 21, 63, 252]);
  });

  test('a long curve has them on round values', () => {
    const long = over(Array.from({ length: 18 }, (_, i) => 1096 + i * 365));
    expect(xTicks(long, 460, 'en')).toEqual([2000, 3000, 4000, 5000, 6000, 7000]);
    expect(xTicks(long, 250, 'en')).toEqual([2000, 4000, 6000]);
  });

  test('points that nobody would remember have round values beside them, as many as have room', () => {
    const orders = over([0, 3167, 6333, 9500, 12_667, 15_833, 19_000, 22_167, 25_333]);
    expect(xTicks(orders, 460, 'en')).toEqual([0, 5000, 10_000, 15_000, 20_000, 25_000]);
    expect(xTicks(orders, 180, 'en')).toEqual([0, 10_000, 20_000]);
  });

  test('one x, or none, is no trouble', () => {
    expect(xTicks(over([7]), 460, 'en')).toEqual([7]);
    expect(xTicks(over([]), 460, 'en')).toEqual([]);
  });
});

test('round ticks are multiples of 1, 2 or 5 as people write them', () => {
  expect(roundTicks(0, 0.7, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  expect(roundTicks(-150_000, 150_000, 5)).toEqual([
    -150_000, -100_000, -50_000, 0, 50_000, 100_000, 150_000,
  ]);
  expect(roundTicks(3, 3, 5)).toEqual([3]);
});

test('round ticks step by 1, 2 or 5, whichever comes nearest to the count', () => {
  expect(roundTicks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(roundTicks(0, 10, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(roundTicks(0, 40, 10)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
  expect(roundTicks(0, 75, 10)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
});

test('years that begin long after zero are as far apart as their labels need', () => {
  const years = Array.from({ length: 8 }, (_, i) => 2013 + i);
  expect(xTicks(over(years, 'year'), 400, 'en')).toEqual(years);
  expect(xTicks(over([2013, 2014, 2024, 2025], 'year'), 400, 'en')).toEqual([2014, 2025]);
});
