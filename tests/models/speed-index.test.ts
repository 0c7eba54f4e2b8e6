import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBornGlobal, speedIndex } from '#models/speed-index.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const firm = { foreignShare: 0.6, countries: 5, years: 4 };

test('60 % of sales in 5 countries after 4 years make an index of 0.7500', () => {
  expect(printed(speedIndex(firm))).toBe('0.7500');
});

test('a firm in its first year counts its months', () => {
  expect(speedIndex({ ...firm, years: 0 })).toEqual(notDefined('age-not-positive'));
  expect(defined(speedIndex({ ...firm, years: 6 / 12 }))).toBeCloseTo(6, 12);
});

test('shares outside 0–1 and negative counts are rejected', () => {
  expect(speedIndex({ ...firm, foreignShare: 1.2 })).toEqual(notDefined('share-outside-0-1'));
  expect(speedIndex({ ...firm, countries: -1 })).toEqual(notDefined('countries-negative'));
});

test('a quarter of sales abroad within three years makes a born global, both bounds included', () => {
  expect(isBornGlobal(0.25, 3)).toBe(true);
  expect(isBornGlobal(0.24, 3)).toBe(false);
  expect(isBornGlobal(0.25, 3.1)).toBe(false);
});

test('the index times the age is the number of countries weighted by the share', () => {
  const property = fc.property(
    between(0, 1),
    fc.integer({ min: 0, max: 200 }),
    between(0.1, 200),
    (foreignShare, countries, years) => {
      const index = defined(speedIndex({ foreignShare, countries, years }));
      const weighted = Array.from({ length: countries }, () => foreignShare).reduce(
        (sum, share) => sum + share,
        0,
      );
      expect(index * years).toBeCloseTo(weighted, 8);
      expect(defined(speedIndex({ foreignShare, countries, years: years + 1 }))).toBeLessThanOrEqual(index);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('the index is a finite number or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), fc.double(), (foreignShare, countries, years) => {
    expect(isFiniteOrNotDefined(speedIndex({ foreignShare, countries, years }))).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
