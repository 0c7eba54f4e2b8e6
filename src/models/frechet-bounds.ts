import { notDefined, type NotDefined } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/** The smallest and the largest share that two known shares leave possible, both attainable. */
export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds for the share that has both of two properties: max(0, p + q − 1) to min(p, q).
 *
 * @param first p, share with the first property, 0–1
 * @param second q, share with the second, 0–1
 * @returns fractions 0–1; `share-outside-0-1`
 *
 * Source: Fréchet 1935; Bonferroni's inequality.
 */
export function bothBounds(first: number, second: number): ShareBounds | NotDefined {
  if (!isFraction(first) || !isFraction(second)) return notDefined('share-outside-0-1');
  const high = Math.min(first, second);
  // The computer's sum may miss the last place: 1 + 0.1 − 1 is a little above 0.1.
  return { low: Math.min(high, Math.max(0, first + second - 1)), high };
}

/**
 * Bounds for the share that has at least one of two properties: max(p, q) to min(1, p + q).
 *
 * @param first p, share with the first property, 0–1
 * @param second q, share with the second, 0–1
 * @returns fractions 0–1; `share-outside-0-1`
 *
 * Source: Fréchet 1935; Boole's inequality.
 */
export function eitherBounds(first: number, second: number): ShareBounds | NotDefined {
  if (!isFraction(first) || !isFraction(second)) return notDefined('share-outside-0-1');
  return { low: Math.max(first, second), high: Math.min(1, first + second) };
}
