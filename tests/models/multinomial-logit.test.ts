import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceShares, offerUtility, valueOfDay } from '#models/multinomial-logit.ts';
import { createRandom } from '#models/numerics/random.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const taste = { perDollar: -0.05, perDay: -0.1 };
const offers = [
  { price: 20, days: 30 },
  { price: 24, days: 10 },
  { price: 28, days: 3 },
];
const utilities = offers.map((offer) => defined(offerUtility(offer, taste)));
const anyUtilities = fc.array(between(-50, 50), { minLength: 1, maxLength: 6 });

test('slow and cheap, middling, fast and dear are chosen by 5.874 %, 35.54 % and 58.59 %', () => {
  expect(defined(choiceShares(utilities)).map((share) => share.toPrecision(4))).toEqual([
    '0.05874',
    '0.3554',
    '0.5859',
  ]);
});

test('a day is worth US$2.000', () => {
  expect(printed(valueOfDay(taste))).toBe('2.000');
});

test('enormous utilities do not overflow', () => {
  expect(choiceShares([1e4, 1e4])).toEqual([0.5, 0.5]);
  expect(choiceShares([1e308, 0])).toEqual([1, 0]);
  expect(choiceShares([-1e6, -1e6, -1e6])).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

test('without alternatives, or with utilities that are no numbers, there are no shares', () => {
  expect(choiceShares([])).toEqual(notDefined('no-alternatives'));
  expect(choiceShares([1, NaN])).toEqual(notDefined('utility-not-finite'));
  expect(choiceShares([1, Infinity])).toEqual(notDefined('utility-not-finite'));
});

test('a free offer at once has a utility of 0, and a day that does not matter a value of 0', () => {
  expect(offerUtility({ price: 0, days: 0 }, taste)).toBe(0);
  expect(valueOfDay({ perDollar: -0.05, perDay: 0 })).toBe(0);
});

test('where price does not matter a day has no value in money', () => {
  expect(valueOfDay({ perDollar: 0, perDay: -0.1 })).toEqual(notDefined('price-does-not-matter'));
  expect(valueOfDay({ perDollar: 0.1, perDay: -0.1 })).toEqual(notDefined('coefficient-positive'));
  expect(valueOfDay({ perDollar: -0.1, perDay: 0.1 })).toEqual(notDefined('coefficient-positive'));
});

test('paying the value of a day for one day less leaves all shares as they are', () => {
  const [first, ...others] = offers;
  const faster = { price: (first?.price ?? 0) + defined(valueOfDay(taste)), days: (first?.days ?? 0) - 1 };
  const changed = [faster, ...others].map((offer) => defined(offerUtility(offer, taste)));
  defined(choiceShares(changed)).forEach((share, index) => {
    expect(share).toBeCloseTo(defined(choiceShares(utilities))[index] ?? NaN, 12);
  });
});

test('200,000 simulated shoppers with random tastes (Gumbel) choose in those shares', () => {
  const random = createRandom(1);
  const shoppers = 200_000;
  const counts = utilities.map(() => 0);
  for (let shopper = 0; shopper < shoppers; shopper += 1) {
    const noisy = utilities.map((utility) => utility - Math.log(-Math.log(1 - random())));
    const chosen = noisy.indexOf(Math.max(...noisy));
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  defined(choiceShares(utilities)).forEach((share, index) => {
    const standardError = Math.sqrt((share * (1 - share)) / shoppers);
    expect(Math.abs((counts[index] ?? 0) / shoppers - share)).toBeLessThan(4 * standardError);
  });
});

test('shares add up to 1, lie between 0 and 1 and rank as the utilities do', () => {
  const property = fc.property(anyUtilities, (values) => {
    const shares = defined(choiceShares(values));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    values.forEach((value, i) =>
      values.forEach((other, j) => {
        if (value >= other) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? NaN);
      }),
    );
  });
  fc.assert(property, { seed: 1 });
});

test('only differences of utilities matter, and irrelevant alternatives leave the ratios as they are', () => {
  const moderate = fc.array(between(-5, 5), { minLength: 2, maxLength: 6 });
  const property = fc.property(moderate, between(-5, 5), (values, extra) => {
    const shares = defined(choiceShares(values));
    const shifted = defined(choiceShares(values.map((value) => value + extra)));
    shifted.forEach((share, index) => expect(share).toBeCloseTo(shares[index] ?? NaN, 10));
    const more = defined(choiceShares([...values, extra]));
    expect((more[0] ?? NaN) / (more[1] ?? NaN)).toBeCloseTo((shares[0] ?? NaN) / (shares[1] ?? NaN), 6);
    expect(Math.log((shares[0] ?? NaN) / (shares[1] ?? NaN))).toBeCloseTo(
      (values[0] ?? NaN) - (values[1] ?? NaN),
      8,
    );
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(
    fc.array(fc.double(), { maxLength: 4 }),
    fc.double(),
    fc.double(),
    (values, a, b) => {
      const shares = choiceShares(values);
      if (isDefined(shares)) expect(shares.every(Number.isFinite)).toBe(true);
      expect(isFiniteOrNotDefined(offerUtility({ price: a, days: b }, taste))).toBe(true);
      expect(isFiniteOrNotDefined(valueOfDay({ perDollar: a, perDay: b }))).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});
