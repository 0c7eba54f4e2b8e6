import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structuralTrade, tradeCostFactor } from '#models/structural-gravity.ts';
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

test('in a world of two symmetric countries the exports of the equation use up all of GDP', () => {
  const property = fc.property(cost, between(1.5, 8), (t, s) => {
    const resistance = ((1 + t ** (1 - s)) / 2) ** (1 / (1 - s));
    const flow = (tradeCost: number): number =>
      defined(
        structuralTrade({
          gdpFrom: 100,
          gdpTo: 100,
          gdpWorld: 200,
          tradeCost,
          outwardResistance: resistance,
          inwardResistance: 1,
          sigma: s,
        }),
      );
    const homeAndAbroad = flow(1) + flow(t);
    expect(relativeDifference(homeAndAbroad, 100)).toBeLessThan(1e-9);
  });
  fc.assert(property, { seed: 1 });
});

test('without frictions exports are the product of the GDPs over world GDP', () => {
  const free = { tradeCost: 1, outwardResistance: 1, inwardResistance: 1, sigma: 5 };
  expect(structuralTrade({ gdpFrom: 20, gdpTo: 10, gdpWorld: 100, ...free })).toBeCloseTo(2, 12);
  expect(structuralTrade({ gdpFrom: 0, gdpTo: 10, gdpWorld: 100, ...free })).toEqual(
    notDefined('gdp-not-positive'),
  );
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, (a, b, c, s) => {
    const factor = tradeCostFactor({ costBefore: a, costAfter: b, sigma: s });
    const resistances = { tradeCost: a, outwardResistance: b, inwardResistance: c, sigma: s };
    const trade = structuralTrade({ gdpFrom: a, gdpTo: b, gdpWorld: c, ...resistances });
    expect([factor, trade].every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

const pair = {
  gdpFrom: 20,
  gdpTo: 10,
  gdpWorld: 100,
  tradeCost: 1.5,
  outwardResistance: 1,
  inwardResistance: 1,
  sigma: 5,
};

test('both resistances of a pair raise its trade alike, and as a lower cost of its own would', () => {
  const property = fc.property(cost, cost, sigma, (outward, inward, s) => {
    const flow = (own: object): number => defined(structuralTrade({ ...pair, sigma: s, ...own }));
    const here = flow({ outwardResistance: outward, inwardResistance: inward });
    expect(
      relativeDifference(flow({ outwardResistance: inward, inwardResistance: outward }), here),
    ).toBeLessThan(1e-9);
    expect(relativeDifference(flow({ tradeCost: pair.tradeCost / outward / inward }), here)).toBeLessThan(
      1e-9,
    );
  });
  fc.assert(property, { seed: 1 });
});

test('a country or a world without GDP and a cost of 0 are named', () => {
  for (const name of ['gdpFrom', 'gdpTo', 'gdpWorld'])
    for (const gdp of [0, -1])
      expect(structuralTrade({ ...pair, [name]: gdp })).toEqual(notDefined('gdp-not-positive'));
  expect(structuralTrade({ ...pair, tradeCost: 0 })).toEqual(notDefined('cost-not-positive'));
  expect(structuralTrade({ ...pair, sigma: 1 })).toEqual(notDefined('sigma-not-above-1'));
});
