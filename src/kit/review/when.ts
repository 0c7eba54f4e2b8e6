import { type Language, languageTag } from '../languages.ts';

/** From this many days on, months and years are said. */
const MONTH = 30.44;
const YEAR = 365.25;

/** "tomorrow", "in 9 days", "in 2 months", "in 3 years", in the words of the language. */
export function inDays(days: number, lang: Language): string {
  const words = new Intl.RelativeTimeFormat(languageTag[lang], { numeric: 'auto' });
  if (days < 2 * MONTH) return words.format(Math.max(0, Math.round(days)), 'day');
  if (days < 2 * YEAR) return words.format(Math.round(days / MONTH), 'month');
  return words.format(Math.round(days / YEAR), 'year');
}

/** The beginning of a day by the reader's clock; milliseconds since 1970. */
export const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** How many midnights of the reader's clock lie between two times; milliseconds since 1970. */
export const daysBetween = (from: number, to: number): number =>
  // A day of the change to summer time has 23 or 25 hours.
  Math.round((midnight(to) - midnight(from)) / 86_400_000);
