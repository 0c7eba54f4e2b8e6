import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ankiText, cardsCsv } from '#elements/review/files.ts';
import type { ReviewCard } from '#kit/review/card.ts';

const card = (change: Partial<ReviewCard> = {}): ReviewCard => ({
  id: 'term/cif',
  kind: 'term',
  chapters: ['background/two-ledgers', 'models/oli'],
  front: '<p lang="en"><strong>CIF</strong></p>',
  back: '<p>Cost, insurance &amp; freight.</p><ul><li>One</li><li>Two</li></ul>',
  guid: 'khorgos-term-cif-en',
  ...change,
});
const memory = {
  at: new Date(2026, 10, 25, 12).getTime(),
  days: 2,
  stability: 2.3,
  difficulty: 5.1,
  reps: 3,
  lapses: 1,
};

/** Anki's text import, as its manual describes it: lines that begin with "#", then rows of a csv with tabs. */
function importAnki(text: string) {
  const lines = text.split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const rows = lines.slice(head.length).filter((line) => line !== '');
  return { head, notes: rows.map((row) => row.split('\t').map(field)) };
}
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
const field = (cell: string): string =>
  /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

describe('the text for Anki', () => {
  test('says in its head what each column is', () => {
    expect(importAnki(ankiText([card()])).head).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Crossing Khorgos',
      '#columns:guid\tFront\tBack\ttags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  test('gives each card its stable id, its two sides and tags without spaces', () => {
    const { front, back, guid } = card();
    expect(importAnki(ankiText([card()])).notes).toEqual([
      [guid, front, back, 'khorgos::term khorgos::background/two-ledgers khorgos::models/oli'],
    ]);
  });

  test('keeps every text in its column, whatever stands in it', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'"\t\n\r#;,=<a Қ中'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(odd, odd), { maxLength: 5 }), (sides) => {
        const cards = sides.map(([front, back], i) => card({ guid: `khorgos-${i}`, front, back }));
        const { head, notes } = importAnki(ankiText(cards));
        expect(head.length).toBe(7);
        expect(notes.map(([guid, front, back]) => [guid, front, back])).toEqual(
          cards.map(({ guid, front, back }) => [guid, oneLine(front), oneLine(back)]),
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('the table', () => {
  test('has plain text, a line for each item, and what is known of the card', () => {
    const csv = cardsCsv([card()], { 'term/cif': memory }, 'en');
    expect(csv).toBe(
      '\ufeffid,chapter,front,back,reviewed,due,days,reviews,lapses\r\n' +
        'term/cif,background/two-ledgers,CIF,"Cost, insurance & freight.\nOne\nTwo",2026-11-25,2026-11-27,2,3,1\r\n',
    );
  });

  test('leaves the days empty of a card that was never reviewed', () => {
    expect(cardsCsv([card({ back: 'x' })], {}, 'en')).toContain(',CIF,x,,,,0,0\r\n');
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    const odd = ['=1+1', '+1', '-2+3', '@SUM(A1)', '&lt;b>', '<p>=HYPERLINK("x")</p>'];
    const csv = cardsCsv(
      odd.map((front) => card({ front, back: front })),
      {},
      'ru',
    );
    for (const line of csv.slice(1).trim().split('\r\n'))
      for (const cell of line.split(';')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
  });

  test('is parted by semicolons where the comma is decimal', () => {
    expect(cardsCsv([], {}, 'kk')).toMatch(/^\ufeffid;chapter;/);
    expect(cardsCsv([], {}, 'zh-cn')).toMatch(/^\ufeffid,chapter,/);
  });
});
