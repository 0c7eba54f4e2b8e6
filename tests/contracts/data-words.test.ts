import { describe, expect, test } from 'vitest';
import { noteOf, wordsOf } from '#book/data-words.ts';
import { rowsOf } from '#book/data.ts';
import { data } from '#book/sources.ts';
import { languages } from '#kit/languages.ts';

const others = languages.filter((lang) => lang !== 'en');
const translated = [...data].flatMap(([id, datum]) =>
  others.flatMap((lang) => {
    const own = datum.words?.[lang];
    return own ? [{ id, datum, lang, own }] : [];
  }),
);
const script = { 'zh-cn': /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u, kk: /\p{Script=Cyrillic}/u };
const years = (words: string) => (words.match(/\b(?:19|20)\d\d\b/g) ?? []).toSorted();

test('a series that is translated is translated into every language', () => {
  expect(translated.length).toBeGreaterThan(900);
  for (const [id, { words }] of data)
    if (words) expect(Object.keys(words).toSorted(), id).toEqual(others.toSorted());
});

describe.each(others)('the words of the series in %s', (lang) => {
  const own = translated.filter((one) => one.lang === lang);

  test('are in that language, and speak of the same years', () => {
    for (const { id, datum, own: words } of own)
      for (const key of ['title', 'description', 'note'] as const) {
        expect(words[key] === undefined, `${id}: ${key}`).toBe(datum[key] === undefined);
        if (words[key] === undefined) continue;
        expect(words[key], `${id}: ${key}`).toMatch(script[lang]);
        expect(years(words[key]), `${id}: ${key}`).toEqual(years(datum[key] ?? ''));
      }
  });

  test('say something of the same rows', async () => {
    for (const { id, datum } of own) {
      const rows = await rowsOf(id);
      // The gaps of a computed series are the interface's to tell.
      const told = datum.derive ? [] : rows;
      const noted = told.filter((row) => noteOf(datum, row, 'en')).map(({ period }) => String(period));
      expect(Object.keys(datum.words?.[lang]?.rows ?? {}).toSorted(), id).toEqual(noted.toSorted());
    }
  });

  test('have titles that no two series share', () => {
    const titles = own.map(({ own: { title } }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

test('a series without words in a language speaks English, and says so', () => {
  const [first] = data.values();
  if (!first) throw new Error('there are no data');
  const bare = { ...first, words: undefined, derive: undefined };
  expect(wordsOf(bare, 'kk')).toMatchObject({ title: first.title, lang: 'en' });
  expect(wordsOf(bare, 'en').lang).toBeUndefined();
  const row = { period: 2024, gap: 'not published' };
  expect(noteOf(bare, row, 'ru')).toEqual({ text: 'not published', lang: 'en' });
  expect(noteOf(bare, { period: 2024, value: 1 }, 'ru')).toBeUndefined();
});

test('why a computed series has a gap is told in the language of the page', () => {
  const datum = data.get('trade/gap-total');
  if (!datum) throw new Error('trade/gap-total is gone');
  expect(noteOf(datum, { period: 2025, gap: 'not published by both' }, 'kk')).toEqual({
    text: 'екеуі де жариялаған жоқ',
    lang: undefined,
  });
});
