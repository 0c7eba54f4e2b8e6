import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decompose,
  effectiveNumber,
  evenness,
  herfindahl,
  normalizedHerfindahl,
  normalizedShares,
  shareResidual,
} from '#models/concentration.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const segments = [0.64, 0.31, 0.05];
const measures = [herfindahl, normalizedHerfindahl, effectiveNumber, evenness];
const anyShares = fc
  .array(between(0, 1), { minLength: 1, maxLength: 8 })
  .filter((amounts) => amounts.some((amount) => amount > 1e-6))
  .map((amounts) => defined(normalizedShares(amounts)));

test('64, 31 and 5 % of 5.9 are 3.776, 1.829 and 0.2950', () => {
  expect(defined(decompose(5.9, segments)).map((amount) => amount.toPrecision(4))).toEqual([
    '3.776',
    '1.829',
    '0.2950',
  ]);
});

test('64, 31 and 5 %: HHI 0.5082, normalised 0.2623, evenness 0.7268, as if 1.968 segments', () => {
  expect(printed(herfindahl(segments))).toBe('0.5082');
  expect(printed(normalizedHerfindahl(segments))).toBe('0.2623');
  expect(printed(evenness(segments))).toBe('0.7268');
  expect(printed(effectiveNumber(segments))).toBe('1.968');
});

test('shares that do not add up to 100 % have a residual and can be normalised', () => {
  const partial = [0.6, 0.3, 0.05];
  for (const measure of measures) expect(measure(partial)).toEqual(notDefined('shares-do-not-add-up'));
  expect(defined(shareResidual(partial))).toBeCloseTo(0.05, 14);
  expect(defined(shareResidual([0.7, 0.4]))).toBeCloseTo(-0.1, 14);
  expect(defined(herfindahl(defined(normalizedShares(partial))))).toBeCloseTo(
    (0.6 ** 2 + 0.3 ** 2 + 0.05 ** 2) / 0.95 ** 2,
    12,
  );
});

test('an empty segment adds nothing to the entropy', () => {
  expect(defined(evenness([0.5, 0.5, 0]))).toBeCloseTo(Math.log(2) / Math.log(3), 14);
  expect(evenness([1, 0])).toBe(0);
});

test('a single segment has an HHI of 1, but neither a normalised HHI nor an evenness', () => {
  expect(herfindahl([1])).toBe(1);
  expect(normalizedHerfindahl([1])).toEqual(notDefined('single-segment'));
  expect(evenness([1])).toEqual(notDefined('single-segment'));
});

test('no segments, negative shares and shares that are all 0 are named', () => {
  for (const measure of measures) {
    expect(measure([])).toEqual(notDefined('no-segments'));
    expect(measure([1.1, -0.1])).toEqual(notDefined('share-negative'));
  }
  expect(shareResidual([])).toEqual(notDefined('no-segments'));
  expect(normalizedShares([])).toEqual(notDefined('no-segments'));
  expect(normalizedShares([0, 0])).toEqual(notDefined('all-shares-zero'));
  expect(normalizedShares([1, -1])).toEqual(notDefined('share-negative'));
  expect(decompose(-1, segments)).toEqual(notDefined('total-negative'));
  expect(decompose(1, [])).toEqual(notDefined('no-segments'));
  expect(decompose(1, [-1])).toEqual(notDefined('share-negative'));
});

test('equal segments: HHI 1/k, normalised 0, evenness 1, effective number k', () => {
  for (const count of [2, 3, 5, 7, 12, 20]) {
    const equal = Array.from({ length: count }, () => 1 / count);
    expect(defined(herfindahl(equal))).toBeCloseTo(1 / count, 14);
    expect(defined(normalizedHerfindahl(equal))).toBeCloseTo(0, 13);
    expect(defined(evenness(equal))).toBeCloseTo(1, 13);
    expect(defined(evenness(equal))).toBeLessThanOrEqual(1);
    expect(defined(effectiveNumber(equal))).toBeCloseTo(count, 11);
  }
});

test('HHI is 1/k plus k times the variance of the shares', () => {
  const property = fc.property(anyShares, (shares) => {
    const count = shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - 1 / count) ** 2, 0) / count;
    expect(defined(herfindahl(shares))).toBeCloseTo(1 / count + count * variance, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('HHI lies between 1/k and 1, evenness between 0 and 1', () => {
  const property = fc.property(anyShares, (shares) => {
    const index = defined(herfindahl(shares));
    expect(index).toBeGreaterThanOrEqual(1 / shares.length - 1e-12);
    expect(index).toBeLessThanOrEqual(1 + 1e-12);
    if (shares.length === 1) return;
    expect(defined(evenness(shares))).toBeGreaterThanOrEqual(0);
    expect(defined(evenness(shares))).toBeLessThanOrEqual(1);
  });
  fc.assert(property, { seed: 1 });
});

test('moving a little from a larger to a smaller share lowers HHI and raises evenness', () => {
  const property = fc.property(anyShares, (shares) => {
    const sorted = shares.toSorted((a, b) => b - a);
    const largest = sorted[0] ?? 0;
    const smallest = sorted.at(-1) ?? 0;
    fc.pre(largest - smallest > 1e-3);
    const moved = (largest - smallest) / 4;
    const flatter = [largest - moved, ...sorted.slice(1, -1), smallest + moved];
    expect(defined(herfindahl(flatter))).toBeLessThan(defined(herfindahl(sorted)));
    expect(defined(evenness(flatter))).toBeGreaterThan(defined(evenness(sorted)));
  });
  fc.assert(property, { seed: 1 });
});

test('the parts of a total add up to it', () => {
  const property = fc.property(anyShares, between(0, 1e4), (shares, total) => {
    const sum = defined(decompose(total, shares)).reduce((whole, part) => whole + part, 0);
    expect(sum).toBeCloseTo(total, 7);
  });
  fc.assert(property, { seed: 1 });
});

test('every measure is a finite number or not defined, whatever comes in', () => {
  const property = fc.property(fc.array(fc.double(), { maxLength: 5 }), (shares) => {
    expect(measures.every((measure) => isFiniteOrNotDefined(measure(shares)))).toBe(true);
    expect(isFiniteOrNotDefined(shareResidual(shares))).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('nothing can be divided up, a share may be empty, and one negative share among others is named', () => {
  expect(decompose(0, segments)).toEqual([0, 0, 0]);
  expect(decompose(4, [0, 0.5])).toEqual([0, 2]);
  expect(decompose(4, [0.5, -0.5])).toEqual(notDefined('share-negative'));
});

test('amounts too large to be added up or divided are out of range', () => {
  const huge = Number.MAX_VALUE;
  expect(normalizedShares([huge, huge])).toEqual(notDefined('out-of-range'));
  expect(decompose(huge, [0.5, 2])).toEqual(notDefined('out-of-range'));
});
