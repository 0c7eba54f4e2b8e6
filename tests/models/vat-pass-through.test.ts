import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vatEffect } from '#models/vat-pass-through.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const rise = { rateBefore: 0.12, rateAfter: 0.16, passThrough: 1, elasticity: -1.5 };

test('VAT from 12 to 16 % raises prices by 3.571 %, not 4 %, and lowers quantities by 5.128 %', () => {
  const effect = defined(vatEffect(rise));
  expect(printed(effect.price)).toBe('0.03571');
  expect(printed(effect.quantity)).toBe('-0.05128');
});

test('half passed through, prices rise half as much', () => {
  const effect = defined(vatEffect({ ...rise, passThrough: 0.5 }));
  expect(effect.price).toBeCloseTo(0.5 * defined(vatEffect(rise)).price, 14);
  expect(effect.fullPrice).toBe(defined(vatEffect(rise)).fullPrice);
});

test('sellers may add to the tax: pass-through above 1 is allowed', () => {
  expect(defined(vatEffect({ ...rise, passThrough: 1.2 })).price).toBeCloseTo(1.2 * (0.04 / 1.12), 14);
});

test('without pass-through or elasticity nothing happens to quantities', () => {
  const fall = { ...rise, rateAfter: 0.08 };
  for (const change of [rise, fall]) {
    expect(defined(vatEffect({ ...change, passThrough: 0 }))).toMatchObject({ price: 0, quantity: 0 });
    expect(defined(vatEffect({ ...change, elasticity: 0 })).quantity).toBe(0);
  }
});

test('a VAT introduced at 12 % raises prices by 12 %, and abolished it lowers them by 10.71 %', () => {
  expect(printed(defined(vatEffect({ ...rise, rateBefore: 0, rateAfter: 0.12 })).price)).toBe('0.1200');
  expect(printed(defined(vatEffect({ ...rise, rateAfter: 0 })).price)).toBe('-0.1071');
});

test('a positive elasticity, negative rates and impossible prices are named', () => {
  expect(vatEffect({ ...rise, elasticity: 0.5 })).toEqual(notDefined('elasticity-positive'));
  expect(vatEffect({ ...rise, rateBefore: -0.1 })).toEqual(notDefined('rate-negative'));
  expect(vatEffect({ ...rise, passThrough: -1 })).toEqual(notDefined('pass-through-negative'));
  expect(vatEffect({ ...rise, rateBefore: 1, rateAfter: 0, passThrough: 2 })).toEqual(
    notDefined('price-not-positive'),
  );
});

const anyChange = fc.record({
  rateBefore: between(0, 0.3),
  rateAfter: between(0, 0.3),
  passThrough: between(0, 1.2),
  elasticity: between(-5, 0),
});

test('fully passed through, a net price of 100 goes from 100(1 + v₀) to 100(1 + v₁)', () => {
  const property = fc.property(anyChange, (change) => {
    const before = 100 * (1 + change.rateBefore);
    const after = 100 * (1 + change.rateAfter);
    expect(defined(vatEffect({ ...change, passThrough: 1 })).price).toBeCloseTo(after / before - 1, 12);
  });
  fc.assert(property, { seed: 1 });
});

test('quantities move along a demand curve of constant elasticity, integrated step by step', () => {
  const property = fc.property(anyChange, (change) => {
    const { price, quantity } = defined(vatEffect(change));
    const steps = 2000;
    let demand = 1;
    for (let step = 0; step < steps; step += 1) {
      const middle = 1 + (price * (step + 0.5)) / steps;
      const half = (change.elasticity * (price / steps)) / middle / 2;
      demand *= (1 + half) / (1 - half);
    }
    expect(quantity).toBeCloseTo(demand - 1, 5);
  });
  fc.assert(property, { seed: 1, numRuns: 50 });
});

test('a rise never lowers prices or raises quantities, and the way back undoes it', () => {
  const property = fc.property(anyChange, (change) => {
    const effect = defined(vatEffect(change));
    const direction = Math.sign(change.rateAfter - change.rateBefore);
    expect(effect.price * direction).toBeGreaterThanOrEqual(0);
    expect(effect.quantity * direction).toBeLessThanOrEqual(0);
    const swapped = { ...change, rateBefore: change.rateAfter, rateAfter: change.rateBefore };
    const back = defined(vatEffect({ ...swapped, passThrough: 1 }));
    const there = defined(vatEffect({ ...change, passThrough: 1 }));
    expect((1 + there.quantity) * (1 + back.quantity)).toBeCloseTo(1, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('changes are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, (rateBefore, rateAfter, passThrough, elasticity) => {
    const effect = vatEffect({ rateBefore, rateAfter, passThrough, elasticity });
    if (isDefined(effect)) expect(Object.values(effect).every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
