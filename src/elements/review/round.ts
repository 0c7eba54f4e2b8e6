import type { ReviewCard } from '#kit/review/card.ts';
import { isDue, type Rating } from '#kit/review/schedule.ts';
import type { Memories } from '#kit/review/round.ts';

/** One round: cards in order; what was forgotten comes once more at the end, until it is known, without being rated. */
export class Round {
  #queue: ReviewCard[];
  readonly #practised = new Set<string>();
  readonly #given: Rating[] = [];

  constructor(cards: readonly ReviewCard[]) {
    this.#queue = [...cards];
  }

  get left(): number {
    return this.#queue.length;
  }

  /** How often each rating was given, from "forgot" to "easy". */
  get counts(): readonly number[] {
    return [1, 2, 3, 4].map((rating) => this.#given.filter((one) => one === rating).length);
  }

  /** The card that is to be shown; one that was reviewed in another tab meanwhile is passed over. */
  current(memories: Memories, now: number): ReviewCard | undefined {
    const isOpen = ({ id }: ReviewCard) => {
      const memory = memories[id];
      return this.#practised.has(id) || !memory || isDue(memory, now);
    };
    const first = this.#queue.findIndex(isOpen);
    this.#queue = first < 0 ? [] : this.#queue.slice(first);
    return this.#queue[0];
  }

  /** Whether a card was forgotten in this round and comes for practice now. */
  isPractice({ id }: ReviewCard): boolean {
    return this.#practised.has(id);
  }

  rated(card: ReviewCard, rating: Rating): void {
    this.#given.push(rating);
    this.#queue = this.#queue.filter(({ id }) => id !== card.id);
    if (rating === 1) this.#again(card);
  }

  practised(card: ReviewCard, known: boolean): void {
    this.#queue = this.#queue.filter(({ id }) => id !== card.id);
    if (!known) this.#again(card);
  }

  #again(card: ReviewCard): void {
    this.#practised.add(card.id);
    this.#queue.push(card);
  }
}
