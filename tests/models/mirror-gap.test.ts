import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeGap, symmetricGap } from '#models/mirror-gap.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const flow = between(0.001, 1000);

test('in 2024 China records 45.58 % more trade than Kazakhstan, a symmetric gap of 0.1856', () => {
  expect(printed(relativeGap(43.82, 30.1))).toBe('0.4558');
  expect(printed(symmetricGap(43.82, 30.1))).toBe('0.1856');
});

test('in 2023 the gap is 47.90 % on China → Kazakhstan and 10.88 % on Kazakhstan → China', () => {
  expect(printed(relativeGap(24.7, 16.7))).toBe('0.4790');
  expect(printed(relativeGap(16.3, 14.7))).toBe('0.1088');
});

test('nothing recorded by B leaves the relative gap without a denominator', () => {
  expect(relativeGap(1, 0)).toEqual(notDefined('denominator-zero'));
  expect(relativeGap(1, -1)).toEqual(notDefined('denominator-negative'));
  expect(symmetricGap(1, 0)).toBe(1);
});

test('nothing recorded by either leaves both gaps without a denominator', () => {
  expect(relativeGap(0, 0)).toEqual(notDefined('denominator-zero'));
  expect(symmetricGap(0, 0)).toEqual(notDefined('denominator-zero'));
});

test('a negative figure has no symmetric gap', () => {
  expect(symmetricGap(-1, 2)).toEqual(notDefined('value-negative'));
  expect(symmetricGap(2, -1)).toEqual(notDefined('value-negative'));
});

test('the relative gap undone from the other side: (1 + gap(A, B))(1 + gap(B, A)) = 1', () => {
  const property = fc.property(flow, flow, (a, b) => {
    expect((1 + defined(relativeGap(a, b))) * (1 + defined(relativeGap(b, a)))).toBeCloseTo(1, 9);
  });
  fc.assert(property, { seed: 1 });
});

test('the symmetric gap is the relative gap g as |g|/(2 + g), between 0 and 1, the same from both sides', () => {
  const property = fc.property(flow, flow, (a, b) => {
    const relative = defined(relativeGap(a, b));
    const symmetric = defined(symmetricGap(a, b));
    expect(symmetric).toBeCloseTo(Math.abs(relative) / (2 + relative), 10);
    expect(symmetric).toBeGreaterThanOrEqual(0);
    expect(symmetric).toBeLessThanOrEqual(1);
    expect(symmetricGap(b, a)).toBe(symmetric);
  });
  fc.assert(property, { seed: 1 });
});

test('neither gap depends on the unit', () => {
  const property = fc.property(flow, flow, (a, b) => {
    expect(defined(relativeGap(1000 * a, 1000 * b))).toBeCloseTo(defined(relativeGap(a, b)), 6);
    expect(defined(symmetricGap(1000 * a, 1000 * b))).toBeCloseTo(defined(symmetricGap(a, b)), 12);
  });
  fc.assert(property, { seed: 1 });
});

test('gaps are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), (a, b) => {
    expect(isFiniteOrNotDefined(relativeGap(a, b))).toBe(true);
    expect(isFiniteOrNotDefined(symmetricGap(a, b))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
