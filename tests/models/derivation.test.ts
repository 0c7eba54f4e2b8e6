import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, gap, growth, product, ratio, sum } from '#models/derivation.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined } from './maybe.ts';

test('sums and products of two, three and no parents', () => {
  expect(sum([2, 3, 7])).toBe(12);
  expect(sum([])).toBe(0);
  expect(product([2, 3, 7])).toBe(42);
  expect(product([])).toBe(1);
});

test('difference, ratio and gap take their parents in the order of the formula', () => {
  expect(difference([7, 3])).toBe(4);
  expect(ratio([7, 2])).toBe(3.5);
  expect(gap([6, 4])).toBe(0.5);
  expect(growth([4, 6])).toBe(0.5);
});

test('nothing is divided by 0, and no gap is taken over what is not above 0', () => {
  expect(ratio([1, 0])).toEqual(notDefined('denominator-zero'));
  expect(ratio([1, -2])).toBe(-0.5);
  for (const below of [0, -1]) {
    expect(gap([1, below])).toEqual(notDefined('denominator-not-positive'));
    expect(growth([below, 1])).toEqual(notDefined('denominator-not-positive'));
  }
});

test('a value grows by its growth, and a ratio times its denominator is its numerator', () => {
  const value = between(1e-3, 1e4);
  const property = fc.property(value, value, (from, to) => {
    expect(from * (1 + defined(growth([from, to])))).toBeCloseTo(to, 8);
    expect(defined(ratio([from, to])) * to).toBeCloseTo(from, 8);
    expect(defined(difference([from, to])) + to).toBeCloseTo(from, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.array(fc.double(), { maxLength: 4 }), (parents) => {
    const results = [sum, difference, product, ratio, gap, growth].map((derive) => derive(parents));
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});
