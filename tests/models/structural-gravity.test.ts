import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tradeCostFactor } from '#models/structural-gravity.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const cost = between(1, 5);
const sigma = between(1.01, 12);

test('lowering the trade-cost factor from 1.30 to 1.20 multiplies trade by 1.377 at σ = 5', () => {
  expect(printed(tradeCostFactor({ costBefore: 1.3, costAfter: 1.2, sigma: 5 }))).toBe('1.377');
});

test('σ of 1 or less and costs of 0 or less are no case of the model', () => {
  expect(tradeCostFactor({ costBefore: 1.3, costAfter: 1.2, sigma: 1 })).toEqual(
    notDefined('sigma-not-above-1'),
  );
  expect(tradeCostFactor({ costBefore: 0, costAfter: 1.2, sigma: 5 })).toEqual(
    notDefined('cost-not-positive'),
  );
  expect(tradeCostFactor({ costBefore: 1, costAfter: -1, sigma: 5 })).toEqual(
    notDefined('cost-not-positive'),
  );
});

test('an unchanged cost changes nothing, and there and back cancel', () => {
  const property = fc.property(cost, cost, sigma, (a, b, s) => {
    const there = defined(tradeCostFactor({ costBefore: a, costAfter: b, sigma: s }));
    const back = defined(tradeCostFactor({ costBefore: b, costAfter: a, sigma: s }));
    expect(there * back).toBeCloseTo(1, 10);
    expect(tradeCostFactor({ costBefore: a, costAfter: a, sigma: s })).toBe(1);
  });
  fc.assert(property, { seed: 1 });
});

test('the factor agrees with the demand of a buyer with constant elasticity of substitution', () => {
  const property = fc.property(cost, cost, sigma, (before, after, s) => {
    const spending = (price: number): number => cesSpending(price, s);
    const factor = defined(tradeCostFactor({ costBefore: before, costAfter: after, sigma: s }));
    expect(relativeDifference(spending(after) / spending(before), factor)).toBeLessThan(1e-9);
  });
  fc.assert(property, { seed: 1 });
});

/** Spending on one variety at a fixed price index: price times quantity, with quantity = price^−σ. */
function cesSpending(price: number, s: number): number {
  const quantity = Math.exp(-s * Math.log(price));
  return price * quantity;
}

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, (a, b, s) => {
    expect(isFiniteOrNotDefined(tradeCostFactor({ costBefore: a, costAfter: b, sigma: s }))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
