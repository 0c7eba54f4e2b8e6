import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundUp } from '#models/numerics/round-up.ts';

test('a fraction of a unit needs a whole one', () => {
  expect(roundUp(12666.67)).toBe(12667);
  expect(roundUp(0.001)).toBe(1);
  expect(roundUp(-0.5)).toBe(0);
  expect(Object.is(roundUp(-0.5), 0)).toBe(true);
});

test('an excess that only the rounding of the computer made costs no unit', () => {
  expect(roundUp(12000.000000000002)).toBe(12000);
  expect(roundUp(0.1 * 3 * 10)).toBe(3);
});

test('whole numbers stay, and the result is at least the value and less than one above it', () => {
  const property = fc.property(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 1, max: 999 }),
    (whole, thousandths) => {
      expect(roundUp(whole)).toBe(whole);
      expect(roundUp(whole + thousandths / 1000)).toBe(whole + 1);
    },
  );
  fc.assert(property, { seed: 1 });
});
