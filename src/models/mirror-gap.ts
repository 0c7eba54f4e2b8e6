import { finite, notDefined, type Maybe } from './not-defined.ts';

/**
 * How much more reporter A records than reporter B for the same flow: A/B − 1, as a fraction. Not symmetric:
 * always say which reporter is A.
 *
 * @param a A's figure, 0 or more, in the unit of `b`
 * @param b B's figure, above 0
 * @returns the gap, −1 or more; `denominator-zero`, `denominator-negative`
 *
 * Source: practice of mirror statistics (IMF Direction of Trade Statistics; UN Comtrade).
 */
export function relativeGap(a: number, b: number): Maybe {
  if (b === 0) return notDefined('denominator-zero');
  if (b < 0) return notDefined('denominator-negative');
  return finite((a - b) / b);
}

/**
 * The gap without a preferred reporter: |A − B|/(A + B), as a fraction from 0 (equal) to 1 (one records
 * nothing).
 *
 * @param a one reporter's figure, 0 or more
 * @param b the other's, 0 or more, same unit
 * @returns the gap; `value-negative` when one is below 0, `denominator-zero` when both are 0
 *
 * Source: practice of mirror statistics (IMF Direction of Trade Statistics; UN Comtrade).
 */
export function symmetricGap(a: number, b: number): Maybe {
  if (a < 0 || b < 0) return notDefined('value-negative');
  if (a === 0 && b === 0) return notDefined('denominator-zero');
  return finite(Math.abs(a - b) / (a + b));
}
