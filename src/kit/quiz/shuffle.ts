import { fingerprint } from '../fingerprint.ts';

/** Numbers in [0, 1) that depend on the seed alone (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: string): () => number {
  let state = Number.parseInt(fingerprint(seed), 36) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const MOST_TRIES = 200;

/**
 * The numbers 0 to n − 1 in an order that depends on the seed alone, so that server, browser and a printed key agree.
 * @param refuse orders that must not be shown, such as the key itself; the last try stands when all are refused.
 */
export function shuffled(
  n: number,
  seed: string,
  refuse: (order: readonly number[]) => boolean = () => false,
): number[] {
  const random = seeded(seed);
  const order = Array.from({ length: n }, (_, i) => i);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Fisher and Yates.
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    if (!refuse(order)) break;
  }
  return order;
}

/** True where nothing stands at its own place: the order gives nothing of the key away. */
export const displacesAll = (order: readonly number[]): boolean =>
  order.every((item, place) => item !== place);
