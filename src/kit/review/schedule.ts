import { fsrs, type Grade, State } from 'ts-fsrs';
import { midnight } from './when.ts';

/** How well a card was remembered: 1 forgot, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/** What the schedule knows of one card after its last review. Times in milliseconds since 1970. */
export interface Memory {
  /** When it was last reviewed. */
  readonly at: number;
  /** Days from the last review to the next, a whole number, 1 at least. */
  readonly days: number;
  /** Days after which nine of ten such cards are still remembered. */
  readonly stability: number;
  /** From 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** How often it was reviewed. */
  readonly reps: number;
  /** How often it was forgotten after it had been learned. */
  readonly lapses: number;
}

/** When it comes again: so many days of the reader's calendar later, of which one may have 23 or 25 hours. */
export function dueAt({ at, days }: Memory): number {
  const due = new Date(at);
  return due.setDate(due.getDate() + days);
}

/** Ten years: nobody plans further. */
export const LONGEST = 3650;

/**
 * FSRS with its published weights, in whole days: a reader comes once a day at most, so steps of minutes would only be
 * in the way; what was forgotten is shown once more at the end of the round instead. Nothing is drawn by chance.
 */
const scheduler = fsrs({
  enable_short_term: false,
  enable_fuzz: false,
  request_retention: 0.9,
  maximum_interval: LONGEST,
});

/**
 * The memory of a card after a review.
 * @param before undefined for a card that was never reviewed
 * @param now milliseconds since 1970. A clock that was set back counts as the time of the last review: time does not
 *   run backwards, and nothing gets due before it was reviewed.
 */
export function review(before: Memory | undefined, rating: Rating, now: number): Memory {
  const at = Math.max(now, before?.at ?? 0);
  const card = {
    due: before ? dueAt(before) : at,
    stability: before?.stability ?? 0,
    difficulty: before?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: before?.days ?? 0,
    learning_steps: 0,
    reps: before?.reps ?? 0,
    lapses: before?.lapses ?? 0,
    state: before ? State.Review : State.New,
    ...(before ? { last_review: before.at } : {}),
  };
  const next = scheduler.next(card, at, rating as Grade).card;
  return {
    at,
    days: Math.min(Math.max(1, next.scheduled_days), LONGEST),
    stability: Number(next.stability.toFixed(4)),
    difficulty: Number(next.difficulty.toFixed(4)),
    reps: next.reps,
    lapses: next.lapses,
  };
}

/**
 * A memory as this clock can hold it: a review that has not happened yet counts as happened now, and the card waits as
 * long as it was to wait. So a clock that ran ahead for a while does not put a card off for ever.
 */
export function settled(memory: Memory, now: number): Memory {
  return memory.at <= now ? memory : { ...memory, at: now };
}

/** Whether a card comes today: whatever is due in the course of the reader's day is due from its morning on. */
export function isDue(memory: Memory, now: number): boolean {
  return midnight(dueAt(memory)) <= now;
}
