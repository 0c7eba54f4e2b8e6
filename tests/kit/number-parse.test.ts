import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#kit/languages.ts';
import { formatNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';

/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

const value = (number: number) => ({ kind: 'value', value: number });
const ask = (...options: number[]) => ({ kind: 'ask', options });
const error = (reason: string) => ({ kind: 'error', reason });

const pointLanguages: readonly Language[] = ['en', 'zh-cn'];
const commaLanguages: readonly Language[] = ['ru', 'kk'];

/** Numbers that a text with ten places tells exactly: up to 10¹⁰ with two digits. */
const printable = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100),
  fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 10_000),
);

describe('round trip', () => {
  test.each(commaLanguages)('what the book prints in %s is read back as the same number', (lang) => {
    const property = fc.property(printable, (number) => {
      expect(parseNumber(formatNumber(number, lang), lang)).toEqual(value(number));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test.each(pointLanguages)(
    'what the book prints in %s is read back, or asked about with it offered',
    (lang) => {
      const property = fc.property(printable, (number) => {
        const text = formatNumber(number, lang);
        const parsed = parseNumber(text, lang);
        const oneComma = /^[^,]*,[^,]*$/.test(text) && !text.includes('.');
        if (!oneComma) expect(parsed).toEqual(value(number));
        else expect(parsed.kind === 'ask' && parsed.options).toContain(number);
      });
      fc.assert(property, { seed: 1, numRuns: 1000 });
    },
  );

  test.each(languages)(
    'a number printed with three places in %s is read back as that rounded number',
    (lang) => {
      const property = fc.property(fc.double({ min: -10_000, max: 10_000, noNaN: true }), (number) => {
        const parsed = parseNumber(formatNumber(number, lang, 3), lang);
        const difference = parsed.kind === 'value' ? Math.abs(parsed.value - number) : Number.NaN;
        expect(difference).toBeLessThanOrEqual(0.0005 + 1e-12);
      });
      fc.assert(property, { seed: 1 });
    },
  );
});

describe('what people type', () => {
  test.each(pointLanguages)('in %s a point is decimal and several commas are groups', (lang) => {
    expect(parseNumber('1,234.5', lang)).toEqual(value(1234.5));
    expect(parseNumber('1,234,567', lang)).toEqual(value(1_234_567));
    expect(parseNumber('-1,234,567.89', lang)).toEqual(value(-1_234_567.89));
    expect(parseNumber('1 234.5', lang)).toEqual(value(1234.5));
    expect(parseNumber('.5', lang)).toEqual(value(0.5));
    expect(parseNumber('5.', lang)).toEqual(value(5));
    expect(parseNumber('+18.7 %', lang)).toEqual(value(18.7));
    expect(parseNumber('2.5e3', lang)).toEqual(value(2500));
  });

  test.each(commaLanguages)('in %s a comma is decimal and spaces are groups', (lang) => {
    expect(parseNumber('1 234,5', lang)).toEqual(value(1234.5));
    expect(parseNumber('1\u00a0234\u00a0567,89', lang)).toEqual(value(1_234_567.89));
    expect(parseNumber('2,305', lang)).toEqual(value(2.305));
    expect(parseNumber('1,5', lang)).toEqual(value(1.5));
    expect(parseNumber('1.5', lang)).toEqual(value(1.5));
    expect(parseNumber(',5', lang)).toEqual(value(0.5));
    expect(parseNumber('1,5e3', lang)).toEqual(value(1500));
  });

  test.each(commaLanguages)('in %s English groups are refused', (lang) => {
    expect(parseNumber('1,234.5', lang)).toEqual(error('not-a-number'));
    expect(parseNumber('1,234,567', lang)).toEqual(error('not-a-number'));
  });

  test.each(languages)('in %s full-width digits, all spaces and all minus signs are understood', (lang) => {
    expect(parseNumber('１２３４．５', lang)).toEqual(value(1234.5));
    expect(parseNumber('１２％', lang)).toEqual(value(12));
    for (const space of ['\u00a0', '\u2009', '\u202f', '\u3000', ' '])
      expect(parseNumber(`12${space}345`, lang)).toEqual(value(12_345));
    for (const minus of ['-', '\u2212', '\u2013', '\uff0d'])
      expect(parseNumber(`${minus}5`, lang)).toEqual(value(-5));
    expect(parseNumber(' \t12\n', lang)).toEqual(value(12));
  });

  test('a full-width or Chinese comma counts as a comma, the Chinese full stop as a point', () => {
    expect(parseNumber('１，２３４．５', 'zh-cn')).toEqual(value(1234.5));
    expect(parseNumber('2，305', 'zh-cn')).toEqual(ask(2.305, 2305));
    expect(parseNumber('2、305', 'zh-cn')).toEqual(ask(2.305, 2305));
    expect(parseNumber('5。9', 'zh-cn')).toEqual(value(5.9));
  });
});

describe('one comma on an English or Chinese page', () => {
  test.each(pointLanguages)('in %s it is asked about where it can make a group or be decimal', (lang) => {
    expect(parseNumber('2,305', lang)).toEqual(ask(2.305, 2305));
    expect(parseNumber('-2,305', lang)).toEqual(ask(-2.305, -2305));
  });

  test.each(pointLanguages)('in %s it is decimal where it cannot make a group', (lang) => {
    expect(parseNumber('7,5', lang)).toEqual(value(7.5));
    expect(parseNumber('-4,25', lang)).toEqual(value(-4.25));
    expect(parseNumber(',5', lang)).toEqual(value(0.5));
    expect(parseNumber('1 234,5', lang)).toEqual(value(1234.5));
    expect(parseNumber('1234,567', lang)).toEqual(value(1234.567));
    expect(parseNumber('0,187', lang)).toEqual(value(0.187));
    expect(parseNumber('18,7 %', lang)).toEqual(value(18.7));
    expect(parseNumber('1,5e3', lang)).toEqual(value(1500));
  });

  test.each(pointLanguages)('in %s one that is followed by nothing is not read', (lang) => {
    expect(parseNumber('5,', lang)).toEqual(error('not-a-number'));
    expect(parseNumber('1,5,', lang)).toEqual(error('not-a-number'));
  });

  test('between digits it is decimal, or asked about with both readings where three digits follow', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 9 });
    const property = fc.property(digits, digits, (before, after) => {
      const decimal = Number(`${before}.${after}`);
      const grouped = /^[1-9]\d{0,2}$/.test(before) && after.length === 3;
      expect(parseNumber(`${before},${after}`, 'en')).toEqual(
        grouped ? ask(decimal, Number(before + after)) : value(decimal),
      );
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

describe('what is no number', () => {
  test.each(languages)('in %s the reason is given', (lang) => {
    expect(parseNumber('', lang)).toEqual(error('empty'));
    expect(parseNumber(' \u00a0\u3000', lang)).toEqual(error('empty'));
    expect(parseNumber('1e999', lang)).toEqual(error('too-large'));
    expect(parseNumber('-1e999', lang)).toEqual(error('too-large'));
    expect(parseNumber('9'.repeat(400), lang)).toEqual(error('too-long'));
    for (const text of [
      'NaN',
      'Infinity',
      '-Infinity',
      'text',
      'много',
      'көп',
      '很多',
      '-',
      '.',
      ',',
      '%',
      '1-2',
      '--5',
    ])
      expect(parseNumber(text, lang), text).toEqual(error('not-a-number'));
    for (const text of [
      '0x10',
      '1_000',
      '1e',
      'e5',
      '1e5e5',
      '1.2.3',
      '1,2,3',
      '5%%',
      '<script>',
      '__proto__',
      '1/3',
    ])
      expect(parseNumber(text, lang), text).toEqual(error('not-a-number'));
  });

  test.each(languages)(
    'in %s raised, lowered and circled digits are refused, not read as digits in a row',
    (lang) => {
      for (const text of ['10²', '10₂', '1①', '5½', '٣'])
        expect(parseNumber(text, lang), text).toEqual(error('not-a-number'));
    },
  );

  test('anything at all gives a finite value, a question about finite values, or a reason', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-% '), maxLength: 45 }),
    );
    const property = fc.property(text, fc.constantFrom(...languages), (typed, lang) => {
      const parsed = parseNumber(typed, lang);
      const numbers = parsed.kind === 'value' ? [parsed.value] : parsed.kind === 'ask' ? parsed.options : [];
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(parsed.kind === 'error' || numbers.length > 0).toBe(true);
      expect(parsed.kind === 'ask' && !/[,，、]/.test(typed.normalize('NFKC'))).toBe(false);
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });

  test('a number in plain notation is read as JavaScript reads it', () => {
    const property = fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parseNumber(String(number), 'en')).toEqual(value(Number(String(number))));
    });
    fc.assert(property, { seed: 1 });
  });
});
