import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFile } from '#kit/cite/files.ts';
import { type CitedPiece, ordinal } from '#kit/cite/item.ts';
import { citationText } from '#kit/cite/styles.ts';

const piece: CitedPiece = {
  id: 'two-ledgers-causes',
  title: 'What can make a gap, and which way',
  label: 'Section of chapter 1.3',
  book: 'Crossing Khorgos: How China–Kazakhstan e-commerce goes international',
  authors: ['The Crossing Khorgos authors'],
  edition: 2,
  date: '2026-11-25',
  url: 'https://book.example/en/background/two-ledgers/#causes',
  accessed: '2027-02-03',
};

/** What is told, without the punctuation that styles differ in. */
const loose = (text: string) =>
  text
    .replace(/[().,]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

describe('as text', () => {
  test('APA gives what an independent citation processor makes of the CSL-JSON file', () => {
    const items = JSON.parse(citationFile(piece, 'csl-json')) as object[];
    const entry = (
      new Cite(items).format('bibliography', { template: 'apa', lang: 'en-US' }) as string
    ).trim();
    // The processor sets the book's title in italics, which plain text does not show, and knows no retrieval date for a chapter.
    const [before, after] = citationText(piece, 'apa').split(' Retrieved ');
    expect(loose(entry)).toContain(loose(before ?? '').replace('2nd ed', '2nd ed'));
    expect(after).toBe(`February 3, 2027, from ${piece.url}`);
  });

  test('APA puts no full stop behind a question mark', () => {
    expect(citationText({ ...piece, title: 'One total, and why?', label: '' }, 'apa')).toContain(
      'and why? In Crossing',
    );
  });

  test('GOST gives medium, site, edition, year, address and the day of access with dots', () => {
    expect(citationText(piece, 'gost')).toMatch(
      /^What can make a gap.* – Текст : электронный \/\/ Crossing Khorgos.* : сайт \/ .*\. – 2-е изд\. – 2026\. – URL: https:\S+ \(дата обращения: 03\.02\.2027\)\.$/,
    );
  });

  test('GB/T 7714 marks an electronic monograph and the day of citation', () => {
    expect(citationText(piece, 'gbt')).toMatch(/\[M\/OL\]\/\/.* 2版\. 2026\[2027-02-03\]\. https:\S+\.$/);
  });

  test('a draft is called one in every style, never edition 0', () => {
    const draft = { ...piece, edition: 0 };
    expect(citationText(draft, 'apa')).toContain('(Draft of 2026-11-25)');
    expect(citationText(draft, 'gost')).toContain('черновик от 25.11.2026');
    expect(citationText(draft, 'gbt')).toContain('2026-11-25草稿');
  });

  test('ordinals of English', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });
});

describe('as a file', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

  test('RIS has these fields, each on its line', () => {
    const lines = citationFile({ ...piece, authors: ['First', 'Second'] }, 'ris').split('\r\n');
    expect(lines).toEqual([
      'TY  - ECHAP',
      'AU  - First',
      'AU  - Second',
      `TI  - ${piece.title} (${piece.label})`,
      `T2  - ${piece.book}`,
      'ET  - 2',
      'PY  - 2026',
      'DA  - 2026/11/25',
      `UR  - ${piece.url}`,
      'Y2  - 2027/02/03',
      'ER  - ',
      '',
    ]);
    expect(citationFile({ ...piece, edition: 0 }, 'ris')).toContain('ET  - draft of 2026-11-25');
    expect(citationFile({ ...piece, title: ' Two \n lines ', label: '' }, 'ris')).toContain(
      'TI  - Two lines\r\n',
    );
  });

  test('BibTeX is read by an independent reader as what it tells', () => {
    const [item] = new Cite(citationFile({ ...piece, authors: ['First and Co', 'Second'] }, 'bibtex'))
      .data as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: piece.id,
      type: 'chapter',
      author: [{ family: 'First and Co' }, { family: 'Second' }],
      title: `${piece.title} (${piece.label})`,
      'container-title': piece.book,
      edition: '2',
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2027, 2, 3]] },
      URL: piece.url,
    });
  });

  test('an independent reader of BibTeX finds every character of a title that TeX would take for its own', () => {
    const sign = fc.constantFrom(...String.raw`\~^&%$#_{}`, 'a', 'B', '5', ' -');
    const property = fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
      const title = `x${signs.join('')}y`;
      const [item] = new Cite(citationFile({ ...piece, title, label: '' }, 'bibtex')).data as {
        title: string;
      }[];
      expect(item?.title).toBe(title);
    });
    fc.assert(property, { seed: 1 });
  });

  test('RIS has one field a line whatever the title holds, from TY to ER', () => {
    fc.assert(
      fc.property(text, (title) => {
        const lines = citationFile({ ...piece, title }, 'ris')
          .split('\r\n')
          .slice(0, -1);
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
        expect(lines[0]).toBe('TY  - ECHAP');
        expect(lines.at(-1)).toBe('ER  - ');
      }),
    );
  });

  test('BibTeX keeps its braces balanced whatever the title holds', () => {
    fc.assert(
      fc.property(text, (title) => {
        const file = citationFile({ ...piece, title }, 'bibtex').replace(/\\[{}]/g, '');
        let depth = 0;
        for (const char of file) {
          if (char === '{') depth += 1;
          if (char === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test('CSL-JSON is read back with title, dates and address', () => {
    const [item] = JSON.parse(citationFile(piece, 'csl-json')) as Record<string, unknown>[];
    expect(item).toMatchObject({
      'container-title': piece.book,
      issued: { 'date-parts': [[2026, 11, 25]] },
      accessed: { 'date-parts': [[2027, 2, 3]] },
      URL: piece.url,
    });
  });
});
