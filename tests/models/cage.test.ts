import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cageContributions, cageDimensions, cageDistance, cageWeights } from '#models/cage.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const distances = { cultural: 5, administrative: 6, geographic: 3, economic: 4 };
const weights = { cultural: 0.3, administrative: 0.3, geographic: 0.2, economic: 0.2 };
const none = { cultural: 0, administrative: 0, geographic: 0, economic: 0 };
const values = (max: number) => {
  const value = between(0, max);
  return fc.record({ cultural: value, administrative: value, geographic: value, economic: value });
};

test('5, 6, 3 and 4 with weights .3, .3, .2 and .2 make 4.700', () => {
  expect(printed(cageDistance(distances, weights))).toBe('4.700');
});

test('the parts of 4.7 are 1.5, 1.8, 0.6 and 0.8', () => {
  const parts = Object.values(defined(cageContributions(distances, weights)));
  expect(parts.map((part) => part.toPrecision(2))).toEqual(['1.5', '1.8', '0.60', '0.80']);
});

test('weights that do not add up to 1 are rescaled', () => {
  const tenfold = { cultural: 3, administrative: 3, geographic: 2, economic: 2 };
  expect(defined(cageDistance(distances, tenfold))).toBeCloseTo(4.7, 12);
});

test('weights that are all 0, a negative weight and a distance outside 0–10 are rejected', () => {
  expect(cageDistance(distances, none)).toEqual(notDefined('weights-zero'));
  expect(cageWeights({ ...weights, economic: -0.1 })).toEqual(notDefined('weight-negative'));
  expect(cageDistance({ ...distances, economic: 10.1 }, weights)).toEqual(
    notDefined('distance-outside-0-10'),
  );
  expect(cageDistance({ ...distances, economic: -1 }, weights)).toEqual(notDefined('distance-outside-0-10'));
});

test('the distance is the mean of a sample in which each kind is drawn as often as its whole weight says', () => {
  const count = fc.integer({ min: 0, max: 5 });
  const counts = fc.record({ cultural: count, administrative: count, geographic: count, economic: count });
  const property = fc.property(values(10), counts, (scores, times) => {
    const sample = cageDimensions.flatMap((kind) => Array.from({ length: times[kind] }, () => scores[kind]));
    fc.pre(sample.length > 0);
    const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
    expect(defined(cageDistance(scores, times))).toBeCloseTo(mean, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('the distance lies between the smallest and the largest of the four', () => {
  const property = fc.property(values(10), values(1), (scores, weighting) => {
    fc.pre(Object.values(weighting).some((weight) => weight > 1e-300));
    const score = defined(cageDistance(scores, weighting));
    expect(score).toBeGreaterThanOrEqual(Math.min(...Object.values(scores)) - 1e-9);
    expect(score).toBeLessThanOrEqual(Math.max(...Object.values(scores)) + 1e-9);
  });
  fc.assert(property, { seed: 1 });
});

test('rescaled weights add up to 1', () => {
  const property = fc.property(values(1), (weighting) => {
    fc.pre(Object.values(weighting).some((weight) => weight > 1e-300));
    const sum = Object.values(defined(cageWeights(weighting))).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
  fc.assert(property, { seed: 1 });
});

test('the distance is a finite number or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({ cultural: any, administrative: any, geographic: any, economic: any });
  const property = fc.property(fc.oneof(values(10), odd), odd, (scores, weighting) => {
    expect(isFiniteOrNotDefined(cageDistance(scores, weighting))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
