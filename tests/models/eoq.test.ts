import fc from 'fast-check';
import { expect, test } from 'vitest';
import { economicOrderQuantity, lotCost } from '#models/eoq.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const lot = { demand: 7300, orderCost: 180, holdingCost: 3.6 };
const positive = between(0.1, 1e5);
const anyLot = fc.record({ demand: positive, orderCost: positive, holdingCost: positive });

test('7,300 units a year at 180 an order and 3.6 a unit are best ordered by 854.4', () => {
  expect(printed(economicOrderQuantity(lot))).toBe('854.4');
});

test('inputs that are not positive are named', () => {
  expect(economicOrderQuantity({ ...lot, demand: 0 })).toEqual(notDefined('demand-not-positive'));
  expect(economicOrderQuantity({ ...lot, orderCost: 0 })).toEqual(notDefined('order-cost-not-positive'));
  expect(economicOrderQuantity({ ...lot, holdingCost: 0 })).toEqual(notDefined('holding-cost-not-positive'));
  expect(lotCost(lot, 0)).toEqual(notDefined('quantity-not-positive'));
  expect(lotCost({ ...lot, demand: 0 }, 1)).toEqual(notDefined('demand-not-positive'));
});

test('no other quantity costs less', () => {
  const property = fc.property(anyLot, between(0.01, 100), (input, factor) => {
    const best = defined(economicOrderQuantity(input));
    const lowest = defined(lotCost(input, best));
    expect(defined(lotCost(input, best * factor))).toBeGreaterThanOrEqual(lowest * (1 - 1e-12));
  });
  fc.assert(property, { seed: 1 });
});

test('a search by golden section finds the same quantity', () => {
  const property = fc.property(anyLot, (input) => {
    const best = defined(economicOrderQuantity(input));
    let low = Math.log(best) - 5;
    let high = Math.log(best) + 7;
    const golden = (Math.sqrt(5) - 1) / 2;
    for (let step = 0; step < 100; step += 1) {
      const left = high - golden * (high - low);
      const right = low + golden * (high - low);
      if (defined(lotCost(input, Math.exp(left))) < defined(lotCost(input, Math.exp(right)))) high = right;
      else low = left;
    }
    expect(relativeDifference(Math.exp((low + high) / 2), best)).toBeLessThan(1e-6);
  });
  fc.assert(property, { seed: 1 });
});

test('at the best quantity ordering costs as much as holding, together √(2DSH)', () => {
  const property = fc.property(anyLot, (input) => {
    const best = defined(economicOrderQuantity(input));
    const ordering = (input.demand * input.orderCost) / best;
    expect(relativeDifference(ordering, (input.holdingCost * best) / 2)).toBeLessThan(1e-10);
    const together = Math.sqrt(2 * input.demand * input.orderCost * input.holdingCost);
    expect(relativeDifference(defined(lotCost(input, best)), together)).toBeLessThan(1e-10);
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, (demand, orderCost, holdingCost, quantity) => {
    const odd = { demand, orderCost, holdingCost };
    expect(isFiniteOrNotDefined(economicOrderQuantity(odd))).toBe(true);
    expect(isFiniteOrNotDefined(lotCost(odd, quantity))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
