import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothBounds, eitherBounds } from '#models/frechet-bounds.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

test('80.1 % Kazakh and 83.7 % Russian: one of them 83.70 to 100 %, both 63.80 to 80.10 %', () => {
  const either = defined(eitherBounds(0.801, 0.837));
  const both = defined(bothBounds(0.801, 0.837));
  expect([either.low, either.high].map((share) => (100 * share).toFixed(2))).toEqual(['83.70', '100.00']);
  expect([both.low, both.high].map((share) => (100 * share).toFixed(2))).toEqual(['63.80', '80.10']);
  expect(printed(both.low)).toBe('0.6380');
});

test('two small shares need not overlap at all', () => {
  expect(bothBounds(0.2, 0.3)).toEqual({ low: 0, high: 0.2 });
  expect(eitherBounds(0.25, 0.5)).toEqual({ low: 0.5, high: 0.75 });
});

test('shares outside 0–100 % are named', () => {
  for (const bounds of [bothBounds, eitherBounds]) {
    expect(bounds(1.1, 0.5)).toEqual(notDefined('share-outside-0-1'));
    expect(bounds(0.5, -0.1)).toEqual(notDefined('share-outside-0-1'));
    expect(bounds(NaN, 0.5)).toEqual(notDefined('share-outside-0-1'));
  }
});

test('among ten people every way to share out two languages stays within the bounds, and reaches them', () => {
  const people = 10;
  for (let first = 0; first <= people; first += 1) {
    for (let second = 0; second <= people; second += 1) {
      const overlaps = Array.from({ length: people + 1 }, (_, both) => both).filter(
        (both) => both <= first && both <= second && first + second - both <= people,
      );
      const both = defined(bothBounds(first / people, second / people));
      const either = defined(eitherBounds(first / people, second / people));
      expect(both.low).toBeLessThanOrEqual(both.high);
      expect(both.low).toBeCloseTo(Math.min(...overlaps) / people, 12);
      expect(both.high).toBeCloseTo(Math.max(...overlaps) / people, 12);
      expect(either.low).toBeCloseTo((first + second - Math.max(...overlaps)) / people, 12);
      expect(either.high).toBeCloseTo((first + second - Math.min(...overlaps)) / people, 12);
    }
  }
});

const share = between(0, 1);

test('the shares of independent properties lie within the bounds, and the bounds within 0–1', () => {
  const property = fc.property(share, share, (p, q) => {
    const both = defined(bothBounds(p, q));
    const either = defined(eitherBounds(p, q));
    expect(p * q).toBeGreaterThanOrEqual(both.low - 1e-12);
    expect(p * q).toBeLessThanOrEqual(both.high + 1e-12);
    expect(p + q - p * q).toBeGreaterThanOrEqual(either.low - 1e-12);
    expect(p + q - p * q).toBeLessThanOrEqual(either.high + 1e-12);
    expect(Math.min(both.low, either.low)).toBeGreaterThanOrEqual(0);
    expect(Math.max(both.high, either.high)).toBeLessThanOrEqual(1);
    expect(both.low + either.high).toBeCloseTo(p + q, 12);
    expect(both.high + either.low).toBeCloseTo(p + q, 12);
  });
  fc.assert(property, { seed: 1 });
});

test('bounds are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), (p, q) => {
    for (const bounds of [bothBounds(p, q), eitherBounds(p, q)]) {
      if (isDefined(bounds)) expect(Number.isFinite(bounds.low + bounds.high)).toBe(true);
    }
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});
