import type { Language } from './languages.ts';

interface Convention {
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
}

const NBSP = '\u00a0';

/**
 * Written out rather than taken from Intl: Node and the reader's browser ship different releases of
 * the locale data, and a number printed by the server must equal the one printed by the element.
 */
export const conventions: Record<Language, Convention> = {
  en: { group: ',', decimal: '.' },
  'zh-cn': { group: ',', decimal: '.' },
  ru: { group: NBSP, decimal: ',' },
  kk: { group: NBSP, decimal: ',' },
};

/**
 * A number as it stands in a field: with the page's decimal mark, without groups, with the keyboard's minus.
 * A comma in an English field is asked about, so the book must not put one there itself.
 */
export const fieldNumber = (value: number, lang: Language): string =>
  formatNumber(value, lang).replaceAll(conventions[lang].group, '').replace(MINUS, '-');

export const MINUS = '\u2212';

/** Groups of three from the right; four digits stay together, as statistics offices print them. */
function grouped(integer: string, group: string): string {
  return integer.length < 5 && group === NBSP ? integer : integer.replace(/\B(?=(\d{3})+$)/g, group);
}

/**
 * A number in the page's convention.
 * @param digits places after the point (0–20); where absent, as many as the number has, at most 10.
 */
export function formatNumber(value: number, lang: Language, digits?: number): string {
  const { group, decimal } = conventions[lang];
  const fixed = plainDecimal(Math.abs(value), digits);
  const [integer = '0', fraction] = fixed.split('.');
  const body = grouped(integer, group) + (fraction === undefined ? '' : decimal + fraction);
  return value < 0 && /[1-9]/.test(fixed) ? MINUS + body : body;
}

/** Decimal notation without exponent, rounded half away from zero as people do, not as binary does. */
export function plainDecimal(value: number, digits?: number): string {
  if (digits === undefined) return trimZeros(roundHalfUp(value, 10));
  return roundHalfUp(value, digits);
}

function roundHalfUp(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value < 0) return `-${roundHalfUp(-value, digits)}`;
  // 1.005 is stored a little below 1.005; the shortest decimal that reads back is what the reader typed.
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [integer = '0', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent) - fraction.length + digits;
  const scale = 10n ** BigInt(Math.abs(shift));
  const number = BigInt(integer + fraction);
  const scaled = String(shift < 0 ? (number + scale / 2n) / scale : number * scale).padStart(digits + 1, '0');
  return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}

const trimZeros = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
