import { expect, test } from 'vitest';
import { rowsOf } from '#book/data.ts';
import { periodText } from '#book/period.ts';
import { data } from '#book/sources.ts';
import { languages } from '#kit/languages.ts';

test('a year stays a year in every language', () => {
  for (const lang of languages) expect(periodText(2024, lang)).toBe('2024');
});

test('a part of a year is told in words', () => {
  expect(periodText('2025-H1', 'en')).toBe('2025, first half');
  expect(periodText('2024-Q3', 'ru')).toBe('2024, 3-й квартал');
  expect(periodText('2021-H2', 'zh-cn')).toBe('2021 年下半年');
});

test('months and days are told as the language tells them', () => {
  expect(periodText('2026-07-01', 'en')).toBe('1 July 2026');
  expect(periodText('2025-01/2025-07', 'en')).toBe('January–July 2025');
  expect(periodText('2024-11/2025-02', 'en')).toBe('November 2024 – February 2025');
  expect(periodText('2026-04', 'zh-cn')).toMatch(/2026 ?年4月/);
  expect(periodText('2025-01/2025-07', 'kk')).toBe('2025 жылғы қаңтар — шілде');
});

test('from one year to another has a dash', () => {
  expect(periodText('2013/2024', 'en')).toBe('2013–2024');
  expect(periodText('2023–2024', 'kk')).toBe('2023–2024');
});

test('words are told in the language, with their year', () => {
  expect(periodText('before 2025', 'ru')).toBe('до 2025');
  expect(periodText('2015 matrix', 'en')).toBe('2015 matrix');
});

test('unknown words stop the build and name the key', () => {
  expect(() => periodText('once upon a time', 'en')).toThrow('book.period.once-upon-a-time');
});

test.each(languages)('every period of the book can be told in %s', async (lang) => {
  for (const id of data.keys())
    for (const { period } of await rowsOf(id))
      expect(periodText(period, lang), id).not.toMatch(/\d\/\d|-[HQ]\d/);
});
