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

test('Chinese counts by myriads, with the digits that the number keeps', () => {
  const chinese = { 'usd-bn': '{n·10^9|十亿}美元', 'usd-mn': '{n·10^6|百万}美元' } as const;
  const said = (unit: keyof typeof chinese, value: number, digits?: number) =>
    formatQuantity(value, unit, 'zh-cn', chinese, digits);
  const billions = [43.82, 5.9, -0.25, 0.05, 0, 1234].map((value) => said('usd-bn', value, 2));
  expect(billions).toEqual([
    '438.2 亿美元',
    '59.0 亿美元',
    '\u22122.5 亿美元',
    '5,000 万美元',
    '0.0 亿美元',
    '1.23400 万亿美元',
  ]);
  expect([said('usd-mn', 106, 0), said('usd-mn', 20.4, 1), said('usd-mn', 0.001, 3)]).toEqual([
    '1.06 亿美元',
    '2,040 万美元',
    '0.1 万美元',
  ]);
  expect(Object.values(chinese).map((one) => unitAlone(one))).toEqual(['十亿美元', '百万美元']);
});

test('a number by myriads is the number, whatever its size', () => {
  const pattern = { 'usd-bn': '{n·10^9|十亿}' } as const;
  const times: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
  const property = fc.property(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (value) => {
    const [number = '', name = ''] = formatQuantity(value, 'usd-bn', 'zh-cn', pattern, 6).split(' ');
    const read = Number(number.replaceAll(',', '')) * (times[name] ?? NaN);
    expect(Math.abs(read / 1e9 - value)).toBeLessThanOrEqual(0.5e-6 + 1e-9);
  });
  fc.assert(property, { seed: 1 });
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

test('a unit alone is its words without the number', () => {
  expect(unitAlone(patterns['usd-bn'])).toBe('US$ billion');
  expect(unitAlone(patterns.percent)).toBe('%');
  expect(unitAlone(undefined)).toBe('');
});
