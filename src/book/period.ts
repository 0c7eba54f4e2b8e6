import { dateIn, dateText } from '#kit/date-text.ts';
import type { Language } from '#kit/languages.ts';
import { text } from './strings.ts';

/** A month that stands alone: "1月", not "一月"; in Kazakh without the capital that Intl gives it. */
const monthText = (lang: Language, iso: string): string => {
  const name = dateIn(iso, lang, { month: lang === 'zh-cn' ? 'short' : 'long' });
  return lang === 'kk' ? name.toLocaleLowerCase('kk') : name;
};

/** "January–July 2025"; from one year to another both ends are told whole. */
const monthsText = (lang: Language, from: string, to: string): string => {
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dateText(from, lang)} – ${dateText(to, lang)}`;
  return text(lang, 'book.period.months', {
    from: monthText(lang, from),
    to: monthText(lang, to),
    year: from.slice(0, 4),
  });
};

/** "before 2025" and "power distance (pdi)" as keys of the interface: "before-year", "power-distance-pdi". */
export const periodKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\d{4}/, 'year')
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/-$/, '');

/**
 * The period of a row as a reader says it. A year stays; "2025-H1", "2024-Q3", "2026-07-01", "2025-01/2025-07" and
 * "2013/2024" are told in the language; words ("before 2025") are the interface's `book.period.…`, and a missing one
 * stops the build.
 */
export function periodText(period: number | string, lang: Language): string {
  const raw = String(period);
  const [from = '', to] = raw.split('/');
  if (/^\d{4}$/.test(from)) return to === undefined ? from : `${from}–${to}`;
  const [, year = '', kind, n = ''] = /^(\d{4})-([HQ])(\d)$/.exec(raw) ?? [];
  if (kind === 'H') return text(lang, `book.period.${n === '1' ? 'first' : 'second'}-half`, { year });
  if (kind === 'Q') return text(lang, 'book.period.quarter', { year, n });
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(from))
    return to === undefined ? dateText(from, lang) : monthsText(lang, from, to);
  if (/^\d{4}–(?:\d{2}){1,2}$/.test(raw)) return raw;
  return text(lang, `book.period.${periodKey(raw)}`, { year: /\d{4}/.exec(raw)?.[0] ?? '' });
}
