import { notDefined, type NotDefined } from '../not-defined.ts';

/** A triangular distribution: smallest, most frequent and largest value, min ≤ mode ≤ max, any unit. */
export interface Triangular {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/**
 * Why a triangular distribution cannot be: `not-finite`, or `order-not-min-mode-max`; `undefined` when it
 * can.
 *
 * Source: definition of the distribution.
 */
export function triangularProblem({ min, mode, max }: Triangular): NotDefined | undefined {
  if (![min, mode, max].every(Number.isFinite)) return notDefined('not-finite');
  return min <= mode && mode <= max ? undefined : notDefined('order-not-min-mode-max');
}

/**
 * Mean (a + m + b)/3 of a possible triangular distribution, in its unit.
 *
 * Source: Kotz & van Dorp 2004, Beyond Beta, ch. 1.
 */
export const triangularMean = ({ min, mode, max }: Triangular): number => (min + mode + max) / 3;

/**
 * Variance (a² + m² + b² − ab − am − bm)/18 of a possible triangular distribution, in its unit squared, 0 or
 * more.
 *
 * Source: Kotz & van Dorp 2004, Beyond Beta, ch. 1 (here as a sum of squares, which cannot turn out
 * negative).
 */
export const triangularVariance = ({ min, mode, max }: Triangular): number =>
  ((max - min) ** 2 + (mode - min) ** 2 + (max - mode) ** 2) / 36;

/**
 * The value below which a share u of all values lies: a + √(u(b − a)(m − a)) up to the mode,
 * b − √((1 − u)(b − a)(b − m)) above it. With u drawn evenly from 0 to 1 this draws from the distribution.
 *
 * Checks nothing: it is drawn from thousands of times in a simulation.
 *
 * @param triangular a possible one; min = max gives a constant
 * @param share u, 0–1
 * @returns a value from min to max
 *
 * Source: Kotz & van Dorp 2004, Beyond Beta, ch. 1.
 */
export function quantile({ min, mode, max }: Triangular, share: number): number {
  const width = max - min;
  if (share * width <= mode - min) return Math.min(mode, min + Math.sqrt(share * width * (mode - min)));
  return Math.max(mode, max - Math.sqrt((1 - share) * width * (max - mode)));
}
