import { slack } from './round-up.ts';
import { unsignedZero } from './unsigned-zero.ts';

/**
 * a − b, and exactly 0 where only the computer's rounding keeps two equal amounts apart: 0.3 less 0.1 + 0.2 is 0.
 *
 * @param a finite, like b; both sums before anything is taken away, so that the slack is measured against them
 *
 * Source: rounding error relative to the operands (Goldberg 1991).
 */
export function difference(a: number, b: number): number {
  const apart = a - b;
  return Math.abs(apart) < Math.max(Math.abs(a), Math.abs(b)) * slack ? 0 : unsignedZero(apart);
}
