import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#kit/languages.ts';
import { formatNumber, plainDecimal } from '#kit/number-format.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Values as people and formulas make them: round ones, two digits, and any double. */
const finite = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((n) => n / 100),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const places = fc.integer({ min: 0, max: 10 });

/** Intl's number with the book's minus and without a minus before zero. */
function oracle(value: number, tag: string, least: number, most: number): string {
  const text = new Intl.NumberFormat(tag, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: tag === 'en' ? 'always' : 'min2',
  }).format(value);
  const zero = !/[1-9]/.test(text);
  return text.replace(/^[-\u2212]/, zero ? '' : MINUS);
}

describe('against Intl', () => {
  test('a number with fixed digits is what Intl prints in English, Russian and Kazakh', () => {
    const property = fc.property(finite, places, (value, digits) => {
      expect(formatNumber(value, 'en', digits)).toBe(oracle(value, 'en', digits, digits));
      expect(formatNumber(value, 'ru', digits)).toBe(oracle(value, 'ru', digits, digits));
      expect(formatNumber(value, 'kk', digits)).toBe(oracle(value, 'kk', digits, digits));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('a number without fixed digits is what Intl prints with at most ten', () => {
    const property = fc.property(finite, (value) => {
      expect(formatNumber(value, 'en')).toBe(oracle(value, 'en', 0, 10));
      expect(formatNumber(value, 'ru')).toBe(oracle(value, 'ru', 0, 10));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('Chinese prints numbers as English does, Kazakh as Russian does', () => {
    const property = fc.property(finite, places, (value, digits) => {
      expect(formatNumber(value, 'zh-cn', digits)).toBe(formatNumber(value, 'en', digits));
      expect(formatNumber(value, 'kk', digits)).toBe(formatNumber(value, 'ru', digits));
    });
    fc.assert(property, { seed: 1 });
  });
});

describe('rounding', () => {
  test.each([
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [8.345, 2, '8.35'],
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [0.045, 2, '0.05'],
    [0.000_000_15, 7, '0.0000002'],
    [26.485, 2, '26.49'],
    [26.4849, 2, '26.48'],
    [999.995, 2, '1,000.00'],
  ])('%d to %i digits is %s: a half is rounded up', (value, digits, text) => {
    expect(formatNumber(value, 'en', digits)).toBe(text);
  });

  test('a negative number is rounded like its opposite', () => {
    const property = fc.property(finite, places, (value, digits) => {
      const positive = formatNumber(Math.abs(value), 'en', digits);
      const expected = /[1-9]/.test(positive) ? MINUS + positive : positive;
      expect(formatNumber(-Math.abs(value), 'en', digits)).toBe(expected);
    });
    fc.assert(property, { seed: 1 });
  });

  test('what was typed with up to two digits is printed as typed, also when it is large', () => {
    expect(formatNumber(1_234_567.1, 'en')).toBe('1,234,567.1');
    expect(formatNumber(12_345_678.9, 'en')).toBe('12,345,678.9');
    const property = fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, cents) => {
        const typed = `${whole}.${String(cents).padStart(2, '0')}`;
        const shortest = typed.replace(/\.?0+$/, '') || '0';
        const wanted = cents === 0 ? String(whole) : shortest;
        expect(formatNumber(Number(typed), 'en').replaceAll(',', '')).toBe(wanted);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

describe('signs and groups', () => {
  test('nothing is ever printed as minus zero', () => {
    for (const value of [-0, -0.001, -0.004_999, -1e-300])
      for (const lang of languages) expect(formatNumber(value, lang, 2)).toMatch(/^0[.,]00$/);
    expect(formatNumber(-0, 'en')).toBe('0');
    const property = fc.property(finite, places, fc.constantFrom(...languages), (value, digits, lang) => {
      const text = formatNumber(value, lang, digits);
      expect(/[1-9]/.test(text) || !text.includes(MINUS)).toBe(true);
      expect(text).not.toContain('-');
    });
    fc.assert(property, { seed: 1 });
  });

  test('a negative number carries the typographic minus', () => {
    expect(formatNumber(-1234.5, 'en')).toBe(`${MINUS}1,234.5`);
    expect(formatNumber(-12_345.5, 'ru')).toBe(`${MINUS}12${NBSP}345,5`);
  });

  test('Russian and Kazakh keep four digits together and group five with a no-break space', () => {
    expect(formatNumber(1234.5, 'ru')).toBe('1234,5');
    expect(formatNumber(12_345, 'kk')).toBe(`12${NBSP}345`);
    expect(formatNumber(1_234_567, 'ru', 1)).toBe(`1${NBSP}234${NBSP}567,0`);
  });

  test('however large or small, there is no exponent', () => {
    const property = fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(formatNumber(value, 'en', 4)).toMatch(/^\u2212?\d{1,3}(,\d{3})*\.\d{4}$/);
    });
    fc.assert(property, { seed: 1 });
    expect(formatNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
    expect(formatNumber(1e-7, 'en', 7)).toBe('0.0000001');
  });
});

test('plain decimals have a point, no groups, no exponent and at most ten places', () => {
  expect(plainDecimal(1234.5)).toBe('1234.5');
  expect(plainDecimal(1e-7)).toBe('0.0000001');
  expect(plainDecimal(0.1 + 0.2)).toBe('0.3');
  expect(plainDecimal(1.005, 2)).toBe('1.01');
  expect(plainDecimal(100)).toBe('100');
  expect(plainDecimal(-2.5, 0)).toBe('-3');
});
