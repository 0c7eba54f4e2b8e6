import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  quantile,
  triangularMean,
  triangularProblem,
  triangularVariance,
  type Triangular,
} from '#models/numerics/triangular.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';

const days = between(0, 90);
const anyTriangular: fc.Arbitrary<Triangular> = fc.tuple(days, days, days).map((three) => {
  const [min = 0, mode = 0, max = 0] = three.toSorted((a, b) => a - b);
  return { min, mode, max };
});

test('the numbers must rise, though they may be equal', () => {
  expect(triangularProblem({ min: 1, mode: 1, max: 1 })).toBeUndefined();
  expect(triangularProblem({ min: 2, mode: 1, max: 3 })).toEqual(notDefined('order-not-min-mode-max'));
  expect(triangularProblem({ min: 1, mode: 4, max: 3 })).toEqual(notDefined('order-not-min-mode-max'));
  expect(triangularProblem({ min: 1, mode: NaN, max: 3 })).toEqual(notDefined('not-finite'));
});

test('three equal numbers make a constant', () => {
  const constant = { min: 4, mode: 4, max: 4 };
  expect(triangularMean(constant)).toBe(4);
  expect(triangularVariance(constant)).toBe(0);
  for (const share of [0, 0.3, 1]) expect(quantile(constant, share)).toBe(4);
});

test('the variance is (a² + m² + b² − ab − am − bm)/18', () => {
  const property = fc.property(anyTriangular, (triangular) => {
    const { min: a, mode: m, max: b } = triangular;
    const textbook = (a * a + m * m + b * b - a * b - a * m - b * m) / 18;
    expect(triangularVariance(triangular)).toBeCloseTo(textbook, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('mean and variance are those of the density, integrated along the quantiles', () => {
  const property = fc.property(anyTriangular, (triangular) => {
    const steps = 4000;
    const values = Array.from({ length: steps }, (_, index) => quantile(triangular, (index + 0.5) / steps));
    const mean = values.reduce((sum, value) => sum + value, 0) / steps;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / steps;
    const width = triangular.max - triangular.min;
    expect(Math.abs(triangularMean(triangular) - mean)).toBeLessThan(1e-4 * width + 1e-12);
    expect(Math.abs(triangularVariance(triangular) - variance)).toBeLessThan(1e-4 * width ** 2 + 1e-12);
  });
  fc.assert(property, { seed: 1, numRuns: 30 });
});

test('the area of the triangle left of a quantile is its share', () => {
  const side = between(1e-3, 45);
  const share = between(0, 1);
  const property = fc.property(days, side, side, share, (min, rise, fall, wanted) => {
    const mode = min + rise;
    const max = mode + fall;
    const value = quantile({ min, mode, max }, wanted);
    const height = 2 / (max - min);
    const left = (((value - min) / rise) * height * (value - min)) / 2;
    const right = (((max - value) / fall) * height * (max - value)) / 2;
    expect(value <= mode ? left : 1 - right).toBeCloseTo(wanted, 7);
  });
  fc.assert(property, { seed: 1 });
});

test('quantiles lie in the range and never fall', () => {
  const share = between(0, 1);
  const property = fc.property(anyTriangular, share, share, (triangular, u, v) => {
    const low = quantile(triangular, Math.min(u, v));
    const high = quantile(triangular, Math.max(u, v));
    expect(low).toBeGreaterThanOrEqual(triangular.min);
    expect(high).toBeLessThanOrEqual(triangular.max);
    expect(low).toBeLessThanOrEqual(high + 1e-9);
  });
  fc.assert(property, { seed: 1 });
});
