import { numeral } from '../numeral.ts';

/** Most days, in milliseconds; those of the change to summer time and back have 23 or 25 hours. */
export const DAY = 86_400_000;

/** From this many days on, months and years are said. */
const MONTH = 30.44;
const YEAR = 365.25;

/** A wait as the key of its words and the number in them. */
export interface Wait {
  /** "today", "tomorrow", "days.few": the forms are those of Russian numerals; other languages say the same in all. */
  readonly key: string;
  readonly n: number;
}

/**
 * How a wait is said. Written out rather than taken from Intl: not every browser knows Kazakh.
 * @param days from today on
 */
export function waitOf(days: number): Wait {
  const whole = Math.max(0, Math.round(days));
  if (whole < 2) return { key: whole === 0 ? 'today' : 'tomorrow', n: whole };
  const [unit, n] =
    whole < 2 * MONTH
      ? ['days', whole]
      : whole < 2 * YEAR
        ? ['months', Math.round(whole / MONTH)]
        : ['years', Math.round(whole / YEAR)];
  return { key: `${unit}.${numeral(n)}`, n };
}

/** The beginning of a day by the reader's clock; milliseconds since 1970. */
export const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** How many midnights of the reader's clock lie between two times; milliseconds since 1970. */
export const daysBetween = (from: number, to: number): number =>
  Math.round((midnight(to) - midnight(from)) / DAY);
