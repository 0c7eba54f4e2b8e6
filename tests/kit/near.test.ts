import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNear } from '#kit/near.ts';

describe('near enough', () => {
  test('is a number on the edge of the tolerance, also where binary fractions put it beyond', () => {
    expect(26.59 - 26.49).toBeGreaterThan(0.1);
    expect(isNear(26.59, 26.49, 0.1)).toBe(true);
    expect(isNear(0.3, 0.1 + 0.2, 0)).toBe(true);
    expect(isNear(1e9 + 0.2, 1e9 + 0.1, 0.1)).toBe(true);
  });

  test('is no number beyond the edge, however little, nor anything that is no number', () => {
    expect(isNear(26.5900000001, 26.49, 0.1)).toBe(false);
    expect(isNear(1.00000000011, 1, 1e-10)).toBe(false);
    expect(isNear(Number.NaN, 1, 5)).toBe(false);
    expect(isNear(Number.POSITIVE_INFINITY, 1, 5)).toBe(false);
  });

  test('is, in decimals, exactly what whole numbers say', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const property = fc.property(
      whole,
      fc.nat({ max: 500 }),
      fc.integer({ min: -600, max: 600 }),
      (v, t, d) => {
        expect(isNear((v + d) / 1000, v / 1000, t / 1000)).toBe(Math.abs(d) <= t);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });
});
