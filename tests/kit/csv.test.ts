import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvConvention, toCsv } from '#kit/csv.ts';

/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** RFC 4180, read one character at a time. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else if (character === '"' || character === '\n' || character === '\r')
      throw new Error(`loose ${character}`);
    else cell += character;
  }
  if (quoted || row.length > 0 || cell !== '') throw new Error('the last line does not end');
  return rows;
}

const convention = fc.constantFrom(csvConvention('en'), csvConvention('ru'));
const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'",;\r\n\t=+-@ 1a\''), maxLength: 12 }),
);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('round trip', () => {
  test('every cell comes back from a parser, but for the mark before what could be a formula', () => {
    const property = fc.property(table, convention, (rows, by) => {
      const csv = toCsv(rows, by);
      expect(csv.startsWith('\ufeff')).toBe(true);
      const back = parse(csv.slice(1), by.separator);
      const unmarked = back.map((row, i) =>
        row.map((found, j) => (found === `'${String(rows[i]?.[j])}` ? found.slice(1) : found)),
      );
      const written = (value: string | number | null) =>
        typeof value === 'number' ? String(value).replace('.', by.decimal) : (value ?? '');
      expect(unmarked).toEqual(rows.map((row) => row.map(written)));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('a number stays a number that reads back to the same value, however small or negative', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const property = fc.property(number, (value) => {
      const [[found] = []] = parse(toCsv([[value]]).slice(1), ',');
      expect(Number(found)).toBe(value + 0);
    });
    fc.assert(property, { seed: 1, numRuns: 500, examples: [[-1e-7], [-1.5e300], [-3]] });
  });
});

describe('formulas', () => {
  test('no text cell starts with a sign that a spreadsheet takes for a formula', () => {
    const property = fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), convention, (row, by) => {
      for (const found of parse(toCsv([row], by).slice(1), by.separator)[0] ?? [])
        if (/^[=+\-@\t\r\n]/.test(found)) expect(found).toMatch(/^-\d+([.,]\d+)?$/);
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '-5\n=1',
    '-2|x',
  ])('%j is written as text', (formula) => {
    expect(parse(toCsv([[formula]]).slice(1), ',')).toEqual([[`'${formula}`]]);
  });

  test.each(['-5', '-5.25', '-5,25', 'a=b', '1-2', ' =1', "'x", ''])('%j is left as it is', (plain) => {
    expect(parse(toCsv([[plain]]).slice(1), ',')).toEqual([[plain]]);
  });
});

describe('layout', () => {
  test('lines end with CR LF, gaps are empty and quotes stand only where they must', () => {
    expect(
      toCsv([
        ['Year', 'China, side'],
        [2024, 43.82],
        [2025, null],
      ]),
    ).toBe('\ufeffYear,"China, side"\r\n2024,43.82\r\n2025,\r\n');
    expect(toCsv([['a;b', 'c,d', 'e"f']], csvConvention('kk'))).toBe('\ufeff"a;b";c,d;"e""f"\r\n');
  });

  test('a Russian or Kazakh spreadsheet gets decimal commas between semicolons, an English or Chinese one points', () => {
    const row = [[-1.5, 1e-7, 2024]];
    for (const lang of ['ru', 'kk'] as const)
      expect(toCsv(row, csvConvention(lang))).toBe('\ufeff-1,5;1e-7;2024\r\n');
    for (const lang of ['en', 'zh-cn'] as const)
      expect(toCsv(row, csvConvention(lang))).toBe('\ufeff-1.5,1e-7,2024\r\n');
  });
});
