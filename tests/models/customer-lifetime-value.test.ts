import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  finiteLifetimeValue,
  lifetimeValue,
  valuePerAcquisitionCost,
  type CustomerValue,
} from '#models/customer-lifetime-value.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const later: CustomerValue = { margin: 18, retention: 0.6, discountRate: 0.12, firstMargin: 'after-a-year' };
const now: CustomerValue = { ...later, firstMargin: 'now' };

test('a margin of 18, 60 % staying, 12 % discounting: 20.77 from next year, 38.77 from now', () => {
  expect(printed(lifetimeValue(later))).toBe('20.77');
  expect(printed(lifetimeValue(now))).toBe('38.77');
});

test('for each dollar of a CAC of 12 that is 1.731 and 3.231', () => {
  expect(printed(valuePerAcquisitionCost(lifetimeValue(later), 12))).toBe('1.731');
  expect(printed(valuePerAcquisitionCost(lifetimeValue(now), 12))).toBe('3.231');
});

test('over five years it is 19.85', () => {
  expect(printed(finiteLifetimeValue(later, 5))).toBe('19.85');
});

test('a customer who never leaves is a perpetuity of m/i, and without discounting has no finite value', () => {
  expect(defined(lifetimeValue({ ...later, retention: 1 }))).toBeCloseTo(18 / 0.12, 10);
  const forever = { ...later, retention: 1, discountRate: 0 };
  expect(lifetimeValue(forever)).toEqual(notDefined('value-diverges'));
  expect(finiteLifetimeValue(forever, 5)).toBe(90);
});

test('a customer who always leaves is worth one margin now or nothing later', () => {
  expect(lifetimeValue({ ...now, retention: 0 })).toBe(18);
  expect(lifetimeValue({ ...later, retention: 0 })).toBe(0);
  expect(finiteLifetimeValue({ ...now, retention: 0, discountRate: 0 }, 0)).toBe(0);
});

test('odd inputs are named, and a reason passes through', () => {
  expect(lifetimeValue({ ...later, retention: 1.1 })).toEqual(notDefined('retention-outside-0-1'));
  expect(lifetimeValue({ ...later, discountRate: -0.1 })).toEqual(notDefined('discount-rate-negative'));
  expect(finiteLifetimeValue({ ...later, retention: -1 }, 5)).toEqual(notDefined('retention-outside-0-1'));
  expect(finiteLifetimeValue(later, 1.5)).toEqual(notDefined('years-not-whole'));
  expect(valuePerAcquisitionCost(20, 0)).toEqual(notDefined('acquisition-cost-not-positive'));
  expect(valuePerAcquisitionCost(notDefined('value-diverges'), 12)).toEqual(notDefined('value-diverges'));
});

const anyCustomer: fc.Arbitrary<CustomerValue> = fc.record({
  margin: between(0.01, 1e5),
  retention: between(0, 1),
  discountRate: between(0, 1),
  firstMargin: fc.constantFrom('now' as const, 'after-a-year' as const),
});

test('the value over n years is the sum of margins, each weighted by survival and discount', () => {
  const property = fc.property(anyCustomer, fc.integer({ min: 0, max: 60 }), (customer, years) => {
    const start = customer.firstMargin === 'now' ? 0 : 1;
    let sum = 0;
    for (let year = start; year < start + years; year += 1) {
      sum += (customer.margin * customer.retention ** year) / (1 + customer.discountRate) ** year;
    }
    expect(relativeDifference(defined(finiteLifetimeValue(customer, years)), sum)).toBeLessThan(1e-10);
  });
  fc.assert(property, { seed: 1 });
});

test('next to no loss of customers is summed as accurately', () => {
  const almost = { ...now, retention: 1, discountRate: 1e-12 };
  expect(relativeDifference(defined(finiteLifetimeValue(almost, 10)), 180)).toBeLessThan(1e-10);
});

test('over very many years the limited value becomes the unlimited one', () => {
  const property = fc.property(anyCustomer, (customer) => {
    fc.pre(1 + customer.discountRate - customer.retention > 0.05);
    const unlimited = defined(lifetimeValue(customer));
    expect(relativeDifference(defined(finiteLifetimeValue(customer, 2000)), unlimited)).toBeLessThan(1e-10);
  });
  fc.assert(property, { seed: 1 });
});

test('the two conventions differ by exactly one margin', () => {
  const property = fc.property(anyCustomer, (customer) => {
    fc.pre(1 + customer.discountRate - customer.retention > 1e-3);
    const from = (firstMargin: CustomerValue['firstMargin']): number =>
      defined(lifetimeValue({ ...customer, firstMargin }));
    expect(relativeDifference(from('now') - from('after-a-year'), customer.margin)).toBeLessThan(1e-9);
  });
  fc.assert(property, { seed: 1 });
});

test('loyalty never lowers the value and discounting never raises it', () => {
  const property = fc.property(anyCustomer, (customer) => {
    const value = lifetimeValue(customer);
    const loyal = lifetimeValue({ ...customer, retention: (1 + customer.retention) / 2 });
    const discounted = lifetimeValue({ ...customer, discountRate: customer.discountRate + 0.1 });
    if (!isDefined(value) || !isDefined(loyal)) return;
    expect(loyal).toBeGreaterThanOrEqual(value * (1 - 1e-12));
    expect(defined(discounted)).toBeLessThanOrEqual(value * (1 + 1e-12));
  });
  fc.assert(property, { seed: 1 });
});

test('values are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    fc.integer({ min: -2, max: 50 }),
    (margin, retention, discountRate, years) => {
      for (const firstMargin of ['now', 'after-a-year'] as const) {
        const customer = { margin, retention, discountRate, firstMargin };
        const value = lifetimeValue(customer);
        const results = [
          value,
          finiteLifetimeValue(customer, years),
          valuePerAcquisitionCost(value, discountRate),
        ];
        expect(results.every(isFiniteOrNotDefined)).toBe(true);
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});
