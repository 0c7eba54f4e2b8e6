import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '#models/numerics/difference.ts';

test('two amounts that only the rounding of the computer keeps apart are equal', () => {
  expect(difference(0.3, 0.1 + 0.2)).toBe(0);
  expect(difference(3 * 1.1, 3.3)).toBe(0);
  expect(Object.is(difference(-0, 0), 0)).toBe(true);
  expect(difference(0, 0)).toBe(0);
});

test('a difference that a reader can type stays, however small beside the amounts', () => {
  expect(difference(0.0001, 0)).toBe(0.0001);
  expect(difference(0, 1e-9)).toBe(-1e-9);
  const cents = fc.integer({ min: 0, max: 1e9 });
  const property = fc.property(cents, cents, (a, b) => {
    expect(Math.sign(difference(a / 100, b / 100))).toBe(Math.sign(a - b) + 0);
  });
  fc.assert(property, { seed: 1 });
});

test('what is too large to be written stays too large', () => {
  expect(difference(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
});
