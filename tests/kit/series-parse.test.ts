import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#kit/languages.ts';
import { numbersOf, seriesText } from '#kit/lists.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { MAX_TEXT, parseSeries } from '#kit/series-parse.ts';
import { acceptValue } from '#kit/url-state.ts';

const limits = { min: -1e9, max: 1e9, most: 200 };
const read = (text: string, lang: (typeof languages)[number] = 'en') => parseSeries(text, lang, limits);
/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** A text of ones whose last characters before reading stops are these. */
const filled = (end: string, after = '') =>
  `${'1 '.repeat(MAX_TEXT).slice(0, MAX_TEXT - end.length)}${end}${after}`;

describe('what people paste', () => {
  test.each([
    ['a column', '25.25\n31.2\n41.02', [25.25, 31.2, 41.02]],
    ['a column from Windows, with a blank line', '25.25\r\n\r\n31.2\r\n', [25.25, 31.2]],
    ['a row of a spreadsheet', '1\t2\t3', [1, 2, 3]],
    ['numbers with spaces', '10 12 14', [10, 12, 14]],
    ['numbers with semicolons', '10;12; 14', [10, 12, 14]],
    ['numbers with commas and spaces', '10, 12, 14', [10, 12, 14]],
    ['numbers with commas alone', '10,12,14', [10, 12, 14]],
    ['a decimal comma', '25,25\n31,2', [25.25, 31.2]],
    ['Chinese commas', '10、12，14', [10, 12, 14]],
    ['full-width digits', '１２\n３．５', [12, 3.5]],
    ['a minus of a text program', '−3\n–4', [-3, -4]],
    ['minus zero', '-0', [0]],
    ['nothing', '  \n\t ', []],
  ])('%s', (_, text, values) => {
    expect(read(text)).toEqual({ values, leftOut: [], beyond: 0 });
  });

  test('no-break spaces between thousands, as a Russian spreadsheet copies them', () => {
    expect(read('1\u00a0234,5\n12\u202f000', 'ru').values).toEqual([1234.5, 12_000]);
  });

  test('a decimal comma of three places has one reading in Russian and Kazakh', () => {
    for (const lang of ['ru', 'kk'] as const) expect(read('2,305', lang).values).toEqual([2.305]);
  });
});

describe('what cannot be read', () => {
  test('is named with its line and left out, and the rest is kept', () => {
    expect(read('10\nabc\n12\n1e99\n2,305\n100,200,300')).toEqual({
      values: [10, 12],
      leftOut: [
        { line: 2, text: 'abc', reason: 'not-a-number' },
        { line: 4, text: '1e99', reason: 'out-of-range' },
        { line: 5, text: '2,305', reason: 'two-readings' },
        { line: 6, text: '100,200,300', reason: 'two-readings' },
      ],
      beyond: 0,
    });
  });

  test('is shortened where it is long', () => {
    expect(read('x'.repeat(300)).leftOut[0]?.text).toBe(`${'x'.repeat(19)}…`);
  });

  test('beyond the most that is taken, numbers are counted and not used', () => {
    const { values, beyond } = read(Array.from({ length: 205 }, (_, i) => i).join('\n'));
    expect(values).toHaveLength(200);
    expect(values.at(-1)).toBe(199);
    expect(beyond).toBe(5);
  });

  test('a text too long is read up to its limit', () => {
    const { values, beyond, leftOut } = read('1 '.repeat(1_000_000));
    expect(values.length + beyond).toBe(MAX_TEXT / 2);
    expect(leftOut).toEqual([]);
  });

  test.each([
    ['a number', '1234567890', '12345', '1234567890…'],
    ['a number after its decimal comma', '12,', '5', '12,…'],
    ['a number between its thousands', '1,234,5', '67', '1,234,5…'],
    ['a number before its no-break space', '12', '\u00a0500', '12…'],
    ['a long number', '9'.repeat(60), '9', `${'9'.repeat(19)}…`],
  ])('%s that the end of the text cuts in two is left out and named', (_, end, after, named) => {
    const { values, leftOut } = read(filled(`\n${end}`, after));
    expect(leftOut).toEqual([{ line: 2, text: named, reason: 'not-a-number' }]);
    expect(new Set(values)).toEqual(new Set([1]));
  });

  test('of a long list with commas the number that is cut in two is left out and named', () => {
    const list = Array.from({ length: 30 }, () => '10.5').join(',');
    const { values, leftOut } = read(filled(` ${list},12`, '34'), 'en');
    expect(leftOut).toEqual([{ line: 1, text: '12…', reason: 'not-a-number' }]);
    expect(values).not.toContain(12);
  });

  test.each(['', ' 5', '\n5', ';5'])('a number that ends where reading stops is read: before %j', (after) => {
    const all = { ...limits, most: MAX_TEXT };
    const { values, leftOut } = parseSeries(filled(' 123', after), 'en', all);
    expect([values.at(-1), leftOut]).toEqual([123, []]);
  });
});

describe('whatever is pasted', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    '__proto__',
    'NaN',
    'Infinity',
    '0x10',
    '1e999',
    '--1',
    '1..2',
    '10²',
    '\u202e1',
    '9'.repeat(400),
  );
  const piece = fc.oneof(
    hostile,
    fc.double().map(String),
    fc.string({ unit: anyCharacter, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,;- \t\neE+%'), maxLength: 20 }),
  );
  const between = fc.constantFrom('\n', '\r\n', ' ', '\t', ';', ', ', ',');
  const pasted = fc.array(fc.tuple(piece, between), { maxLength: 30 }).map((all) => all.flat().join(''));

  test('only numbers in range come out, at most 200, and the names are short', () => {
    const property = fc.property(pasted, fc.constantFrom(...languages), (text, lang) => {
      const { values, leftOut } = parseSeries(text, lang, limits);
      expect(values.length).toBeLessThanOrEqual(200);
      expect(values.every((x) => x >= -1e9 && x <= 1e9 && !Object.is(x, -0))).toBe(true);
      for (const { line, text: named } of leftOut) {
        expect(Number.isInteger(line) && line >= 1).toBe(true);
        expect([...named].length).toBeLessThanOrEqual(20);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });

  test('what was read stands in a case and an address as the same numbers', () => {
    const input = { type: 'series', ...limits, default: { illustration: [1] } } as const;
    const property = fc.property(pasted, fc.constantFrom(...languages), (text, lang) => {
      const { values } = parseSeries(text, lang, limits);
      fc.pre(values.length > 0 && seriesText(values).length <= 2400);
      expect(numbersOf(seriesText(values))).toEqual([...values]);
      expect(acceptValue(input, seriesText(values))).toBe(seriesText(values));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('numbers written by the book itself are read back in every language', () => {
    const number = fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 100);
    const property = fc.property(
      fc.array(number, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...languages),
      (numbers, lang) => {
        const text = numbers.map((n) => fieldNumber(n, lang)).join('\n');
        expect(parseSeries(text, lang, limits)).toEqual({
          values: numbers.map((n) => n + 0),
          leftOut: [],
          beyond: 0,
        });
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });
});
