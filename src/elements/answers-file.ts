import { type Answers, readAnswers, VERSION } from './quiz-answers.ts';

const BOOK = 'crossing-khorgos';

/** The file a reader takes along: as the browser's entry, and whose it is. */
export const answersFile = (answers: Answers): string =>
  `${JSON.stringify({ book: BOOK, v: VERSION, answers }, null, 2)}\n`;

/** "answers-2026-11-25.json" */
export const fileName = (now: Date): string => `answers-${now.toISOString().slice(0, 10)}.json`;

const ID = /^[a-z0-9-]{1,100}$/;
const LONGEST = 2_000_000;

/**
 * The answers of a file, all or none: one damaged entry makes the file a damaged one, so that nothing is lost in silence.
 * A time that has not come yet counts as now: no clock of another device may win for ever.
 */
export function readAnswersFile(text: string, now: number): Answers | 'other-version' | 'damaged' {
  if (text.length > LONGEST) return 'damaged';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if ((file as { book?: unknown } | null)?.book !== BOOK) return 'damaged';
  const read = readAnswers(file);
  if (typeof read === 'string') return read;
  const entries = Object.entries(read.answers);
  if (read.damaged > 0 || entries.some(([id]) => !ID.test(id))) return 'damaged';
  return Object.fromEntries(entries.map(([id, kept]) => [id, { ...kept, at: Math.min(kept.at, now) }]));
}
