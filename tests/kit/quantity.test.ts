import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#kit/languages.ts';
import { formatQuantity, unitAlone } from '#kit/quantity.ts';
import { unitIds, units } from '#kit/units.ts';

const patterns = { 'usd-bn': 'US${n} billion', percent: '{n} %', years: '{n} years', year: '{n}' };

test('a quantity is its number in the words of its unit', () => {
  expect(formatQuantity(5.9, 'usd-bn', 'en', patterns, 1)).toBe('US$5.9 billion');
  expect(formatQuantity(-12_345.678, 'percent', 'en', patterns)).toBe('\u221212,345.68 %');
  expect(formatQuantity(-12_345.678, 'percent', 'ru', patterns)).toBe('\u221212\u00a0345,68 %');
});

test('a calendar year is never grouped and never has places', () => {
  for (const lang of languages) expect(formatQuantity(2024, 'year', lang, patterns)).toBe('2024');
  expect(formatQuantity(12_024, 'year', 'en', patterns)).toBe('12024');
});

test('a length in years is a quantity like any other', () => {
  expect(formatQuantity(2.953, 'years', 'en', patterns)).toBe('2.95 years');
});

test('a language without a pattern for the unit gets the bare number', () => {
  expect(formatQuantity(1234.5, 'teu', 'en', {})).toBe('1,235');
});

test('without given digits the unit decides how many places are shown', () => {
  const property = fc.property(
    fc.constantFrom(...unitIds.filter((unit) => unit !== 'year')),
    fc.double({ min: 0.5, max: 1e6, noNaN: true }),
    (unit, value) => {
      const digits = units[unit].digits;
      const intl = new Intl.NumberFormat('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      expect(formatQuantity(value, unit, 'en', { [unit]: '<{n}>' })).toBe(`<${intl.format(value)}>`);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a unit alone is its words without the number', () => {
  expect(unitAlone(patterns['usd-bn'])).toBe('US$ billion');
  expect(unitAlone(patterns.percent)).toBe('%');
  expect(unitAlone(undefined)).toBe('');
});
