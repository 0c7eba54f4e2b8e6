import { plainDecimal } from './number-format.ts';

/** From the first to the last value in steps, both included where the step meets them. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** How many values a range has; what a step misses by rounding in the computer is not missed. */
export const valuesIn = ({ from, to, step }: Range): number => Math.floor((to - from) / step + 1e-9) + 1;

/** The value after so many steps, in decimals: 0.1 + 2 × 0.1 is to be 0.3. */
export const valueAt = ({ from, step }: Range, steps: number): number =>
  Number(plainDecimal(from + step * steps)) + 0;

/** A value of the range for a random number from 0 to below 1. */
export const valueFor = (range: Range, random: number): number =>
  valueAt(range, Math.floor(random * valuesIn(range)));
