import { csvConvention, toCsv } from '#kit/csv.ts';
import { dayOf } from '#kit/day.ts';
import type { Language } from '#kit/languages.ts';
import type { ReviewCard } from '#kit/review/card.ts';
import type { Memories } from '#kit/review/round.ts';
import { dueAt } from '#kit/review/schedule.ts';

/** HTML made by the build as text, a line for each paragraph and item. */
const plain = (html: string): string =>
  html
    .replace(/<\/(?:p|li)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const day = (time: number): string => dayOf(new Date(time));

/** The cards with what is known of each, for a spreadsheet. Days are the reader's. */
export function cardsCsv(cards: readonly ReviewCard[], memories: Memories, lang: Language): string {
  const head = ['id', 'chapter', 'front', 'back', 'reviewed', 'due', 'days', 'reviews', 'lapses'];
  const rows = cards.map(({ id, chapters, front, back }) => {
    const memory = memories[id];
    const known = memory
      ? [day(memory.at), day(dueAt(memory)), memory.days, memory.reps, memory.lapses]
      : [null, null, null, 0, 0];
    return [id, chapters[0] ?? '', plain(front), plain(back), ...known];
  });
  return toCsv([head, ...rows], csvConvention(lang));
}

const ankiField = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
};

/**
 * The cards as Anki imports them: text between tabs, what each column is in lines that begin with "#". The guid makes a
 * second import change the notes of the first instead of adding others.
 */
export function ankiText(cards: readonly ReviewCard[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Crossing Khorgos',
    '#columns:guid\tFront\tBack\ttags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = cards.map(({ guid, front, back, kind, chapters }) =>
    [guid, front, back, `khorgos::${kind} ${chapters.map((id) => `khorgos::${id}`).join(' ')}`]
      .map(ankiField)
      .join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}
