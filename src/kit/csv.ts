/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheet programs read it as UTF-8.
 * A cell that a spreadsheet could take for a formula is made text; plain numbers stay numbers.
 */
export function toCsv(
  rows: readonly (readonly (string | number | null)[])[],
  separator: ',' | ';' = ',',
): string {
  return (
    '\ufeff' + rows.map((row) => row.map((c) => csvCell(c, separator)).join(separator)).join('\r\n') + '\r\n'
  );
}

function csvCell(value: string | number | null, separator: string): string {
  if (value === null) return '';
  const raw = String(value);
  const formula = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(raw) && !/^-?\d+([.,]\d+)?$/.test(raw);
  const text = formula ? `'${raw}` : raw;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
