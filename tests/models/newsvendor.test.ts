import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  criticalRatio,
  demandMet,
  expectedProfit,
  newsvendorQuantity,
  type OneSeason,
} from '#models/newsvendor.ts';
import { normalQuantile } from '#models/numerics/normal.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const season: OneSeason = { price: 40, cost: 22, salvage: 10, meanDemand: 500, demandDeviation: 120 };

test('price 40, cost 22, salvage 10: ratio 0.6, z 0.2533, quantity 530.4', () => {
  expect(printed(criticalRatio(season))).toBe('0.6000');
  expect(printed(normalQuantile(0.6))).toBe('0.2533');
  expect(printed(newsvendorQuantity(season))).toBe('530.4');
});

test('without a margin, or with salvage not below cost, there is no best quantity', () => {
  expect(criticalRatio({ ...season, price: 22 })).toEqual(notDefined('no-margin'));
  expect(newsvendorQuantity({ ...season, salvage: 22 })).toEqual(notDefined('salvage-not-below-cost'));
  expect(expectedProfit({ ...season, price: 1 }, 10)).toEqual(notDefined('no-margin'));
});

test('negative demand, deviation and quantity are named', () => {
  expect(newsvendorQuantity({ ...season, meanDemand: -1 })).toEqual(notDefined('demand-negative'));
  expect(newsvendorQuantity({ ...season, demandDeviation: -1 })).toEqual(notDefined('deviation-negative'));
  expect(expectedProfit(season, -1)).toEqual(notDefined('quantity-negative'));
});

test('certain demand is bought exactly, and a quantity below 0 is none', () => {
  expect(newsvendorQuantity({ ...season, demandDeviation: 0 })).toBe(500);
  const certain = { ...season, demandDeviation: 0 };
  expect([400, 500, 600].map((quantity) => expectedProfit(certain, quantity))).toEqual([7200, 9000, 7800]);
  expect(newsvendorQuantity({ ...season, price: 22.1, meanDemand: 10 })).toBe(0);
});

const anySeason: fc.Arbitrary<OneSeason> = fc
  .tuple(between(1, 100), between(0.05, 0.95), between(0.05, 0.95), between(100, 1000), between(1, 1500))
  .map(([price, cost, salvage, meanDemand, demandDeviation]) => ({
    price,
    cost: price * cost,
    salvage: price * cost * salvage,
    meanDemand,
    demandDeviation,
  }));

test('expected profit is the average profit over demand, integrated along its quantiles', () => {
  const property = fc.property(anySeason, between(0, 1500), (input, quantity) => {
    const steps = 4000;
    const profits = Array.from({ length: steps }, (_, index) => {
      const demand =
        input.meanDemand + input.demandDeviation * defined(normalQuantile((index + 0.5) / steps));
      const sold = Math.min(Math.max(demand, 0), quantity);
      return input.price * sold + input.salvage * (quantity - sold) - input.cost * quantity;
    });
    const mean = profits.reduce((sum, profit) => sum + profit, 0) / steps;
    expect(Math.abs(defined(expectedProfit(input, quantity)) - mean)).toBeLessThan(
      1e-3 * input.price * input.demandDeviation,
    );
  });
  fc.assert(property, { seed: 1, numRuns: 40 });
});

test('nothing bought earns and loses nothing, however demand varies', () => {
  const property = fc.property(anySeason, (input) => {
    expect(Math.abs(defined(expectedProfit(input, 0)))).toBeLessThan(1e-9 * input.price);
  });
  fc.assert(property, { seed: 1 });
  const wild = { price: 40, cost: 35, salvage: 10, meanDemand: 100, demandDeviation: 200 };
  expect([newsvendorQuantity(wild), expectedProfit(wild, 0)]).toEqual([0, 0]);
});

test('no other quantity is expected to earn more', () => {
  const property = fc.property(anySeason, between(0, 3), (input, factor) => {
    const best = defined(newsvendorQuantity(input));
    const highest = defined(expectedProfit(input, best));
    expect(defined(expectedProfit(input, best * factor))).toBeLessThanOrEqual(highest + 1e-7);
  });
  fc.assert(property, { seed: 1 });
});

test('a higher price, a lower cost and a better salvage never lower the best quantity', () => {
  const property = fc.property(anySeason, (input) => {
    const best = defined(newsvendorQuantity(input));
    const changes = [{ price: input.price * 1.1 }, { cost: input.cost - 0.1 * (input.cost - input.salvage) }];
    for (const change of [...changes, { salvage: input.salvage + 0.1 * (input.cost - input.salvage) }]) {
      expect(defined(newsvendorQuantity({ ...input, ...change }))).toBeGreaterThanOrEqual(best - 1e-9);
    }
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({ price: any, cost: any, salvage: any, meanDemand: any, demandDeviation: any });
  const property = fc.property(odd, any, (input, quantity) => {
    const results = [criticalRatio(input), newsvendorQuantity(input), expectedProfit(input, quantity)];
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('a quantity meets all demand with the probability it was chosen for, a known demand for certain or not at all', () => {
  expect(demandMet(season, defined(newsvendorQuantity(season)))).toBeCloseTo(0.6, 12);
  const known = { ...season, demandDeviation: 0 };
  expect([demandMet(known, 500), demandMet(known, 499)]).toEqual([1, 0]);
});
