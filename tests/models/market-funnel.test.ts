import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marketSize, rebasedShare } from '#models/market-funnel.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const users = { people: 15.47, shopperShare: 0.243, spending: 150 };

test('24.3 % of 15.47 million are 3.759 million shoppers, at US$150 a market of US$563.9 million', () => {
  const { shoppers, market } = defined(marketSize(users));
  expect(printed(shoppers)).toBe('3.759');
  expect(printed(market)).toBe('563.9');
});

test('nobody, no share and no spending make a market of 0; all of a group may shop', () => {
  expect(marketSize({ people: 0, shopperShare: 0, spending: 0 })).toEqual({ shoppers: 0, market: 0 });
  expect(rebasedShare(0.5, 0, 1)).toBe(0);
  expect(rebasedShare(0.5, 20, 10)).toBe(1);
});

test('inputs outside their ranges are named', () => {
  expect(marketSize({ ...users, people: -1 })).toEqual(notDefined('people-negative'));
  expect(marketSize({ ...users, shopperShare: 1.1 })).toEqual(notDefined('share-outside-0-1'));
  expect(marketSize({ ...users, spending: -1 })).toEqual(notDefined('spending-negative'));
  expect(rebasedShare(2, 1, 1)).toEqual(notDefined('share-outside-0-1'));
  expect(rebasedShare(0.5, -1, 1)).toEqual(notDefined('people-negative'));
  expect(rebasedShare(0.5, 1, 0)).toEqual(notDefined('base-not-positive'));
});

test('half of twenty million cannot be a share of nine million', () => {
  expect(rebasedShare(0.5, 20, 9)).toEqual(notDefined('more-shoppers-than-people'));
});

test('a share moved to another base leaves the shoppers and the market as they were', () => {
  const share = between(0, 1);
  const group = between(0.1, 2000);
  const property = fc.property(share, group, group, (shopperShare, internetUsers, others) => {
    const population = internetUsers + others;
    const ofPopulation = defined(rebasedShare(shopperShare, internetUsers, population));
    const before = defined(marketSize({ people: internetUsers, shopperShare, spending: 150 }));
    const after = defined(marketSize({ people: population, shopperShare: ofPopulation, spending: 150 }));
    expect(after.shoppers).toBeCloseTo(before.shoppers, 9);
    expect(after.market).toBeCloseTo(before.market, 6);
  });
  fc.assert(property, { seed: 1 });
});

test('counting heads one by one gives the same shoppers', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 0, max: 2000 }),
    (people, some) => {
      const shopping = Math.min(some, people);
      const counted = Array.from({ length: people }, (_, person) => (person < shopping ? 150 : 0));
      const spent = counted.reduce<number>((sum, spending) => sum + spending, 0);
      const size = defined(marketSize({ people, shopperShare: shopping / people, spending: 150 }));
      expect(size.shoppers).toBeCloseTo(counted.filter((spending) => spending > 0).length, 8);
      expect(size.market).toBeCloseTo(spent, 6);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 50 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), fc.double(), (people, shopperShare, spending) => {
    const size = marketSize({ people, shopperShare, spending });
    if (isDefined(size)) expect(Number.isFinite(size.shoppers) && Number.isFinite(size.market)).toBe(true);
    expect(isFiniteOrNotDefined(rebasedShare(shopperShare, people, spending))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
