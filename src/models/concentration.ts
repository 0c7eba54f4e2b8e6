import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/**
 * Shares count as adding up to 1 when they miss it by no more than this (rounding in the computer, not in
 * print).
 */
const tolerance = 1e-9;

/**
 * Herfindahl–Hirschman index Σ s²: from 1/k (k equal segments) to 1 (one segment has everything).
 *
 * @param shares fractions that add up to 1
 * @returns 1/k–1; `no-segments`, `share-negative`, `shares-do-not-add-up`
 *
 * Source: Hirschman 1964.
 */
export function herfindahl(shares: readonly number[]): Maybe {
  return sharesProblem(shares) ?? finite(sumOf(shares.map((share) => share ** 2)));
}

/**
 * Herfindahl–Hirschman index freed from the number of segments: (HHI − 1/k)/(1 − 1/k), from 0 (equal) to 1.
 *
 * @param shares fractions that add up to 1
 * @returns 0–1; `single-segment` and the reasons of `herfindahl`
 *
 * Source: Hirschman 1964; normalisation customary.
 */
export function normalizedHerfindahl(shares: readonly number[]): Maybe {
  const index = herfindahl(shares);
  if (!isDefined(index)) return index;
  const lowest = 1 / shares.length;
  return shares.length === 1 ? notDefined('single-segment') : Math.max(0, (index - lowest) / (1 - lowest));
}

/**
 * How many equal segments would be as concentrated: 1/HHI, from 1 to k.
 *
 * @param shares fractions that add up to 1
 * @returns 1–k; the reasons of `herfindahl`
 *
 * Source: Hirschman 1964 ("numbers equivalent").
 */
export function effectiveNumber(shares: readonly number[]): Maybe {
  const index = herfindahl(shares);
  return isDefined(index) ? finite(1 / index) : index;
}

/**
 * Evenness: Shannon entropy as a share of its maximum, −Σ s·ln s / ln k, with 0·ln 0 := 0. From 0 (one
 * segment has everything) to 1 (all equal).
 *
 * @param shares fractions that add up to 1
 * @returns 0–1; `single-segment` and the reasons of `herfindahl`
 *
 * Source: Shannon 1948; Pielou 1966.
 */
export function evenness(shares: readonly number[]): Maybe {
  const problem = sharesProblem(shares);
  if (problem) return problem;
  if (shares.length === 1) return notDefined('single-segment');
  const entropy = -sumOf(shares.map((share) => (share === 0 ? 0 : share * Math.log(share))));
  return Math.min(1, Math.max(0, entropy / Math.log(shares.length)));
}

/**
 * What is missing from 1 (above 0) or exceeds it (below 0) when shares are added up: 1 − Σ s.
 *
 * @param shares fractions
 * @returns the residual as a fraction; `no-segments`
 *
 * Source: definition of a share.
 */
export function shareResidual(shares: readonly number[]): Maybe {
  return shares.length === 0 ? notDefined('no-segments') : finite(1 - sumOf(shares));
}

/**
 * Shares in the same proportions that do add up to 1.
 *
 * @param amounts 0 or more, any unit
 * @returns fractions; `no-segments`, `share-negative`, `all-shares-zero`
 *
 * Source: definition of a share.
 */
export function normalizedShares(amounts: readonly number[]): number[] | NotDefined {
  if (amounts.length === 0) return notDefined('no-segments');
  if (amounts.some((amount) => amount < 0)) return notDefined('share-negative');
  const sum = finite(sumOf(amounts));
  if (!isDefined(sum)) return sum;
  return sum === 0 ? notDefined('all-shares-zero') : amounts.map((amount) => amount / sum);
}

/**
 * A total divided up by shares.
 *
 * @param total 0 or more, any unit
 * @param shares fractions; what they miss from 1 stays undivided
 * @returns one amount a share, in the unit of the total; `no-segments`, `share-negative`, `total-negative`
 *
 * Source: definition of a share.
 */
export function decompose(total: number, shares: readonly number[]): number[] | NotDefined {
  if (shares.length === 0) return notDefined('no-segments');
  if (total < 0) return notDefined('total-negative');
  if (shares.some((share) => share < 0)) return notDefined('share-negative');
  const amounts = shares.map((share) => share * total);
  return amounts.every(Number.isFinite) ? amounts : notDefined('out-of-range');
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function sharesProblem(shares: readonly number[]): NotDefined | undefined {
  if (shares.length === 0) return notDefined('no-segments');
  if (shares.some((share) => share < 0)) return notDefined('share-negative');
  const isWhole = Math.abs(sumOf(shares) - 1) <= tolerance;
  return isWhole ? undefined : notDefined('shares-do-not-add-up');
}
