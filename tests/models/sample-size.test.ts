import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalProbability, normalQuantile } from '#models/numerics/normal.ts';
import { createRandom } from '#models/numerics/random.ts';
import { sampleSize, wholeSampleSize, type TwoArmTest } from '#models/sample-size.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const shop: TwoArmTest = { firstRate: 0.03, secondRate: 0.036, significance: 0.05, power: 0.8 };

test('telling 3.0 % from 3.6 % takes 13,911 visitors an arm', () => {
  expect(printed(sampleSize(shop), 6)).toBe('13910.8');
  expect(wholeSampleSize(shop)).toBe(13911);
});

test('equal rates cannot be told apart with any number', () => {
  expect(sampleSize({ ...shop, secondRate: 0.03 })).toEqual(notDefined('rates-equal'));
});

test('rates of 0 or 100 %, and significance and power outside their ranges, are named', () => {
  for (const rate of [0, 1, -0.1, 1.1, NaN]) {
    expect(sampleSize({ ...shop, firstRate: rate })).toEqual(notDefined('rate-not-between-0-and-1'));
    expect(wholeSampleSize({ ...shop, secondRate: rate })).toEqual(notDefined('rate-not-between-0-and-1'));
  }
  expect(sampleSize({ ...shop, significance: 0 })).toEqual(notDefined('significance-outside-range'));
  expect(sampleSize({ ...shop, power: 1 })).toEqual(notDefined('power-outside-range'));
  expect(sampleSize({ ...shop, significance: 0.5, power: 0.1 })).toEqual(
    notDefined('power-below-significance'),
  );
});

const anyTest: fc.Arbitrary<TwoArmTest> = fc.record({
  firstRate: between(0.001, 0.999),
  secondRate: between(0.001, 0.999),
  significance: between(0.001, 0.2),
  power: between(0.5, 0.99),
});

test('put into the power of the z-test, the sample size gives the power back', () => {
  const property = fc.property(anyTest, (input) => {
    fc.pre(Math.abs(input.firstRate - input.secondRate) > 1e-4);
    const size = defined(sampleSize(input));
    const p = input.firstRate;
    const q = input.secondRate;
    const standardError = Math.sqrt((p * (1 - p) + q * (1 - q)) / size);
    const critical = defined(normalQuantile(1 - input.significance / 2));
    const power = normalProbability(Math.abs(p - q) / standardError - critical);
    expect(power).toBeCloseTo(input.power, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('of 10,000 simulated tests of that size, 80 % see the difference', () => {
  const random = createRandom(1);
  const size = defined(wholeSampleSize(shop));
  const critical = defined(normalQuantile(0.975));
  const observed = (rate: number): number => binomialRate(random, size, rate);
  const rounds = 10_000;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    const p = observed(shop.firstRate);
    const q = observed(shop.secondRate);
    const standardError = Math.sqrt((p * (1 - p) + q * (1 - q)) / size);
    if (Math.abs(p - q) / standardError > critical) seen += 1;
  }
  expect(Math.abs(seen / rounds - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / rounds));
});

/** Share of buyers among so many visitors, drawn by the gaps between buyers, which are geometric. */
function binomialRate(random: () => number, visitors: number, rate: number): number {
  let visitor = -1;
  let buyers = -1;
  while (visitor < visitors) {
    visitor += 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - rate));
    buyers += 1;
  }
  return buyers / visitors;
}

test('smaller differences, more power and less significance never need fewer visitors', () => {
  const property = fc.property(anyTest, (input) => {
    fc.pre(Math.abs(input.firstRate - input.secondRate) > 1e-3);
    const size = defined(sampleSize(input));
    expect(defined(sampleSize({ ...input, power: (1 + input.power) / 2 }))).toBeGreaterThan(size);
    expect(defined(sampleSize({ ...input, significance: input.significance / 2 }))).toBeGreaterThan(size);
    const swapped = { ...input, firstRate: input.secondRate, secondRate: input.firstRate };
    expect(defined(sampleSize(swapped))).toBeCloseTo(size, 6);
  });
  fc.assert(property, { seed: 1 });
});

test('the size is a finite number or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({ firstRate: any, secondRate: any, significance: any, power: any });
  const property = fc.property(fc.oneof(anyTest, odd), (input) => {
    expect(isFiniteOrNotDefined(sampleSize(input))).toBe(true);
    expect(isFiniteOrNotDefined(wholeSampleSize(input))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
