import type { Language } from './languages.ts';
import { conventions } from './number-format.ts';

/** What a field's text turned out to be. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: number }
  /** Two readings are possible: the reader decides. */
  | { readonly kind: 'ask'; readonly options: readonly number[] }
  | { readonly kind: 'error'; readonly reason: 'empty' | 'not-a-number' | 'too-long' | 'too-large' };

const MAX_LENGTH = 40;

/** Full-width digits and signs to plain ones (but 10² is not 102); every kind of space, minus and apostrophe to one. */
function plain(text: string): string {
  return (
    text
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
      .trim()
      .replace(/[\u2212\u2010-\u2014]/g, '-')
      .replace(/[、，]/g, ',')
      .replace(/。/g, '.')
      .replace(/\s*%$/, '')
      // A space between digits is a group of three; "1 5" is no number.
      .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
      .replace(/^([+-])\s+/, '$1')
  );
}

const value = (text: string): Parsed => {
  const number = Number(text);
  return Number.isFinite(number) ? { kind: 'value', value: number } : { kind: 'error', reason: 'too-large' };
};

/**
 * Reads what a person typed in the page's convention.
 *
 * A comma typed on an English or Chinese page is asked about where it could make a group or be decimal: "2,305" is
 * two thousand to one reader and two and a bit to another. "7,5", "1,234,567" and "1,234.5" have one reading only.
 */
export function parseNumber(text: string, lang: Language): Parsed {
  if (text.trim() === '') return { kind: 'error', reason: 'empty' };
  if (text.length > MAX_LENGTH) return { kind: 'error', reason: 'too-long' };
  const typed = plain(text);
  if (!/^[+-]?[\d.,]*\d[\d.,]*(e[+-]?\d{1,3})?$/i.test(typed))
    return { kind: 'error', reason: 'not-a-number' };
  return conventions[lang].decimal === ',' ? readWithComma(typed) : readWithPoint(typed);
}

/** Russian and Kazakh: a comma is decimal; so is a single point, which nobody there uses for groups. */
function readWithComma(typed: string): Parsed {
  if (/^[+-]?\d+([.,]\d*)?(e[+-]?\d+)?$/i.test(typed)) return value(typed.replace(',', '.'));
  if (/^[+-]?[.,]\d+(e[+-]?\d+)?$/i.test(typed)) return value(typed.replace(',', '.'));
  return { kind: 'error', reason: 'not-a-number' };
}

/** English and Chinese: a point is decimal, commas make groups; one comma that cannot make a group is decimal. */
function readWithPoint(typed: string): Parsed {
  const asDecimal = typed.replace(',', '.');
  const isDecimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(asDecimal) && !typed.endsWith(',');
  const isGrouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(typed);
  const asGrouped = typed.replaceAll(',', '');
  // Nobody groups "0,187".
  if (isDecimal && isGrouped && /^[+-]?[1-9]/.test(typed))
    return { kind: 'ask', options: [Number(asDecimal), Number(asGrouped)] };
  if (isDecimal) return value(asDecimal);
  return isGrouped ? value(asGrouped) : { kind: 'error', reason: 'not-a-number' };
}
