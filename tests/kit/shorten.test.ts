import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '#kit/shorten.ts';

test('a text that fits stays as it is, a longer one ends in "…"', () => {
  expect(shorten('Khorgos', 7)).toBe('Khorgos');
  expect(shorten('Khorgos', 6)).toBe('Khorg…');
});

test('no character is cut in two, and no text is longer than it may be', () => {
  expect(shorten('📦📦📦', 2)).toBe('📦…');
  const property = fc.property(
    fc.string({ unit: 'binary' }),
    fc.integer({ min: 1, max: 80 }),
    (text, most) => {
      const short = shorten(text, most);
      expect(short.isWellFormed()).toBe(true);
      expect([...short].length).toBeLessThanOrEqual(most);
    },
  );
  fc.assert(property, { seed: 1 });
});
