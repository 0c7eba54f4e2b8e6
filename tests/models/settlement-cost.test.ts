import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSettlement, exchangeLoss } from '#models/settlement-cost.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const spread = between(0, 0.1);

test('exchanging at 0.3 % and again at 0.8 % loses 1.098 %', () => {
  expect(printed(exchangeLoss([0.003, 0.008]))).toBe('0.01098');
});

test('a direct exchange at 0.6 % saves US$497.6 on 100,000', () => {
  const input = { amount: 100_000, indirectSpreads: [0.003, 0.008], directSpread: 0.006 };
  expect(printed(defined(compareSettlement(input)).saving)).toBe('497.6');
});

test('without an exchange nothing is lost, at a spread of 100 % everything', () => {
  expect(exchangeLoss([])).toBe(0);
  expect(exchangeLoss([0, 0])).toBe(0);
  expect(exchangeLoss([0.2, 1])).toBe(1);
});

test('nothing sent loses nothing', () => {
  const nothing = { amount: 0, indirectSpreads: [0.003, 0.008], directSpread: 0.006 };
  expect(compareSettlement(nothing)).toEqual({ indirect: 0, direct: 0, saving: 0 });
});

test('spreads outside 0–100 % and negative amounts are named', () => {
  expect(exchangeLoss([1.1])).toEqual(notDefined('spread-outside-0-1'));
  const input = { amount: 1, indirectSpreads: [0.1], directSpread: 0.1 };
  expect(compareSettlement({ ...input, amount: -1 })).toEqual(notDefined('amount-negative'));
  expect(compareSettlement({ ...input, directSpread: -1 })).toEqual(notDefined('spread-outside-0-1'));
  expect(compareSettlement({ ...input, indirectSpreads: [2] })).toEqual(notDefined('spread-outside-0-1'));
});

test('the dearer direct way saves less than nothing', () => {
  const input = { amount: 100, indirectSpreads: [0.001], directSpread: 0.01 };
  expect(defined(compareSettlement(input)).saving).toBeCloseTo(-0.9, 12);
});

test('money handed from exchange to exchange arrives smaller by the loss', () => {
  const property = fc.property(fc.array(spread, { maxLength: 6 }), spread, (spreads, direct) => {
    const arriving = spreads.reduce((amount, loss) => amount - amount * loss, 1000);
    expect(1000 * (1 - defined(exchangeLoss(spreads)))).toBeCloseTo(arriving, 8);
    const found = defined(
      compareSettlement({ amount: 1000, indirectSpreads: spreads, directSpread: direct }),
    );
    expect(found.indirect).toBeCloseTo(1000 - arriving, 8);
    expect(found.direct).toBeCloseTo(1000 * direct, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('the loss does not depend on the order, never exceeds the sum of spreads and grows with each', () => {
  const property = fc.property(fc.array(spread, { maxLength: 6 }), spread, (spreads, more) => {
    const loss = defined(exchangeLoss(spreads));
    expect(defined(exchangeLoss(spreads.toReversed()))).toBeCloseTo(loss, 12);
    expect(loss).toBeLessThanOrEqual(spreads.reduce((sum, each) => sum + each, 0) + 1e-12);
    expect(defined(exchangeLoss([...spreads, more]))).toBeGreaterThanOrEqual(loss - 1e-15);
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(
    fc.array(fc.double(), { maxLength: 3 }),
    fc.double(),
    fc.double(),
    (spreads, direct, amount) => {
      expect(isFiniteOrNotDefined(exchangeLoss(spreads))).toBe(true);
      const found = compareSettlement({ amount, indirectSpreads: spreads, directSpread: direct });
      if (isDefined(found)) expect(Object.values(found).every(Number.isFinite)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});
