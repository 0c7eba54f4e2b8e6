import type { Language } from './languages.ts';
import { conventions } from './number-format.ts';

type Cell = string | number | null;

/** How a file is written so that the spreadsheet program of a language opens it in columns of numbers. */
export interface CsvConvention {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

const plain: CsvConvention = { separator: ',', decimal: '.' };

/** Where the comma is decimal, spreadsheet programs expect a semicolon between columns. */
export const csvConvention = (lang: Language): CsvConvention =>
  conventions[lang].decimal === ',' ? { separator: ';', decimal: ',' } : plain;

/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheet programs read it as UTF-8.
 * A cell that a spreadsheet could take for a formula is made text; plain numbers stay numbers.
 */
export function toCsv(
  rows: readonly (readonly Cell[])[],
  { separator, decimal }: CsvConvention = plain,
): string {
  const line = (row: readonly Cell[]) => row.map((cell) => csvCell(cell, separator, decimal)).join(separator);
  return `\ufeff${rows.map(line).join('\r\n')}\r\n`;
}

function csvCell(value: Cell, separator: string, decimal: string): string {
  if (value === null) return '';
  const raw = typeof value === 'number' ? String(value).replace('.', decimal) : value;
  const formula = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(raw) && !/^-?\d+([.,]\d+)?$/.test(raw);
  const text = formula ? `'${raw}` : raw;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
