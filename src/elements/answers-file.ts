import { dayOf } from '#kit/day.ts';
import type { Memories } from '#kit/review/round.ts';
import { openedList, readOpened } from './opened-list.ts';
import { type Answers, readAnswers, VERSION } from './quiz-answers.ts';
import { readReviews, reviewsEntry } from './review/kept.ts';

const BOOK = 'crossing-khorgos';

/** All that a reader takes along. */
export interface Progress {
  readonly answers: Answers;
  readonly reviews: Memories;
  /** Chapters that were opened. */
  readonly opened: readonly string[];
}

/** The file a reader takes along: the browser's entries, and whose they are. */
export const answersFile = ({ answers, reviews, opened }: Progress): string => {
  const file = {
    book: BOOK,
    v: VERSION,
    answers,
    review: reviewsEntry(reviews),
    opened: openedList(opened),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** "answers-2026-11-25.json" */
export const fileName = (now: Date): string => `answers-${dayOf(now)}.json`;

const ID = /^[a-z0-9-]{1,100}$/;
const LONGEST = 2_000_000;
const none: Progress = { answers: {}, reviews: {}, opened: [] };

/**
 * What a file holds, all or none: one damaged entry makes the file a damaged one, so that nothing is lost in silence.
 * Files from before there were reviews have answers alone.
 * A time that has not come yet counts as now: no clock of another device may win for ever.
 */
export function readAnswersFile(text: string, now: number): Progress | 'other-version' | 'damaged' {
  if (text.length > LONGEST) return 'damaged';
  let file: { book?: unknown; review?: unknown; opened?: unknown } | null;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return 'damaged';
  }
  if (file?.book !== BOOK) return 'damaged';
  const read = readAnswers(file);
  const reviews =
    file.review === undefined ? { memories: none.reviews, damaged: 0 } : readReviews(file.review);
  const opened = file.opened === undefined ? none.opened : readOpened(file.opened);
  if (typeof read === 'string') return read;
  if (typeof reviews === 'string') return reviews;
  const answers = Object.entries(read.answers);
  if (!opened || read.damaged + reviews.damaged > 0 || answers.some(([id]) => !ID.test(id))) return 'damaged';
  return {
    answers: notLater(answers, now),
    reviews: notLater(Object.entries(reviews.memories), now),
    opened,
  };
}

const notLater = <T extends { readonly at: number }>(
  entries: readonly (readonly [string, T])[],
  now: number,
) => Object.fromEntries(entries.map(([id, kept]) => [id, { ...kept, at: Math.min(kept.at, now) }]));
