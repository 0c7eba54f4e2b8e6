import { expect, test } from 'vitest';
import { englishIn, langOf, tongueOf } from '#kit/tongue.ts';

test.each([
  ['半年“跨”出1.22万亿元', 'zh-CN'],
  ['Қазақстанның сауда айналымы', 'kk'],
  ['Товарооборот Казахстана с Китаем', 'ru'],
  ['Monthly bulletin', 'en'],
])('%s is told by its letters', (words, tongue) => {
  expect(tongueOf(words)).toBe(tongue);
});

test('words in the page’s own language are not marked', () => {
  expect(langOf('Monthly bulletin', 'en')).toBeUndefined();
  expect(langOf('Monthly bulletin', 'kk')).toBe('en');
});

test('words that are the page’s or English are marked where they are English, and never as a third language', () => {
  expect(englishIn('Why firms go abroad', 'kk')).toBe('en');
  expect(englishIn('Why firms go abroad', 'en')).toBeUndefined();
  // Kazakh without a letter that Russian lacks.
  expect(englishIn('Мысал', 'kk')).toBeUndefined();
});
