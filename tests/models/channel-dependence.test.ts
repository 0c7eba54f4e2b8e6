import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedPlatformLoss, fewestEqualChannels } from '#models/channel-dependence.ts';
import { herfindahl, normalizedShares } from '#models/concentration.ts';
import { notDefined } from '#models/not-defined.ts';
import { createRandom } from '#models/numerics/random.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const seller = { cutOffProbability: 0.05, platformShare: 0.8, grossMargin: 120_000, months: 3 };

test('a 5 % risk of losing 80 % of a margin of 120,000 for three months costs 1,200 a year', () => {
  expect(printed(expectedPlatformLoss(seller))).toBe('1200');
});

test('without risk nothing is lost, and with certainty a whole year of the margin', () => {
  const none = { cutOffProbability: 0, platformShare: 0, grossMargin: 0, months: 0 };
  expect(expectedPlatformLoss(none)).toBe(0);
  const all = { cutOffProbability: 1, platformShare: 1, grossMargin: 500, months: 12 };
  expect(expectedPlatformLoss(all)).toBe(500);
});

test('inputs outside their ranges are named', () => {
  const reason = (change: Partial<typeof seller>): unknown => expectedPlatformLoss({ ...seller, ...change });
  expect(reason({ cutOffProbability: 1.1 })).toEqual(notDefined('probability-outside-0-1'));
  expect(reason({ platformShare: -0.1 })).toEqual(notDefined('share-outside-0-1'));
  expect(reason({ grossMargin: -1 })).toEqual(notDefined('margin-negative'));
  expect(reason({ months: 13 })).toEqual(notDefined('months-outside-0-12'));
});

test('channel shares that do not add up have no concentration until they are normalised', () => {
  expect(herfindahl([0.8, 0.1])).toEqual(notDefined('shares-do-not-add-up'));
  expect(defined(herfindahl(defined(normalizedShares([0.8, 0.1]))))).toBeCloseTo(65 / 81, 12);
});

test('over a hundred thousand simulated years the average loss is the same', () => {
  const random = createRandom(1);
  const years = 100_000;
  let lost = 0;
  for (let year = 0; year < years; year += 1) {
    if (random() < 0.2) lost += (0.8 * 120_000 * 3) / 12;
  }
  const expected = defined(expectedPlatformLoss({ ...seller, cutOffProbability: 0.2 }));
  const standardError = (24_000 * Math.sqrt(0.2 * 0.8)) / Math.sqrt(years);
  expect(Math.abs(lost / years - expected)).toBeLessThan(4 * standardError);
});

test('the loss never falls when an input rises, and never exceeds the margin', () => {
  const fraction = between(0, 0.5);
  const property = fc.property(fraction, fraction, between(0, 6), (risk, share, months) => {
    const input = { cutOffProbability: risk, platformShare: share, grossMargin: 1000, months };
    const loss = defined(expectedPlatformLoss(input));
    expect(loss).toBeLessThanOrEqual(1000);
    for (const key of ['cutOffProbability', 'platformShare', 'grossMargin', 'months'] as const) {
      expect(defined(expectedPlatformLoss({ ...input, [key]: input[key] * 2 }))).toBeGreaterThanOrEqual(loss);
    }
  });
  fc.assert(property, { seed: 1 });
});

test('the loss is a finite number or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    any,
    (cutOffProbability, platformShare, grossMargin, months) => {
      const loss = expectedPlatformLoss({ cutOffProbability, platformShare, grossMargin, months });
      expect(isFiniteOrNotDefined(loss)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('the fewest equal channels behind two shares: one where one channel has all, ten of a tenth each', () => {
  expect(fewestEqualChannels(1, 0)).toBe(1);
  expect(defined(fewestEqualChannels(0.1, 0.1))).toBeCloseTo(10, 12);
  expect(defined(fewestEqualChannels(0.8, 0.15))).toBeCloseTo(1 / 0.665, 12);
});

test('shares that are in no order, exceed everything or are none have no number of channels', () => {
  expect(fewestEqualChannels(0.2, 0.6)).toEqual(notDefined('second-above-largest'));
  expect(fewestEqualChannels(0.8, 0.3)).toEqual(notDefined('shares-above-100'));
  expect(fewestEqualChannels(1.2, 0)).toEqual(notDefined('share-outside-0-1'));
  expect(fewestEqualChannels(0, 0)).toEqual(notDefined('out-of-range'));
});
