import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Maybe } from '#models/not-defined.ts';
import { defined, relativeDifference } from '../../models/maybe.ts';
import { run, range } from './run.ts';

const gap = (china: number, kazakhstan: number) =>
  run(twoLedgers, 'own-figures', { china, kazakhstan }) as Record<
    'relative' | 'size' | 'symmetric' | 'difference' | 'distance',
    Maybe
  >;

describe('two ledgers', () => {
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
      const { relative, size, symmetric, difference, distance } = gap(china, kazakhstan);
      expect(Math.sign(defined(relative))).toBe(Math.sign(china - kazakhstan));
      expect(Math.sign(defined(difference))).toBe(Math.sign(china - kazakhstan));
      expect(defined(symmetric) > 0).toBe(china !== kazakhstan);
      expect([defined(size), defined(distance)]).toEqual(
        [defined(relative), defined(difference)].map(Math.abs),
      );
    });
    fc.assert(property, { seed: 1 });
  });

  test('where nothing was counted on the other side there is no relative gap', () => {
    const none = { notDefined: 'denominator-zero' };
    expect(gap(2, 0)).toEqual({ relative: none, size: none, symmetric: 1, difference: 2, distance: 2 });
    expect(gap(0, 0).symmetric).toEqual({ notDefined: 'denominator-zero' });
  });
});
