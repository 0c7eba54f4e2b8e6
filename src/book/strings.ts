import { BookError } from '#kit/errors.ts';
import { type Language, languageTag } from '#kit/languages.ts';
import type { UnitPatterns } from '#kit/quantity.ts';
import { fill } from '#kit/rich-text.ts';
import { type Unit, unitIds } from '#kit/units.ts';
import { readAll } from './files.ts';
import { strings } from './schemas/strings.ts';
import { interfaceTexts, widgetTexts } from './sources.ts';

/** By BCP 47 tag, as Starlight names its files: "zh-CN". */
const interfaces = readAll(interfaceTexts, '/i18n/', strings);
const ofLanguage = (lang: Language) => interfaces.get(languageTag[lang]);
const widgets = readAll(widgetTexts, '/widgets/', strings);

/** An interface string in a language. A missing key stops the build: no page mixes languages. */
export function text(lang: Language, key: string, values: Readonly<Record<string, string>> = {}): string {
  const found = ofLanguage(lang)?.[key];
  if (found === undefined)
    throw new BookError(
      `content/i18n/${languageTag[lang]}.json has no "${key}". Add it in all four languages.`,
    );
  return fill(found, values);
}

/** All interface strings of a language whose key begins with a prefix, without the prefix. */
export function textsUnder(lang: Language, prefix: string): Record<string, string> {
  const all = Object.entries(ofLanguage(lang) ?? {});
  return Object.fromEntries(
    all.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

/** How quantities are written in words: "US${n} billion". */
export function unitPatterns(lang: Language): UnitPatterns {
  return Object.fromEntries(unitIds.map((unit: Unit) => [unit, text(lang, `book.unit.${unit}`)]));
}

/** The unit alone, for a field or an axis: "US$ billion". */
export const unitName = (lang: Language, unit: Unit): string => text(lang, `book.unit-name.${unit}`);

/** A widget's words: English from its definition, other languages from content/widgets. */
export function widgetText(
  id: string,
  english: Readonly<Record<string, string>>,
  lang: Language,
): Record<string, string> {
  return lang === 'en' ? { ...english } : { ...english, ...widgets.get(`${lang}/${id}`) };
}

/** "about 85 %"; between two Chinese characters there is no space. */
export const approximately = (lang: Language, shown: string): string =>
  `${text(lang, 'book.about')}${/^\p{Script=Han}/u.test(shown) ? '' : ' '}${shown}`;
