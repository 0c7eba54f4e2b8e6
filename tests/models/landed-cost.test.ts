import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landedCost } from '#models/landed-cost.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const consignment = { fob: 100, freight: 12, dutyRate: 0.1, vatRate: 0.16 };

test('goods of 100 and freight of 12 land at 142.9, with duty of 11.20 and VAT of 19.71', () => {
  const cost = defined(landedCost(consignment));
  expect(printed(cost.cash)).toBe('142.9');
  expect(printed(cost.duty)).toBe('11.20');
  expect(printed(cost.vat)).toBe('19.71');
});

test('a registered importer gets the VAT back and pays 123.20', () => {
  expect(defined(landedCost(consignment)).costAfterVatCredit).toBeCloseTo(123.2, 12);
});

test('without value, freight, duty and VAT nothing is paid', () => {
  const nothing = defined(landedCost({ fob: 0, freight: 0, dutyRate: 0, vatRate: 0 }));
  expect(Object.values(nothing)).toEqual([0, 0, 0, 0, 0]);
});

test('negative inputs are named', () => {
  expect(landedCost({ ...consignment, fob: -1 })).toEqual(notDefined('value-negative'));
  expect(landedCost({ ...consignment, freight: -1 })).toEqual(notDefined('freight-negative'));
  expect(landedCost({ ...consignment, dutyRate: -0.1 })).toEqual(notDefined('duty-rate-negative'));
  expect(landedCost({ ...consignment, vatRate: -0.1 })).toEqual(notDefined('vat-rate-negative'));
});

const money = between(0, 1e7);
const rate = between(0, 1);
const any = fc.record({ fob: money, freight: money, dutyRate: rate, vatRate: rate });

test('the cash price is the product (FOB + F)(1 + d)(1 + v)', () => {
  const property = fc.property(any, (input) => {
    const product = (input.fob + input.freight) * (1 + input.dutyRate) * (1 + input.vatRate);
    expect(Math.abs(defined(landedCost(input)).cash - product)).toBeLessThanOrEqual(1e-12 * product);
  });
  fc.assert(property, { seed: 1 });
});

test('cash is customs value, duty and VAT, and never falls when an input rises', () => {
  const property = fc.property(any, (input) => {
    const cost = defined(landedCost(input));
    expect(cost.cash - cost.vat).toBeCloseTo(cost.costAfterVatCredit, 5);
    for (const key of ['fob', 'freight', 'dutyRate', 'vatRate'] as const) {
      const more = defined(landedCost({ ...input, [key]: input[key] + 0.1 }));
      expect(more.cash).toBeGreaterThanOrEqual(cost.cash);
    }
  });
  fc.assert(property, { seed: 1 });
});

test('amounts are finite numbers or not defined, whatever comes in', () => {
  const odd = fc.double();
  const property = fc.property(odd, odd, odd, odd, (fob, freight, dutyRate, vatRate) => {
    const cost = landedCost({ fob, freight, dutyRate, vatRate });
    if (isDefined(cost)) expect(Object.values(cost).every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
