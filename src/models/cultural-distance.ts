import { finite, isDefined, notDefined, type Maybe } from './not-defined.ts';

/**
 * Hofstede's dimensions: power distance, individualism, masculinity, uncertainty avoidance, long-term,
 * indulgence.
 */
export type CultureDimension = 'pdi' | 'idv' | 'mas' | 'uai' | 'lto' | 'ivr';

/** Scores of one country, or the variances of the scores over all countries; a missing score is left out. */
export type CultureScores = Partial<Readonly<Record<CultureDimension, number>>>;

/**
 * One dimension's squared difference in units of its variance, and its share of the sum over all dimensions.
 */
export interface CultureContribution {
  readonly dimension: CultureDimension;
  readonly squared: number;
  readonly share: Maybe;
}

/** Both forms of the distance, and what they rest on. */
export interface CulturalDistance {
  readonly kogutSingh: Maybe;
  readonly euclidean: Maybe;
  readonly contributions: readonly CultureContribution[];
  /** Asked for, but without a score in one of the countries: left out of the sum and of m. */
  readonly missing: readonly CultureDimension[];
}

/**
 * Cultural distance of two countries: Kogut–Singh KS = (1/m)·Σ (I_ij − I_ik)²/V_i, which is a squared
 * distance, and the Euclidean form √(Σ (I_ij − I_ik)²/V_i) that corrects it. Kazakhstan's scores are
 * estimates.
 *
 * @param input scores 0–120 of both countries, variances above 0, and the dimensions to use
 * @returns both without a unit, 0 or more; `no-common-dimension` when no dimension has both scores,
 *   `variance-not-positive` when a used dimension has no variance above 0; `share` is `no-distance` when all
 *   differences are 0
 *
 * Source: Kogut & Singh 1988; Konara & Mohr 2019 for the correction.
 */
export function culturalDistance(input: {
  first: CultureScores;
  second: CultureScores;
  variances: CultureScores;
  dimensions: readonly CultureDimension[];
}): CulturalDistance {
  const { first, second, variances, dimensions } = input;
  const used = dimensions.filter(
    (dimension) => first[dimension] !== undefined && second[dimension] !== undefined,
  );
  const missing = dimensions.filter((dimension) => !used.includes(dimension));
  const squares = used.map((dimension) => {
    const difference = (first[dimension] ?? 0) - (second[dimension] ?? 0);
    return { dimension, squared: difference ** 2 / (variances[dimension] ?? 0) };
  });
  const hasVariances = used.every((dimension) => (variances[dimension] ?? 0) > 0);
  const sum = sumOf(squares, hasVariances);
  if (!isDefined(sum)) return { kogutSingh: sum, euclidean: sum, contributions: [], missing };
  return {
    kogutSingh: sum / used.length,
    euclidean: Math.sqrt(sum),
    contributions: squares.map((square) => ({ ...square, share: shareOfSum(square.squared, sum) })),
    missing,
  };
}

function sumOf(squares: readonly { squared: number }[], hasVariances: boolean): Maybe {
  if (squares.length === 0) return notDefined('no-common-dimension');
  if (!hasVariances) return notDefined('variance-not-positive');
  return finite(squares.reduce((sum, { squared }) => sum + squared, 0));
}

const shareOfSum = (squared: number, sum: number): Maybe =>
  sum === 0 ? notDefined('no-distance') : squared / sum;
