import { describe, expect, test } from 'vitest';
import { inText } from '#book/citations.ts';
import { documents, references, terms, thisEdition } from '#book/sources.ts';
import { textsUnder, widgetText } from '#book/strings.ts';
import { languageOf, languages, languageTag } from '#kit/languages.ts';
import { tongueOf } from '#kit/tongue.ts';
import { calculatorIds, figureIds, loadCalculator, loadFigure } from '#registry';

/** A number that is written by myriads, `{n·10^9|十亿}`, is the same slot. */
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([\w.-]+)(?:·[^}]+)?\}/g)].map(([, slot = '']) => slot).toSorted();
const others = languages.filter((lang) => lang !== 'en');
const english = textsUnder('en', 'book.');

describe.each(others)('the interface in %s', (lang) => {
  const strings = textsUnder(lang, 'book.');

  test('has every string, and none more', () => {
    expect(Object.keys(strings).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('keeps every placeholder', () => {
    for (const [key, text] of Object.entries(english))
      expect(placeholders(strings[key] ?? ''), key).toEqual(placeholders(text));
  });

  test('leaves no sentence in English', () => {
    const same = Object.entries(english).filter(
      ([key, text]) => strings[key] === text && /[a-z]{3,} [a-z]{2,}/i.test(text),
    );
    expect(same).toEqual([]);
  });
});

const widgets = [
  ...(await Promise.all(calculatorIds().map((id) => loadCalculator(id)))).map(({ id, text }) => ({
    id,
    text,
  })),
  ...(await Promise.all(figureIds().map((id) => loadFigure(id)))).map(({ id, text }) => ({ id, text })),
];

test('no figure and calculator share a name, and so a file of words', () => {
  const ids = widgets.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(widgets.map(({ id }) => id))('the widget %s', (id) => {
  const text = widgets.find((widget) => widget.id === id)?.text ?? {};

  test.each(others)('has all its words in %s', (lang) => {
    const translated = widgetText(id, {}, lang);
    expect(Object.keys(translated).toSorted(), `content/widgets/${lang}/${id}.json`).toEqual(
      Object.keys(text).toSorted(),
    );
    for (const [key, words] of Object.entries(text)) {
      expect(placeholders(translated[key] ?? ''), key).toEqual(placeholders(words));
      expect((translated[key] ?? '').split('**').length, key).toBe(words.split('**').length);
    }
  });
});

test('every term has equivalents in three languages and a definition without a figure', () => {
  expect(terms.size).toBeGreaterThan(0);
  for (const [id, term] of terms) {
    expect(term['zh-cn'], id).toMatch(/\p{Script=Han}/u);
    expect(term.ru, id).toMatch(/\p{Script=Cyrillic}/u);
    expect(term.kk, id).toMatch(/\p{Script=Cyrillic}/u);
    expect(term.definition.replace(/\b[BC]2[BC]\b/g, ''), id).not.toMatch(/\d/);
    for (const [lang, definition] of Object.entries(term.definitions)) {
      expect(tongueOf(definition), `${id}, ${lang}`).toBe(languageTag[languageOf(lang)]);
      expect(definition.replace(/\b[BC]2[BC]\b/g, ''), `${id}, ${lang}`).not.toMatch(/\d/);
    }
    expect(term.references.filter((key) => !references.has(key))).toEqual([]);
  }
});

test('every reference has the key of its file and a citation in the text', () => {
  for (const [key, reference] of references) {
    expect(reference.id).toBe(key);
    expect(inText(key)).toMatch(/^\(.+\)$/);
  }
}, 60_000);

test('every reference is cited somewhere', () => {
  const all = Object.values(documents).join('\n');
  const uncited = [...references.keys()].filter((key) => !all.includes(`id="${key}"`));
  expect(uncited, 'cite it with <Cite id="…" />, or take the file out').toEqual([]);
});

test('the edition says how the book is licensed', () => {
  expect(thisEdition.licences.code).toBe('MIT');
  expect(thisEdition.licences.text).toBe('CC BY 4.0');
});
