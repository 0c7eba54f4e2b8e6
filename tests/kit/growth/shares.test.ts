import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import { plainDecimal } from '#kit/number-format.ts';
import type { Maybe } from '#models/not-defined.ts';
import { defined, relativeDifference } from '../../models/maybe.ts';
import { run, cagr, range, amount } from './run.ts';

const base = (value: number, percent: number, reading: 'by' | 'to') =>
  run(growth, 'implied-base', { value, growth: percent, reading })['base'] as Maybe;

describe('the implied base', () => {
  test('grown for one year it gives back the growth that was stated, read as "by" or as "to"', () => {
    const property = fc.property(amount, range(growth, 'growth', -99.99), (value, percent) => {
      const by = defined(cagr(defined(base(value, percent, 'by')), value, 1).rate);
      expect(relativeDifference(1 + by / 100, 1 + percent / 100)).toBeLessThan(1e-9);
      fc.pre(percent > 0.01);
      const to = defined(cagr(defined(base(value, percent, 'to')), value, 1).rate);
      expect(relativeDifference(1 + to / 100, percent / 100)).toBeLessThan(1e-9);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('"by 156 %" and "to 256 %" say the same', () => {
    const property = fc.property(
      amount,
      range(growth, 'growth', -99).filter((g) => g <= 9900),
      (value, percent) => {
        const [by, to] = [defined(base(value, percent, 'by')), defined(base(value, percent + 100, 'to'))];
        expect(relativeDifference(by, to)).toBeLessThan(1e-12);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  test('it falls when the growth rises', () => {
    const property = fc.property(
      amount,
      range(growth, 'growth', -99),
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      (value, percent, more) => {
        expect(defined(base(value, percent + more, 'by'))).toBeLessThan(defined(base(value, percent, 'by')));
      },
    );
    fc.assert(property, { seed: 1 });
  });
});

const shareOf = (total: number, share: number, part: number, places: number) =>
  run(growth, 'share-of-total', { total, share, part, digits: places }) as {
    product: number;
    interval: { low: number; high: number };
    consistent: string;
    impliedShare: Maybe;
  };

describe('share of a total', () => {
  const digits = fc.integer({ min: 0, max: 3 });

  test('the range that rounding leaves open contains the product', () => {
    const property = fc.property(
      range(growth, 'total'),
      range(growth, 'share'),
      range(growth, 'part'),
      digits,
      (total, share, part, d) => {
        const { product, interval } = shareOf(total, share, part, d);
        expect(product).toBeCloseTo((total * share) / 100, 9);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(product);
        expect(interval.high).toBeGreaterThan(product);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('a part that is the product, printed with those digits, always fits', () => {
    const property = fc.property(
      range(growth, 'total'),
      range(growth, 'share'),
      digits,
      (total, share, d) => {
        const printed = Number(plainDecimal((total * share) / 100, d));
        expect(shareOf(total, share, printed, d).consistent).toBe('consistent');
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('a part far outside the range never fits', () => {
    const property = fc.property(
      range(growth, 'total'),
      range(growth, 'share'),
      digits,
      (total, share, d) => {
        const { interval } = shareOf(total, share, 0, d);
        expect(shareOf(total, share, interval.high + 10 ** -d, d).consistent).toBe('inconsistent');
      },
    );
    fc.assert(property, { seed: 1 });
  });

  test('the share that the part has, taken of the total, is the part', () => {
    const property = fc.property(range(growth, 'total', 1e-6), range(growth, 'part', 1e-6), (total, part) => {
      const { impliedShare } = shareOf(total, 10, part, 1);
      expect(relativeDifference(shareOf(total, defined(impliedShare), part, 1).product, part)).toBeLessThan(
        1e-12,
      );
    });
    fc.assert(property, { seed: 1 });
  });
});

const bridge = (part: number, total: number, partGrowth: number, totalGrowth: number) =>
  run(growth, 'share-bridge', { part, total, partGrowth, totalGrowth }) as Record<
    'shareNow' | 'shareBefore' | 'contribution',
    Maybe
  >;

describe('share bridge', () => {
  const rate = range(growth, 'partGrowth', -99);

  test('the share has risen exactly when the part outgrew the whole', () => {
    const property = fc.property(
      range(growth, 'part', 1e-6),
      range(growth, 'total', 1e-6),
      rate,
      rate,
      (part, total, gE, gT) => {
        fc.pre(Math.abs(gE - gT) > 1e-6);
        const { shareNow, shareBefore } = bridge(part, total, gE, gT);
        expect(defined(shareNow) > defined(shareBefore)).toBe(gE > gT);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('a part that grows like the whole contributes its share', () => {
    const property = fc.property(
      range(growth, 'part', 1e-6),
      range(growth, 'total', 1e-6),
      rate,
      (part, total, g) => {
        fc.pre(Math.abs(g) > 1e-6);
        const { shareNow, shareBefore, contribution } = bridge(part, total, g, g);
        expect(relativeDifference(defined(contribution), defined(shareNow))).toBeLessThan(1e-9);
        expect(relativeDifference(defined(shareBefore), defined(shareNow))).toBeLessThan(1e-9);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  test('the contributions of a part and of the rest make up the whole change', () => {
    const property = fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      range(growth, 'total', 1),
      rate,
      rate,
      (share, total, gE, gR) => {
        // Before: part and rest; now: each grown by its own rate.
        const [partBefore, restBefore] = [share * total, (1 - share) * total];
        const [part, rest] = [partBefore * (1 + gE / 100), restBefore * (1 + gR / 100)];
        const gT = ((part + rest) / total - 1) * 100;
        fc.pre(Math.abs(gT) > 1);
        const [one, other] = [bridge(part, part + rest, gE, gT), bridge(rest, part + rest, gR, gT)];
        expect(defined(one.contribution) + defined(other.contribution)).toBeCloseTo(100, 4);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});
