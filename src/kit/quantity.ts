import type { Language } from './languages.ts';
import { formatNumber } from './number-format.ts';
import { fill } from './rich-text.ts';
import { type Unit, units } from './units.ts';

/** Words for units in the page's language: `{n}` stands for the number ("US${n} billion", "{n} %"). */
export type UnitPatterns = Readonly<Partial<Record<Unit, string>>>;

/** A number with its unit in words. Falls back to the bare number where the language has no pattern. */
export function formatQuantity(
  value: number,
  unit: Unit,
  lang: Language,
  patterns: UnitPatterns,
  digits: number | undefined = units[unit].digits,
): string {
  const n = unit === 'year' ? String(value) : formatNumber(value, lang, digits);
  return fill(patterns[unit] ?? '{n}', { n });
}

/** A unit alone, from how a quantity is written: "US${n} billion" gives "US$ billion". */
export const unitAlone = (pattern: string | undefined): string =>
  (pattern ?? '').replace('{n}', ' ').replace(/\s+/g, ' ').trim();
