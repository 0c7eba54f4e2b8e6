import type { Language } from './languages.ts';
import { formatNumber, MINUS } from './number-format.ts';
import { numeral } from './numeral.ts';
import { fill } from './rich-text.ts';
import { type Unit, units } from './units.ts';

/**
 * Words for units in the page's language: `{n}` stands for the number ("US${n} billion", "{n} %"). Where the noun
 * follows the number, its forms stand in braces: `{n} {year|years}`, in Russian `{n} {год|года|лет}`. Where the
 * language counts in other powers of ten than the data, `{n×10 亿|十亿}美元` writes 5.9 as 59 亿美元; 十亿美元 is the
 * unit alone, as a field has it.
 */
export type UnitPatterns = Readonly<Partial<Record<Unit, string>>>;

const FORMS = /\{([^{}|]+(?:\|[^{}|]+)+)\}/g;
const SCALED = /\{n×(10+) ([^{}|]+)\|([^{}|]+)\}/;

/** A number with its unit in words. Falls back to the bare number where the language has no pattern. */
export const formatQuantity = (
  value: number,
  unit: Unit,
  lang: Language,
  patterns: UnitPatterns,
  digits: number | undefined = units[unit].digits,
): string =>
  unit === 'year'
    ? inWords(String(value), patterns.year)
    : formatAs(patterns[unit] ?? '{n}', value, lang, digits);

/**
 * A number as a pattern says it.
 * @param digits places after the point of the number itself; one that is written ten times as large has one less.
 */
export function formatAs(pattern: string, value: number, lang: Language, digits?: number): string {
  const [slot, times = '1', name = ''] = SCALED.exec(pattern) ?? [];
  const places = digits === undefined ? undefined : Math.max(0, digits - times.length + 1);
  return inWords(
    formatNumber(value * Number(times), lang, places),
    slot ? pattern.replace(slot, `{n} ${name}`) : pattern,
  );
}

function inWords(n: string, unit = '{n}'): string {
  const pattern = unit.replace(FORMS, (_, forms: string) => form(n, forms.split('|')));
  // A minus stands before the sign of the currency.
  const isAfterSign = /^[^\s{]/.test(pattern) && n.startsWith(MINUS) && /\S\{n\}/.test(pattern);
  return isAfterSign ? MINUS + fill(pattern, { n: n.slice(MINUS.length) }) : fill(pattern, { n });
}

/** The noun's form after a number as it is printed: "1 day" but "1.00 days"; in Russian a fraction takes the second. */
function form(n: string, forms: readonly string[]): string {
  const digits = n.replace(MINUS, '').replaceAll('\u00a0', '');
  const last = forms.at(-1) ?? '';
  if (forms.length === 2) return digits === '1' ? (forms[0] ?? last) : last;
  if (!/^\d+$/.test(digits)) return forms[1] ?? last;
  return forms[['one', 'few', 'many'].indexOf(numeral(Number(digits)))] ?? last;
}

/** A unit alone, from how a quantity is written: "US${n} billion" gives "US$ billion", `{n} {year|years}` "years". */
export const unitAlone = (pattern = ''): string =>
  pattern
    .replace(SCALED, ' $3')
    .replace('{n}', ' ')
    .replace(FORMS, (_, forms: string) => forms.split('|').at(-1) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
