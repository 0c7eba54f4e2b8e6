import { notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/** How far each of Dunning's advantages is present, 0 (not at all) to 1 (fully). */
export interface OliAdvantages {
  readonly ownership: number;
  readonly location: number;
  readonly internalization: number;
}

/** The route Dunning's table points to. */
export type EntryMode = 'stay-home' | 'contract' | 'export' | 'local-operation';

/**
 * The route into a market that the three advantages point to: without O stay at home; with O but not I
 * contract with somebody else; with O and I but not L export; with all three operate locally.
 *
 * @param advantages each 0–1
 * @param threshold τ, 0–1: an advantage of τ or more counts as present, one of 0 never
 * @returns the mode; `advantage-outside-0-1`, `threshold-outside-0-1`
 *
 * Source: Dunning 1980, 1988 (alternative routes of servicing markets).
 */
export function entryMode(advantages: OliAdvantages, threshold: number): EntryMode | NotDefined {
  const { ownership, location, internalization } = advantages;
  if (![ownership, location, internalization].every(isFraction)) return notDefined('advantage-outside-0-1');
  if (!isFraction(threshold)) return notDefined('threshold-outside-0-1');
  const isMissing = (advantage: number): boolean => advantage === 0 || advantage < threshold;
  if (isMissing(ownership)) return 'stay-home';
  if (isMissing(internalization)) return 'contract';
  return isMissing(location) ? 'export' : 'local-operation';
}

/**
 * The three advantages as one number: their geometric mean (O·L·I)^(1/3). It is 0 as soon as one of them is
 * 0.
 *
 * @param advantages each 0–1
 * @returns 0–1; `advantage-outside-0-1`
 *
 * Source: this book's own teaching score; Dunning gives none.
 */
export function oliScore({ ownership, location, internalization }: OliAdvantages): Maybe {
  if (![ownership, location, internalization].every(isFraction)) return notDefined('advantage-outside-0-1');
  return Math.cbrt(ownership) * Math.cbrt(location) * Math.cbrt(internalization);
}
