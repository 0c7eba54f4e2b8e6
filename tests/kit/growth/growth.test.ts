import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import { isDefined } from '#models/not-defined.ts';
import { defined, relativeDifference } from '../../models/maybe.ts';
import { cagr, range, amount, years, slack } from './run.ts';

describe('growth per year', () => {
  test('it never falls when the last value rises, and never rises when the first one does', () => {
    const property = fc.property(
      range(growth, 'start'),
      range(growth, 'end'),
      amount,
      years,
      (start, end, more, n) => {
        const [rate, higherEnd, higherStart] = [
          cagr(start, end, n),
          cagr(start, end + more, n),
          cagr(start + more, end, n),
        ].map((result) => result.rate);
        if (rate === undefined || !isDefined(rate)) return;
        if (higherEnd !== undefined && isDefined(higherEnd))
          expect(higherEnd).toBeGreaterThanOrEqual(rate - slack(rate));
        expect(defined(higherStart ?? Number.NaN)).toBeLessThanOrEqual(rate + slack(rate));
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('applied year after year it leads from the first value to the last', () => {
    const property = fc.property(amount, amount, fc.integer({ min: 1, max: 50 }), (start, end, n) => {
      const factor = 1 + defined(cagr(start, end, n).rate) / 100;
      const arrived = Array.from({ length: n }).reduce<number>((value) => value * factor, start);
      // A factor near zero, printed as a rate near −100 %, keeps only so many digits.
      fc.pre(factor > 1e-3);
      expect(relativeDifference(arrived, end)).toBeLessThan(1e-10);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('it is defined exactly when both values are above zero, as long as it can be written', () => {
    const property = fc.property(
      range(growth, 'start'),
      range(growth, 'end'),
      fc.integer({ min: 1, max: 50 }),
      (start, end, n) => {
        // 5.9 from a billionth and up in one year: twelve digits of percent, still a number to write.
        fc.pre(Math.abs(start) > 1e-8 || start === 0);
        expect(isDefined(cagr(start, end, n).rate)).toBe(start > 0 && end > 0);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('growth backwards undoes growth forwards', () => {
    const property = fc.property(amount, amount, fc.integer({ min: 2, max: 50 }), (start, end, n) => {
      const [there, back] = [cagr(start, end, n), cagr(end, start, n)].map(
        ({ rate }) => 1 + defined(rate) / 100,
      );
      fc.pre(there !== undefined && back !== undefined && Math.min(there, back) > 1e-3);
      expect(there * back).toBeCloseTo(1, 10);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('simple growth is above compound growth over more than a year, and below it over less', () => {
    const property = fc.property(amount, amount, years, (start, end, n) => {
      fc.pre(end > start * 1.001 && Math.abs(n - 1) > 0.01);
      const { rate, linear } = cagr(start, end, n);
      fc.pre(isDefined(rate) && isDefined(linear));
      expect(defined(linear) > defined(rate)).toBe(n > 1);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

describe('doubling and halving', () => {
  test('after the doubling time there is twice as much', () => {
    const property = fc.property(amount, amount, years, (start, end, n) => {
      fc.pre(end > start * 1.0001);
      const { rate, doubling, halving } = cagr(start, end, n);
      fc.pre(isDefined(rate) && defined(rate) < 1e8);
      const value = start * (1 + defined(rate) / 100) ** defined(doubling);
      expect(relativeDifference(value, 2 * start)).toBeLessThan(1e-9);
      expect(isDefined(halving)).toBe(false);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('after the halving time there is half as much', () => {
    const property = fc.property(amount, amount, years, (start, end, n) => {
      fc.pre(end < start * 0.9999);
      const { rate, doubling, halving } = cagr(start, end, n);
      fc.pre(defined(rate) > -99.9);
      const value = start * (1 + defined(rate) / 100) ** defined(halving);
      expect(relativeDifference(value, start / 2)).toBeLessThan(1e-9);
      expect(isDefined(doubling)).toBe(false);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('doubling within the time asked about takes exactly that time', () => {
    const property = fc.property(amount, years, (start, n) => {
      expect(defined(cagr(start, 2 * start, n).doubling)).toBeCloseTo(n, 9);
    });
    fc.assert(property, { seed: 1 });
  });

  test('a value that stays the same neither doubles nor halves', () => {
    const { rate, doubling, halving } = cagr(5.9, 5.9, 4);
    expect([rate, isDefined(doubling), isDefined(halving)]).toEqual([0, false, false]);
  });
});
