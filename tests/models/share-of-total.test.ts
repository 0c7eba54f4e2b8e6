import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, shareOf, shareOfTotal } from '#models/share-of-total.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const paper = { total: 31.5, share: 0.187, totalHalf: 0.05, shareHalf: 0.0005 };
const amount = between(0, 1000);
const fraction = between(0, 1);

test('18.7 % of 31.5 is 5.8905, between 5.865 and 5.916 once rounding is allowed for', () => {
  const { part, low, high } = shareOfTotal(paper);
  expect(part).toBeCloseTo(5.8905, 12);
  expect(printed(low)).toBe('5.865');
  expect(printed(high)).toBe('5.916');
});

test('the printed 5.9 is consistent with 18.7 % of 31.5, and a printed 6.0 would not be', () => {
  expect(overlaps(shareOfTotal(paper), { low: 5.85, high: 5.95 })).toBe(true);
  expect(overlaps(shareOfTotal(paper), { low: 5.95, high: 6.05 })).toBe(false);
});

test('a total of 0 gives a part of 0 and no share', () => {
  expect(shareOfTotal({ ...paper, total: 0 }).part).toBe(0);
  expect(shareOfTotal({ ...paper, total: 0 }).low).toBe(0);
  expect(shareOf(0, 0)).toEqual(notDefined('total-not-positive'));
});

test('a negative total or part has no share', () => {
  expect(shareOf(1, -1)).toEqual(notDefined('total-not-positive'));
  expect(shareOf(-1, 1)).toEqual(notDefined('part-negative'));
});

test('5.9 is 18.73 % of 31.5, 13.46 % of 43.82 and 19.60 % of 30.1', () => {
  expect(printed(shareOf(5.9, 31.5))).toBe('0.1873');
  expect(printed(shareOf(5.9, 43.82))).toBe('0.1346');
  expect(printed(shareOf(5.9, 30.1))).toBe('0.1960');
});

test('half-open ranges that touch do not overlap', () => {
  expect(overlaps({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(false);
  expect(overlaps({ low: 0, high: 1 }, { low: 0.999, high: 2 })).toBe(true);
});

test('every product of numbers that round to the printed ones lies in the range', () => {
  const position = between(-1, 1);
  const property = fc.property(amount, fraction, position, position, (total, share, x, y) => {
    const { low, high } = shareOfTotal({ total, share, totalHalf: 0.05, shareHalf: 0.0005 });
    const product = Math.max(0, total + 0.05 * x) * Math.max(0, share + 0.0005 * y);
    expect(product).toBeGreaterThanOrEqual(low - 1e-12);
    expect(product).toBeLessThanOrEqual(high + 1e-12);
  });
  fc.assert(property, { seed: 1 });
});

test('overlap is symmetric and agrees with a search for a common point', () => {
  const bound = fc.integer({ min: 0, max: 12 });
  const property = fc.property(bound, bound, bound, bound, (a, b, c, d) => {
    const first = { low: a, high: b };
    const second = { low: c, high: d };
    const common = Array.from({ length: 13 }, (_, point) => point).some(
      (point) => point >= a && point < b && point >= c && point < d,
    );
    expect(overlaps(first, second)).toBe(common);
    expect(overlaps(second, first)).toBe(common);
  });
  fc.assert(property, { seed: 1 });
});

test('the share of the part in the total gives the share back', () => {
  const property = fc.property(between(0.001, 1000), fraction, (total, share) => {
    const { part } = shareOfTotal({ total, share, totalHalf: 0, shareHalf: 0 });
    expect(defined(shareOf(part, total))).toBeCloseTo(share, 12);
  });
  fc.assert(property, { seed: 1 });
});

test('a share is a finite number or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), (part, total) => {
    expect(isFiniteOrNotDefined(shareOf(part, total))).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
