import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator } from '#kit/calculator.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { isDefined, type Maybe } from '#models/not-defined.ts';
import { defined, relativeDifference } from '../models/maybe.ts';

/** Laws that hold whatever the numbers are, asked of the calculators as a reader uses them: in percent. */
type Numbers = Readonly<Record<string, number | string>>;
function run(calculator: Calculator, id: string, values: Numbers): Record<string, unknown> {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part.compute(values, {});
}
const cagr = (start: number, end: number, years: number) =>
  run(growth, 'cagr', { start, end, years }) as Record<'rate' | 'linear' | 'doubling' | 'halving', Maybe>;

/** The range of a field, as its definition gives it. */
function range(calculator: Calculator, id: string, least = -Infinity): fc.Arbitrary<number> {
  const input = calculator.inputs[id];
  if (input?.type !== 'number') throw new Error(`${id} is no number`);
  const [min, max] = [Math.max(input.min, least), input.max];
  const hundredths = fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) });
  return fc.oneof(
    hundredths.map((n) => n / 100),
    fc.double({ min, max, noNaN: true }),
  );
}
/** Above zero by enough to stay clear of numbers that no field could show. */
const amount = range(growth, 'end', 1e-6);
const years = range(growth, 'years');

/** What rounding may do to a rate: a few units of the last place of its factor. */
const slack = (rate: number) => 1e-12 * (100 + Math.abs(rate));

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

describe('the implied base', () => {
  const base = (value: number, percent: number, reading: 'by' | 'to') =>
    run(growth, 'implied-base', { value, growth: percent, reading })['base'] as Maybe;

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

describe('share of a total', () => {
  const digits = fc.integer({ min: 0, max: 3 });
  const shareOf = (total: number, share: number, part: number, places: number) =>
    run(growth, 'share-of-total', { total, share, part, digits: places }) as {
      product: number;
      interval: { low: number; high: number };
      consistent: string;
      impliedShare: Maybe;
    };

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

describe('share bridge', () => {
  const bridge = (part: number, total: number, partGrowth: number, totalGrowth: number) =>
    run(growth, 'share-bridge', { part, total, partGrowth, totalGrowth }) as Record<
      'shareNow' | 'shareBefore' | 'contribution',
      Maybe
    >;
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

describe('two ledgers', () => {
  const gap = (china: number, kazakhstan: number) =>
    run(twoLedgers, 'own-figures', { china, kazakhstan }) as Record<
      'relative' | 'symmetric' | 'difference',
      Maybe
    >;
  const count = range(twoLedgers, 'china', 1e-6);

  test('the relative gap leads from one count to the other', () => {
    const property = fc.property(count, count, (china, kazakhstan) => {
      const factor = 1 + defined(gap(china, kazakhstan).relative) / 100;
      fc.pre(factor > 1e-3);
      expect(relativeDifference(kazakhstan * factor, china)).toBeLessThan(1e-10);
    });
    fc.assert(property, { seed: 1 });
  });

  test('the symmetric gap prefers nobody, lies between 0 and 1 and grows with the difference', () => {
    const property = fc.property(
      count,
      count,
      fc.double({ min: 1, max: 10, noNaN: true }),
      (a, b, factor) => {
        const symmetric = defined(gap(a, b).symmetric);
        expect(symmetric).toBe(defined(gap(b, a).symmetric));
        expect(symmetric >= 0 && symmetric <= 1).toBe(true);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(defined(gap(high * factor, low).symmetric)).toBeGreaterThanOrEqual(symmetric - 1e-12);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  test('all three measures say alike who counted more', () => {
    const property = fc.property(count, count, (china, kazakhstan) => {
      const { relative, symmetric, difference } = gap(china, kazakhstan);
      expect(Math.sign(defined(relative))).toBe(Math.sign(china - kazakhstan));
      expect(Math.sign(defined(difference))).toBe(Math.sign(china - kazakhstan));
      expect(defined(symmetric) > 0).toBe(china !== kazakhstan);
    });
    fc.assert(property, { seed: 1 });
  });

  test('where nothing was counted on the other side there is no relative gap', () => {
    expect(gap(2, 0)).toEqual({ relative: { notDefined: 'denominator-zero' }, symmetric: 1, difference: 2 });
    expect(gap(0, 0).symmetric).toEqual({ notDefined: 'denominator-zero' });
  });
});
