import { expect, test } from 'vitest';
import { languageName, languageOf, languages, languageTag } from '#kit/languages.ts';

test('each language is found by its path and by its tag, in any case', () => {
  for (const language of languages) {
    expect(languageOf(language)).toBe(language);
    expect(languageOf(languageTag[language])).toBe(language);
    expect(languageOf(language.toUpperCase())).toBe(language);
  }
});

test('anything else is English', () => {
  for (const tag of [undefined, null, '', 'de', 'zh', 'constructor', 'en-GB'])
    expect(languageOf(tag)).toBe('en');
});

test('every tag is canonical, and every language has a name of its own', () => {
  for (const language of languages)
    expect(Intl.getCanonicalLocales(languageTag[language])).toEqual([languageTag[language]]);
  expect(new Set(Object.values(languageName)).size).toBe(languages.length);
});
