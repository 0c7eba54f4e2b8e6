import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/**
 * A value at the beginning and at the end of a period, in one unit, and the length of the period in years.
 */
export interface GrowthPeriod {
  readonly start: number;
  readonly end: number;
  readonly years: number;
}

/**
 * Compound annual growth rate, (V₁/V₀)^(1/n) − 1, as a fraction a year.
 *
 * @returns the rate, above −1; `start-not-positive`, `end-not-positive` or `years-not-positive`. Under one
 *   year it is defined, but it annualises a short period.
 *
 * Source: definition of the compound annual growth rate.
 */
export function cagr(period: GrowthPeriod): Maybe {
  const growth = logGrowth(period);
  return isDefined(growth) ? finite(Math.expm1(growth / period.years)) : growth;
}

/**
 * The common error in place of the compound rate: total growth divided by the years, (V₁/V₀ − 1)/n, as a
 * fraction.
 *
 * @returns the rate; `start-not-positive`, `end-not-positive` or `years-not-positive`
 *
 * Source: simple (not compound) interest.
 */
export function linearRate(period: GrowthPeriod): Maybe {
  const problem = periodProblem(period);
  return problem ?? finite((period.end - period.start) / period.start / period.years);
}

/**
 * Years in which a quantity growing at a steady rate doubles: ln 2 / ln(1 + rate).
 *
 * @param rate fraction a year
 * @returns years, above 0; `not-growing` when the rate is 0 or less
 *
 * Source: definition of compound growth.
 */
export function doublingTime(rate: number): Maybe {
  if (rate <= 0) return notDefined('not-growing');
  return finite(Math.LN2 / Math.log1p(rate));
}

/**
 * Years in which a quantity shrinking at a steady rate halves: ln ½ / ln(1 + rate).
 *
 * @param rate fraction a year, between −1 and 0
 * @returns years, above 0; `not-shrinking` when the rate is 0 or more, `rate-minus-100` when it is −1 or less
 *
 * Source: definition of compound growth.
 */
export function halvingTime(rate: number): Maybe {
  if (rate >= 0) return notDefined('not-shrinking');
  if (rate <= -1) return notDefined('rate-minus-100');
  return finite(-Math.LN2 / Math.log1p(rate));
}

/**
 * The values at the end of each whole year when growth is equally fast every year: V₀^(1 − k/n)·V₁^(k/n), k = 0,
 * 1, … n. The first is `start`. The last is `end` when `years` is a whole number; otherwise the last whole
 * year before it.
 *
 * @returns the path in the unit of `start`; empty when the growth rate itself is not defined (see `cagr`)
 *
 * Source: definition of compound growth.
 */
export function smoothPath(period: GrowthPeriod): number[] {
  if (!isDefined(logGrowth(period))) return [];
  const { start, end, years } = period;
  const yearEnds = Array.from({ length: Math.floor(years) + 1 }, (_, year) => year);
  return yearEnds.map((year) => between(start, end, start ** (1 - year / years) * end ** (year / years)));
}

/** Keeps rounding from carrying a value past its two ends. */
const between = (a: number, b: number, value: number): number =>
  Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));

/** ln(V₁/V₀), accurate also when the two are almost equal. */
function logGrowth(period: GrowthPeriod): Maybe {
  const problem = periodProblem(period);
  if (problem) return problem;
  const { start, end } = period;
  const isClose = end > start / 2 && end < start * 2;
  return finite(isClose ? Math.log1p((end - start) / start) : Math.log(end) - Math.log(start));
}

function periodProblem({ start, end, years }: GrowthPeriod): NotDefined | undefined {
  if (start <= 0) return notDefined('start-not-positive');
  if (end <= 0) return notDefined('end-not-positive');
  if (years <= 0) return notDefined('years-not-positive');
  return undefined;
}
