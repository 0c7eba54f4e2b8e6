import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#models/numerics/normal.ts';
import { createRandom } from '#models/numerics/random.ts';
import { valueAtRisk } from '#models/value-at-risk.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const position = { amount: 100_000, volatility: 0.1, days: 21, confidenceFactor: 1.645 };

test('100,000 at 10 % volatility over 21 days has US$4,749 at risk at 95 %', () => {
  expect(printed(valueAtRisk(position))).toBe('4749');
});

test('without volatility nothing is at risk', () => {
  expect(valueAtRisk({ ...position, volatility: 0 })).toBe(0);
});

test('with nothing at stake, or at a factor of 0, nothing is at risk', () => {
  expect(valueAtRisk({ ...position, amount: 0 })).toBe(0);
  expect(valueAtRisk({ ...position, confidenceFactor: 0 })).toBe(0);
});

test('a horizon that is not positive and negative inputs are named', () => {
  expect(valueAtRisk({ ...position, days: 0 })).toEqual(notDefined('horizon-not-positive'));
  expect(valueAtRisk({ ...position, days: -1 })).toEqual(notDefined('horizon-not-positive'));
  expect(valueAtRisk({ ...position, amount: -1 })).toEqual(notDefined('amount-negative'));
  expect(valueAtRisk({ ...position, volatility: -1 })).toEqual(notDefined('volatility-negative'));
  expect(valueAtRisk({ ...position, confidenceFactor: -1 })).toEqual(notDefined('factor-negative'));
});

test('in 40,000 simulated months of daily moves, 5 % lose more', () => {
  const random = createRandom(1);
  const months = 40_000;
  const daily = 0.1 / Math.sqrt(252);
  let exceeded = 0;
  for (let month = 0; month < months; month += 1) {
    let move = 0;
    for (let day = 0; day < 21; day += 1) {
      const angle = 2 * Math.PI * random();
      move += daily * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(angle);
    }
    if (-move * 100_000 > defined(valueAtRisk(position))) exceeded += 1;
  }
  expect(Math.abs(exceeded / months - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / months));
});

test('the factor of 95 % is the quantile, rounded to 1.645', () => {
  expect(printed(normalQuantile(0.95))).toBe('1.645');
});

test('risk is proportional to amount, volatility and factor, and doubles when the horizon is four times as long', () => {
  const positive = between(0.01, 1);
  const property = fc.property(positive, positive, positive, (amount, volatility, factor) => {
    const input = { amount, volatility, days: 21, confidenceFactor: factor };
    const risk = defined(valueAtRisk(input));
    for (const key of ['amount', 'volatility', 'confidenceFactor'] as const) {
      expect(defined(valueAtRisk({ ...input, [key]: 2 * input[key] }))).toBeCloseTo(2 * risk, 12);
    }
    expect(defined(valueAtRisk({ ...input, days: 84 }))).toBeCloseTo(2 * risk, 12);
    expect(defined(valueAtRisk({ ...input, days: 252 }))).toBeCloseTo(amount * volatility * factor, 12);
  });
  fc.assert(property, { seed: 1 });
});

test('the risk is a finite number or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, (amount, volatility, days, confidenceFactor) => {
    expect(isFiniteOrNotDefined(valueAtRisk({ amount, volatility, days, confidenceFactor }))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
