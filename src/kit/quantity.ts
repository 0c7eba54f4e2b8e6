import type { Language } from './languages.ts';
import { formatNumber, MINUS } from './number-format.ts';
import { numeral } from './numeral.ts';
import { fill } from './rich-text.ts';
import { type Unit, units } from './units.ts';

/**
 * Words for units in the page's language: `{n}` stands for the number ("US${n} billion", "{n} %"). Where the noun
 * follows the number, its forms stand in braces: `{n} {year|years}`, in Russian `{n} {год|года|лет}`. A number of
 * millions or billions in a language that counts by myriads is `{n·10^9|十亿}美元`: 5.9 is written 59 亿美元, and
 * 十亿美元 is the unit alone, as a field has it.
 */
export type UnitPatterns = Readonly<Partial<Record<Unit, string>>>;

const FORMS = /\{([^{}|]+(?:\|[^{}|]+)+)\}/g;
const MYRIADS = /\{n·10\^(\d+)\|([^{}|]+)\}/;
/** Powers of ten that have a name in Chinese, the largest first. */
const myriads = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

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
  const [slot, power] = MYRIADS.exec(pattern) ?? [];
  if (slot === undefined) return inWords(formatNumber(value, lang, digits), pattern);
  const [named, name] = myriadOf(value, Number(power));
  const shift = Number(power) - named;
  const places = digits === undefined ? undefined : Math.max(0, digits - shift);
  return inWords(formatNumber(value * 10 ** shift, lang, places), pattern.replace(slot, `{n} ${name}`));
}

/** The largest named power that a number of this power reaches; for zero the one nearest below its own. */
const myriadOf = (value: number, power: number) =>
  myriads.find(([named]) => Math.abs(value || 1) >= 10 ** (named - power)) ?? myriads[2];

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
    .replace(MYRIADS, ' $2')
    .replace('{n}', ' ')
    .replace(FORMS, (_, forms: string) => forms.split('|').at(-1) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
