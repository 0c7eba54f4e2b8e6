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

test('a minus stands before the sign of a currency, not between the sign and the number', () => {
  const money = { usd: 'US${n}', 'usd-bn': 'US${n} billion', eur: '€{n}', orders: 'заказов: {n}' };
  expect(formatQuantity(-0.2, 'usd', 'en', money)).toBe('\u2212US$0.20');
  expect(formatQuantity(-5, 'usd-bn', 'en', money, 0)).toBe('\u2212US$5 billion');
  expect(formatQuantity(-0.001, 'eur', 'en', money)).toBe('€0.00');
  expect(formatQuantity(-5, 'orders', 'ru', money)).toBe('заказов: \u22125');
});

test('the noun of a unit has the form that its number asks for', () => {
  const forms = { days: '{n} {day|days}', years: '{n} {год|года|лет}' };
  const days = (value: number, digits: number) => formatQuantity(value, 'days', 'en', forms, digits);
  expect([days(1, 0), days(1, 2), days(0, 0), days(21, 0)]).toEqual([
    '1 day',
    '1.00 days',
    '0 days',
    '21 days',
  ]);
  const years = (value: number, digits = 0) => formatQuantity(value, 'years', 'ru', forms, digits);
  const said = [years(1), years(21), years(2), years(-4), years(5), years(11), years(112), years(2.95, 2)];
  expect(said).toEqual([
    '1 год',
    '21 год',
    '2 года',
    '\u22124 года',
    '5 лет',
    '11 лет',
    '112 лет',
    '2,95 года',
  ]);
  expect(years(10_021)).toBe('10\u00a0021 год');
});

test('a language that counts in other powers of ten has its own, with the digits that the number keeps', () => {
  const chinese = { 'usd-bn': '{n×10 亿|十亿}美元', 'million-people': '{n×100 万|百万}人' } as const;
  const money = (value: number, digits?: number) => formatQuantity(value, 'usd-bn', 'zh-cn', chinese, digits);
  expect([money(43.82, 2), money(5.9, 1), money(18, 1), money(-0.25, 2), money(1200, 0)]).toEqual([
    '438.2 亿美元',
    '59 亿美元',
    '180 亿美元',
    '\u22122.5 亿美元',
    '12,000 亿美元',
  ]);
  expect(formatQuantity(20.4, 'million-people', 'zh-cn', chinese, 1)).toBe('2,040 万人');
  expect(Object.values(chinese).map((one) => unitAlone(one))).toEqual(['十亿美元', '百万人']);
});

test('a unit alone is what is left without the number', () => {
  const alone = ['US${n} billion', '{n} %', '{n} {day|days}', '{n}', undefined].map((one) => unitAlone(one));
  expect(alone).toEqual(['US$ billion', '%', 'days', '', '']);
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

test('a language that counts in other powers of ten has its own, with the digits that the number keeps', () => {
  const chinese = { 'usd-bn': '{n×10 亿|十亿}美元', 'million-people': '{n×100 万|百万}人' } as const;
  const money = (value: number, digits?: number) => formatQuantity(value, 'usd-bn', 'zh-cn', chinese, digits);
  expect([money(43.82, 2), money(5.9, 1), money(18, 1), money(-0.25, 2), money(1200, 0)]).toEqual([
    '438.2 亿美元',
    '59 亿美元',
    '180 亿美元',
    '\u22122.5 亿美元',
    '12,000 亿美元',
  ]);
  expect(formatQuantity(20.4, 'million-people', 'zh-cn', chinese, 1)).toBe('2,040 万人');
  expect(Object.values(chinese).map((one) => unitAlone(one))).toEqual(['十亿美元', '百万人']);
});

test('a unit alone is its words without the number', () => {
  expect(unitAlone(patterns['usd-bn'])).toBe('US$ billion');
  expect(unitAlone(patterns.percent)).toBe('%');
  expect(unitAlone(undefined)).toBe('');
});
