import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalDensity, normalProbability, normalQuantile } from '#models/numerics/normal.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed, relativeDifference } from './maybe.ts';

test('the customary quantiles have their tabulated values', () => {
  expect(printed(normalQuantile(0.975), 10)).toBe('1.959963985');
  expect(printed(normalQuantile(0.95), 10)).toBe('1.644853627');
  expect(printed(normalQuantile(0.8), 10)).toBe('0.8416212336');
  expect(printed(normalQuantile(0.6))).toBe('0.2533');
  expect(normalQuantile(0.5)).toBe(0);
});

test('the test values that Wichura printed with his algorithm', () => {
  expect(printed(normalQuantile(0.25), 15)).toBe('-0.674489750196082');
  expect(printed(normalQuantile(0.001), 15)).toBe('-3.09023230616781');
  expect(printed(normalQuantile(1e-20), 15)).toBe('-9.26234008979841');
});

test('0, 1 and what lies outside have no quantile', () => {
  for (const p of [0, 1, -0.1, 1.1, NaN])
    expect(normalQuantile(p)).toEqual(notDefined('probability-outside-0-1'));
});

test('the probability agrees with the Taylor series of the integral of the density', () => {
  const property = fc.property(between(-6, 6), (z) => {
    let term = z;
    let sum = z;
    for (let n = 1; n < 200; n += 1) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    expect(Math.abs(normalProbability(z) - (0.5 + normalDensity(z) * sum))).toBeLessThan(1e-13);
  });
  fc.assert(property, { seed: 1 });
});

test('far out the probability keeps its order of magnitude: φ(z)/z · (1 − 1/z² + 3/z⁴ − 15/z⁶)', () => {
  for (const z of [8, 12, 20, 30]) {
    const series = 1 - 1 / z ** 2 + 3 / z ** 4 - 15 / z ** 6;
    expect(relativeDifference(normalProbability(-z), (normalDensity(z) / z) * series)).toBeLessThan(
      120 / z ** 8 + 1e-8,
    );
  }
  expect(normalProbability(-40)).toBe(0);
  expect(normalProbability(40)).toBe(1);
});

test('the quantile agrees with a bisection of the probability', () => {
  const property = fc.property(between(1e-6, 1 - 1e-6), (p) => {
    let low = -10;
    let high = 10;
    for (let step = 0; step < 80; step += 1) {
      const middle = (low + high) / 2;
      if (normalProbability(middle) < p) low = middle;
      else high = middle;
    }
    expect(defined(normalQuantile(p))).toBeCloseTo((low + high) / 2, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('quantile and probability are symmetric and rise', () => {
  const inner = between(1e-6, 1 - 1e-6);
  const property = fc.property(inner, inner, (p, q) => {
    expect(defined(normalQuantile(1 - p))).toBeCloseTo(-defined(normalQuantile(p)), 8);
    if (p < q) expect(defined(normalQuantile(p))).toBeLessThanOrEqual(defined(normalQuantile(q)));
    const z = 10 * (p - 0.5);
    expect(normalProbability(z) + normalProbability(-z)).toBeCloseTo(1, 14);
  });
  fc.assert(property, { seed: 1 });
});

test('far out the tables give 3.190891673e-14 below −7.5, 6.220960574e-16 below −8 and 7.619853024e-24 below −10', () => {
  for (const [z, tabulated] of [
    [-7.5, 3.190891672910896e-14],
    [-8, 6.220960574271784e-16],
    [-10, 7.61985302416053e-24],
  ] as const)
    expect(relativeDifference(normalProbability(z), tabulated)).toBeLessThan(1e-8);
});
