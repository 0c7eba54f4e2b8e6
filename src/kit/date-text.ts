import { type Language, languageTag } from './languages.ts';

/** British for English: 1 July 2026. */
const tag = (lang: Language): string => (lang === 'en' ? 'en-GB' : languageTag[lang]);

/** Parts of a day "2026-07-01", or of a month "2026-07", as a language tells them. */
export const dateIn = (iso: string, lang: Language, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag(lang), { ...parts, timeZone: 'UTC' }).format(new Date(iso));

/**
 * "2026-07-01" as 1 July 2026, "2026-04" as April 2026. In a sentence the "г." behind a Russian year would meet its
 * full stop, and Kazakh writes "жылғы" out.
 */
export const dateText = (iso: string, lang: Language): string =>
  dateIn(iso, lang, { year: 'numeric', month: 'long', ...(iso.length === 7 ? {} : { day: 'numeric' }) })
    .replace(/ г\.$/, '')
    .replace(' ж. ', ' жылғы ');
