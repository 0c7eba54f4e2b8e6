import type { Memories } from '#kit/review/round.ts';
import { LONGEST, type Memory } from '#kit/review/schedule.ts';
import { type Kept, read, setAside, write } from '../storage.ts';

export const REVIEW = 'book-review';
const VERSION = 1;
const ID = /^(term|question)\/[a-z0-9-]{1,100}$/;

const between = (value: unknown, least: number, most: number): boolean =>
  Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
const isCount = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && between(value, least, most);

/** The limits of FSRS: a memory outside them would make it throw. */
function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'object' || value === null) return false;
  const { at, days, stability, difficulty, reps, lapses } = value as Record<keyof Memory, unknown>;
  return (
    // Far before the last day that a Date can hold.
    isCount(at, 0, 4e15) &&
    isCount(days, 1, LONGEST) &&
    between(stability, 0.001, 36_500) &&
    between(difficulty, 1, 10) &&
    isCount(reps, 1) &&
    isCount(lapses, 0)
  );
}

/** What stands in an entry or a file: the memories that make sense, and how many do not. */
export interface ReadReviews {
  readonly memories: Memories;
  readonly damaged: number;
}

/** Memories of this version; "other-version" and "damaged" where there is nothing to be had. */
export function readReviews(value: unknown): ReadReviews | 'other-version' | 'damaged' {
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { v, cards } = value as { v?: unknown; cards?: unknown };
  if (!Number.isSafeInteger(v)) return 'damaged';
  if (v !== VERSION) return 'other-version';
  if (typeof cards !== 'object' || cards === null || Array.isArray(cards)) return 'damaged';
  const all = Object.entries(cards);
  const good = all.filter((entry): entry is [string, Memory] => ID.test(entry[0]) && isMemory(entry[1]));
  return { memories: Object.fromEntries(good), damaged: all.length - good.length };
}

/** The entry as it is stored; see storage.ts. */
export const reviewsEntry = (memories: Memories) => ({ v: VERSION, cards: memories });

export interface LoadedReviews {
  readonly memories: Memories;
  /** True when something was kept that could not be read; it was set aside, not erased. */
  readonly corrupt: boolean;
}

export function loadReviews(): LoadedReviews {
  const text = read(REVIEW);
  if (text === null) return { memories: {}, corrupt: false };
  let kept: ReturnType<typeof readReviews> = 'damaged';
  try {
    kept = readReviews(JSON.parse(text));
  } catch {
    // Not JSON.
  }
  if (typeof kept === 'object') return { memories: kept.memories, corrupt: false };
  setAside(REVIEW, text);
  return { memories: {}, corrupt: true };
}

/** Of two memories of one card, the one that knows more reviews; of equally many, the later. */
export function mergeReviews(ours: Memories, theirs: Memories): Memories {
  const better = Object.entries(theirs).filter(([id, { reps, at }]) => {
    const own = ours[id];
    return !own || reps > own.reps || (reps === own.reps && at > own.at);
  });
  return { ...ours, ...Object.fromEntries(better) };
}

export const saveReviews = (memories: Memories): Kept =>
  write(REVIEW, JSON.stringify(reviewsEntry(memories)));

/** Adds reviews from elsewhere to what is kept now. */
export const addReviews = (theirs: Memories): Kept =>
  Object.keys(theirs).length === 0 ? 'kept' : saveReviews(mergeReviews(loadReviews().memories, theirs));
