import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#models/numerics/normal.ts';
import { createRandom } from '#models/numerics/random.ts';
import { reorderPoint, type Replenishment } from '#models/safety-stock.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const express: Replenishment = {
  demand: 20,
  demandDeviation: 6,
  leadTime: 9,
  leadTimeDeviation: 1.5,
  serviceFactor: 1.645,
};

test('express: deviation 34.99, safety stock 57.55, reorder at 237.6, in whole units 238', () => {
  const point = defined(reorderPoint(express));
  expect(printed(point.deviation)).toBe('34.99');
  expect(printed(point.safetyStock)).toBe('57.55');
  expect(printed(point.reorderPoint)).toBe('237.6');
  expect(point.wholeReorderPoint).toBe(238);
});

test('standard, 15 days: safety stock 62.42, reorder at 362.4', () => {
  const point = defined(reorderPoint({ ...express, leadTime: 15 }));
  expect(printed(point.safetyStock)).toBe('62.42');
  expect(printed(point.reorderPoint)).toBe('362.4');
});

test('halving the lead time does not halve the safety stock: its own variance dominates', () => {
  const long = defined(reorderPoint({ ...express, leadTime: 18 })).safetyStock;
  const short = defined(reorderPoint({ ...express, leadTime: 9 })).safetyStock;
  expect(short).toBeGreaterThan(0.85 * long);
  const steady = { ...express, leadTimeDeviation: 0 };
  const ratio =
    defined(reorderPoint({ ...steady, leadTime: 9 })).safetyStock /
    defined(reorderPoint({ ...steady, leadTime: 18 })).safetyStock;
  expect(ratio).toBeCloseTo(Math.SQRT1_2, 12);
});

test('without demand, spread and lead time no stock is needed', () => {
  const none = { demand: 0, demandDeviation: 0, leadTime: 0, leadTimeDeviation: 0, serviceFactor: 0 };
  expect(Object.values(defined(reorderPoint(none)))).toEqual([0, 0, 0, 0]);
});

test('negative inputs are named', () => {
  expect(reorderPoint({ ...express, demand: -1 })).toEqual(notDefined('demand-negative'));
  expect(reorderPoint({ ...express, leadTime: -1 })).toEqual(notDefined('lead-time-negative'));
  expect(reorderPoint({ ...express, demandDeviation: -1 })).toEqual(notDefined('deviation-negative'));
  expect(reorderPoint({ ...express, leadTimeDeviation: -1 })).toEqual(notDefined('deviation-negative'));
  expect(reorderPoint({ ...express, serviceFactor: -1 })).toEqual(notDefined('service-factor-negative'));
});

test('in simulated lead times, with negative draws cut off at 0, stock lasts in about 95 % of cases', () => {
  const random = createRandom(1);
  const normal = (mean: number, deviation: number): number =>
    Math.max(0, mean + deviation * defined(normalQuantile(Math.max(random(), 1e-12))));
  const { reorderPoint: stock, deviation } = defined(reorderPoint(express));
  const rounds = 20_000;
  const demands = Array.from({ length: rounds }, () => {
    const days = Math.round(normal(9, 1.5));
    let demand = 0;
    for (let day = 0; day < days; day += 1) demand += normal(20, 6);
    return demand;
  });
  const mean = demands.reduce((sum, demand) => sum + demand, 0) / rounds;
  const variance = demands.reduce((sum, demand) => sum + (demand - mean) ** 2, 0) / rounds;
  expect(mean).toBeCloseTo(180, -1);
  expect(Math.abs(Math.sqrt(variance) / deviation - 1)).toBeLessThan(0.04);
  const served = demands.filter((demand) => demand <= stock).length / rounds;
  expect(Math.abs(served - 0.95)).toBeLessThan(0.01);
});

const anyInput: fc.Arbitrary<Replenishment> = fc.record({
  demand: between(0, 1e4),
  demandDeviation: between(0, 1e3),
  leadTime: between(0, 120),
  leadTimeDeviation: between(0, 60),
  serviceFactor: between(0, 4),
});

test('the variance is the sum of L variances of a day and d² variances of the lead time', () => {
  const property = fc.property(anyInput, (input) => {
    const { deviation, safetyStock } = defined(reorderPoint(input));
    const variance =
      input.leadTime * input.demandDeviation ** 2 + input.demand ** 2 * input.leadTimeDeviation ** 2;
    expect(Math.abs(deviation ** 2 - variance)).toBeLessThanOrEqual(1e-9 * variance + 1e-300);
    expect(Math.abs(safetyStock ** 2 - input.serviceFactor ** 2 * variance)).toBeLessThanOrEqual(
      1e-9 * 16 * variance + 1e-300,
    );
  });
  fc.assert(property, { seed: 1 });
});

test('more of anything never lowers the reorder point', () => {
  const property = fc.property(anyInput, (input) => {
    const base = defined(reorderPoint(input));
    for (const key of Object.keys(input) as (keyof Replenishment)[]) {
      const more = defined(reorderPoint({ ...input, [key]: input[key] * 1.5 }));
      expect(more.reorderPoint).toBeGreaterThanOrEqual(base.reorderPoint);
      expect(more.wholeReorderPoint).toBeGreaterThanOrEqual(more.reorderPoint - 1e-6);
    }
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({
    demand: any,
    demandDeviation: any,
    leadTime: any,
    leadTimeDeviation: any,
    serviceFactor: any,
  });
  const property = fc.property(odd, (input) => {
    const point = reorderPoint(input);
    if (isDefined(point)) expect(Object.values(point).every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
