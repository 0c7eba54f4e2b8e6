import type { ReviewCard } from './card.ts';
import { dueAt, isDue, type Memory } from './schedule.ts';

export type Memories = Readonly<Record<string, Memory>>;

/** Cards of one round. */
export const ROUND = 10;

/** The cards of the chapters a reader has opened. */
export const ofChapters = (cards: readonly ReviewCard[], opened: ReadonlySet<string>): ReviewCard[] =>
  cards.filter(({ chapters }) => chapters.some((chapter) => opened.has(chapter)));

/**
 * The next round: what is due, the longest overdue first, then cards that were never reviewed, in the book's order.
 * @param now milliseconds since 1970
 */
export function chooseRound(cards: readonly ReviewCard[], memories: Memories, now: number): ReviewCard[] {
  const due = cards.flatMap((card) => {
    const memory = memories[card.id];
    return memory && isDue(memory, now) ? [{ card, at: dueAt(memory) }] : [];
  });
  const overdue = due.toSorted((a, b) => a.at - b.at).map(({ card }) => card);
  return [...overdue, ...cards.filter(({ id }) => !memories[id])].slice(0, ROUND);
}

export interface Tally {
  /** Cards that come today. */
  readonly due: number;
  /** Cards that were never reviewed. */
  readonly fresh: number;
  /** When the first of the others comes; milliseconds since 1970. */
  readonly next: number | undefined;
}

export function tally(cards: readonly ReviewCard[], memories: Memories, now: number): Tally {
  const known = cards.flatMap(({ id }) => memories[id] ?? []);
  const later = known.filter((memory) => !isDue(memory, now)).map(dueAt);
  return {
    due: known.length - later.length,
    fresh: cards.length - known.length,
    next: later.length > 0 ? Math.min(...later) : undefined,
  };
}
