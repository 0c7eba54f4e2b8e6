import type { Language } from '#kit/languages.ts';
import type { Datum, Row } from './schemas/datum.ts';
import { text } from './strings.ts';

/** Words about a series, with the `lang` of those that are not in the page's language. */
interface SeriesWords {
  readonly title: string;
  readonly description: string;
  readonly note: string | undefined;
  readonly lang: 'en' | undefined;
}

const own = (datum: Datum, lang: Language) => (lang === 'en' ? datum : datum.words?.[lang]);

/** What a series is called and what is said of it: in a language or, where nobody translated it, in English. */
export function wordsOf(datum: Datum, lang: Language): SeriesWords {
  const { title, description, note } = own(datum, lang) ?? datum;
  return { title, description, note, lang: own(datum, lang) ? undefined : 'en' };
}

/** What is said of one row, or why it has no value: in a language or in English. */
export function noteOf(
  datum: Datum,
  row: Row,
  lang: Language,
): { text: string; lang: 'en' | undefined } | undefined {
  if (datum.derive && 'gap' in row) return { text: text(lang, 'book.figure.gap-of-both'), lang: undefined };
  const english = 'gap' in row ? row.gap : row.note;
  if (english === undefined) return undefined;
  const translated = lang === 'en' ? english : datum.words?.[lang]?.rows?.[String(row.period)];
  return { text: translated ?? english, lang: translated === undefined ? 'en' : undefined };
}
