import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cagr, doublingTime, halvingTime, linearRate, smoothPath } from '#models/cagr.ts';
import { impliedBase } from '#models/implied-base.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const cbec = { start: 5.9 / 2.56, end: 5.9, years: 4 };
const level = between(1e-3, 1e4);
const duration = between(0.25, 50);

test('growth by 156 % in four years is 26.49 % a year, not 39 %', () => {
  expect(printed(cagr(cbec))).toBe('0.2649');
  expect(printed(linearRate(cbec))).toBe('0.3900');
});

test('at 26.49 % a year a quantity doubles in 2.950 years', () => {
  expect(printed(doublingTime(defined(cagr(cbec))))).toBe('2.950');
});

test('Chinese exports and imports of 3,120.4 becoming 6,741.5 in eleven years is 7.254 % a year', () => {
  expect(printed(cagr({ start: 3120.4, end: 6741.5, years: 11 }))).toBe('0.07254');
});

test('the smooth path from 2.305 to 5.9 passes 2.915, 3.6875 (a tie that prints as 3.687 or 3.688) and 4.664', () => {
  const path = smoothPath(cbec);
  expect([0, 1, 3, 4].map((year) => path[year]?.toPrecision(4))).toEqual([
    '2.305',
    '2.915',
    '4.664',
    '5.900',
  ]);
  expect(path[2]).toBeCloseTo(5.9 / 1.6, 12);
});

test('the path contains both ends exactly, and stops at the last whole year otherwise', () => {
  expect(smoothPath(cbec)[0]).toBe(cbec.start);
  expect(smoothPath(cbec)[4]).toBe(5.9);
  expect(smoothPath({ start: 1, end: 8, years: 1.5 }).map((value) => value.toPrecision(12))).toEqual([
    '1.00000000000',
    '4.00000000000',
  ]);
  expect(smoothPath({ ...cbec, start: 0 })).toEqual([]);
});

test('values that are not positive and periods without length have no rate', () => {
  for (const rate of [cagr, linearRate]) {
    expect(rate({ ...cbec, start: 0 })).toEqual(notDefined('start-not-positive'));
    expect(rate({ ...cbec, end: -1 })).toEqual(notDefined('end-not-positive'));
    expect(rate({ ...cbec, end: 0 })).toEqual(notDefined('end-not-positive'));
    expect(rate({ ...cbec, years: 0 })).toEqual(notDefined('years-not-positive'));
  }
});

test('a rate of 0 has neither doubling nor halving time, and a falling quantity halves', () => {
  expect(doublingTime(0)).toEqual(notDefined('not-growing'));
  expect(doublingTime(-0.1)).toEqual(notDefined('not-growing'));
  expect(halvingTime(0)).toEqual(notDefined('not-shrinking'));
  expect(halvingTime(-1)).toEqual(notDefined('rate-minus-100'));
  expect(defined(halvingTime(-0.5))).toBeCloseTo(1, 14);
});

test('part of a year is annualised', () => {
  expect(defined(cagr({ start: 1, end: 1.1, years: 0.5 }))).toBeCloseTo(1.1 ** 2 - 1, 14);
});

test('the rate, compounded step by step, leads from start to end', () => {
  const property = fc.property(level, level, fc.integer({ min: 1, max: 50 }), (start, end, years) => {
    const factor = 1 + defined(cagr({ start, end, years }));
    const compounded = Array.from({ length: years }).reduce<number>((value) => value * factor, start);
    expect(relativeDifference(compounded, end)).toBeLessThan(1e-8);
  });
  fc.assert(property, { seed: 1 });
});

test('the rate agrees with a bisection of start·f^n = end for the yearly factor f', () => {
  const property = fc.property(level, level, duration, (start, end, years) => {
    const rate = cagr({ start, end, years });
    fc.pre(isDefined(rate) && rate < 1000);
    const oracle = bisect(start, end, years) - 1;
    expect(Math.abs(defined(rate) - oracle)).toBeLessThan(1e-11 * Math.max(1, oracle));
  });
  fc.assert(property, { seed: 1 });
});

function bisect(start: number, end: number, years: number): number {
  let low = 0;
  let high = 1001;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (start * middle ** years < end) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

test('a tiny growth keeps its digits', () => {
  const growth = 2 ** -40;
  for (const sign of [1, -1]) {
    const period = { start: 3, end: 3 + sign * 3 * growth, years: 1 };
    expect(relativeDifference(defined(cagr(period)), sign * growth)).toBeLessThan(1e-15);
  }
});

test('growth over one year has the implied base as its start', () => {
  const growth = between(-0.99, 100);
  const property = fc.property(level, growth, (value, rate) => {
    const start = defined(impliedBase({ value, growth: rate, reading: 'by' }));
    expect(1 + defined(cagr({ start, end: value, years: 1 }))).toBeCloseTo(1 + rate, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('the linear rate never lies below the compound one over a year or more', () => {
  const property = fc.property(level, level, between(1, 50), (start, end, years) => {
    const period = { start, end, years };
    expect(defined(linearRate(period))).toBeGreaterThanOrEqual(defined(cagr(period)) * (1 - 1e-12) - 1e-12);
  });
  fc.assert(property, { seed: 1 });
});

test('after the doubling time a quantity is twice, after the halving time half as large', () => {
  const property = fc.property(between(1e-6, 0.99), (rate) => {
    expect((1 + rate) ** defined(doublingTime(rate))).toBeCloseTo(2, 8);
    expect((1 - rate) ** defined(halvingTime(-rate))).toBeCloseTo(0.5, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('neighbours on the smooth path differ by one factor', () => {
  const property = fc.property(level, level, fc.integer({ min: 1, max: 50 }), (start, end, years) => {
    const path = smoothPath({ start, end, years });
    const factor = 1 + defined(cagr({ start, end, years }));
    expect(path).toHaveLength(years + 1);
    path.slice(1).forEach((value, year) => {
      expect(relativeDifference(value, (path[year] ?? 0) * factor)).toBeLessThan(1e-8);
    });
  });
  fc.assert(property, { seed: 1 });
});

test('the smooth path stays finite and between its ends, also from next to nothing to very much', () => {
  const size = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
  const property = fc.property(size, size, fc.integer({ min: 1, max: 50 }), (start, end, years) => {
    const path = smoothPath({ start, end, years });
    expect([path[0], path.at(-1)]).toEqual([start, end]);
    const isBetween = (value: number): boolean =>
      value >= Math.min(start, end) && value <= Math.max(start, end);
    expect(path.every(isBetween)).toBe(true);
  });
  fc.assert(property, { seed: 1, examples: [[Number.MIN_VALUE, 100, 20]] });
});

test('rates and times are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), fc.double(), (start, end, years) => {
    const period = { start, end, years };
    const results = [cagr(period), linearRate(period), doublingTime(start), halvingTime(start)];
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
