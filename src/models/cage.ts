import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** Ghemawat's four kinds of distance. */
export const cageDimensions = ['cultural', 'administrative', 'geographic', 'economic'] as const;

/** One number for each kind of distance. */
export type CageValues = Readonly<Record<(typeof cageDimensions)[number], number>>;

/**
 * Weights that add up to 1: each weight divided by the sum of the four.
 *
 * @param weights each 0 or more
 * @returns four fractions; `weight-negative`, `weights-zero` when all are 0
 *
 * Source: definition of a weighted mean.
 */
export function cageWeights(weights: CageValues): CageValues | NotDefined {
  if (cageDimensions.some((dimension) => weights[dimension] < 0)) return notDefined('weight-negative');
  const sum = finite(cageDimensions.reduce((total, dimension) => total + weights[dimension], 0));
  if (!isDefined(sum)) return sum;
  if (sum === 0) return notDefined('weights-zero');
  return mapCage((dimension) => weights[dimension] / sum);
}

/**
 * What each kind of distance adds to the CAGE distance: its weight (as a share of all weights) times its
 * score.
 *
 * @param distances each 0–10
 * @param weights each 0 or more; they need not add up to 1
 * @returns four numbers, 0–10; `distance-outside-0-10` and the reasons of `cageWeights`
 *
 * Source: Ghemawat 2001 for the four distances; the scoring is this book's own teaching device.
 */
export function cageContributions(distances: CageValues, weights: CageValues): CageValues | NotDefined {
  const isInRange = cageDimensions.every(
    (dimension) => distances[dimension] >= 0 && distances[dimension] <= 10,
  );
  if (!isInRange) return notDefined('distance-outside-0-10');
  const shares = cageWeights(weights);
  if (!isDefined(shares)) return shares;
  return mapCage((dimension) => shares[dimension] * distances[dimension]);
}

/**
 * The CAGE distance as one number: the weighted mean Σ w_k·d_k of the four distances.
 *
 * @param distances each 0–10
 * @param weights each 0 or more; they need not add up to 1
 * @returns 0–10; `distance-outside-0-10` and the reasons of `cageWeights`
 *
 * Source: Ghemawat 2001 for the four distances; the scoring is this book's own teaching device.
 */
export function cageDistance(distances: CageValues, weights: CageValues): Maybe {
  const parts = cageContributions(distances, weights);
  if (!isDefined(parts)) return parts;
  return cageDimensions.reduce((sum, dimension) => sum + parts[dimension], 0);
}

const mapCage = (value: (dimension: keyof CageValues) => number): CageValues => ({
  cultural: value('cultural'),
  administrative: value('administrative'),
  geographic: value('geographic'),
  economic: value('economic'),
});
