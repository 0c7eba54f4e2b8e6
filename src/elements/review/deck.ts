import type { Memories } from '#kit/review/round.ts';
import { type Rating, review, settled } from '#kit/review/schedule.ts';
import type { Kept } from '../storage.ts';
import { loadReviews, mergeReviews, saveReviews } from './kept.ts';

/** The memories of this device, and of this session what the device could not keep. */
export class Deck {
  /** Reviews that found no room: they count until the page is left, and are offered again with every other review. */
  #session: Memories = {};
  #corrupt = false;

  /** True when something was kept that could not be read; it was set aside. */
  get corrupt(): boolean {
    return this.#corrupt;
  }

  /**
   * What is known now, other tabs' reviews included. Reviews that this clock says are still to come are kept as of now:
   * left as they were, they would wait anew with every look, and come back only when the clock has caught up.
   * @param now milliseconds since 1970
   */
  memories(now: number): Memories {
    const { memories, corrupt } = loadReviews();
    this.#corrupt ||= corrupt;
    const all = Object.entries(mergeReviews(memories, this.#session));
    const asOfNow = Object.fromEntries(all.map(([id, memory]) => [id, settled(memory, now)]));
    if (all.some(([, { at }]) => at > now)) saveReviews(asOfNow);
    return asOfNow;
  }

  /** Adds a review to what is kept now, not to what was kept when the card was shown: no other tab's review is lost. */
  rate(id: string, rating: Rating, now: number): Kept {
    const before = this.memories(now);
    const reviewed = review(before[id], rating, now);
    const kept = saveReviews({ ...before, [id]: reviewed });
    this.#session = kept === 'kept' ? {} : { ...this.#session, [id]: reviewed };
    return kept;
  }
}
