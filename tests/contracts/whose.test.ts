import { expect, test } from 'vitest';
import { data } from '#book/sources.ts';
import { text } from '#book/strings.ts';
import { whoseNumber } from '#book/whose.ts';
import { findDatum } from '#book/data.ts';
import { languages } from '#kit/languages.ts';

test('no number is “Other”: it is told who made it, or that it was computed here', () => {
  for (const lang of languages)
    for (const [id, datum] of data)
      expect(whoseNumber(datum, undefined, lang), id).not.toBe(text(lang, 'book.reporter.other'));
});

test('a producer is named without the publication behind its name', () => {
  const other = [...data.values()].find((datum) => datum.reporter === 'other' && datum.origins);
  const origins = { a: { producer: 'DataReportal, Digital 2026', title: 'Report', licence: 'facts' } };
  if (!other) throw new Error('no such datum');
  expect(whoseNumber({ ...other, origins }, undefined, 'ru')).toBe('DataReportal');
});

test('the two ledgers keep their names', () => {
  expect(whoseNumber(findDatum('trade/kazakhstan-side-total'), undefined, 'en')).toBe('Kazakhstan-side');
});
