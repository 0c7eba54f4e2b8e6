import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/** A customer who stays each year with the same probability. */
export interface CustomerValue {
  /** m: margin a year while a customer, any currency. */
  readonly margin: number;
  /** r: probability of staying another year, 0–1. */
  readonly retention: number;
  /** i: discount rate a year as a fraction, 0 or more. */
  readonly discountRate: number;
  /** Whether the first margin comes at once, or after a year (and then only if the customer stays). */
  readonly firstMargin: 'now' | 'after-a-year';
}

/**
 * Customer lifetime value without an end: m·r/(1 + i − r) with the first margin after a year, m(1 + i)/(1 + i
 * − r) with the first margin now. Name the convention beside the number.
 *
 * @returns money of today in the currency of the margin; `retention-outside-0-1`, `discount-rate-negative`,
 *   `value-diverges` when r ≥ 1 + i (a customer who never leaves, undiscounted)
 *
 * Source: Gupta, Lehmann & Stuart 2004.
 */
export function lifetimeValue(customer: CustomerValue): Maybe {
  const { margin, retention, discountRate, firstMargin } = customer;
  const problem = customerProblem(customer);
  if (problem) return problem;
  const escape = discountRate + (1 - retention);
  if (escape <= 0) return notDefined('value-diverges');
  return finite((margin * (firstMargin === 'now' ? 1 + discountRate : retention)) / escape);
}

/**
 * The same over a limited number of years: the sum of m·(r/(1 + i))^t over t = 1 … n (after a year) or 0 … n
 * − 1 (now).
 *
 * @param years n, whole number, 0 or more (0: nothing is counted)
 * @returns money of today; `years-not-whole`, `retention-outside-0-1`, `discount-rate-negative`
 *
 * Source: Gupta, Lehmann & Stuart 2004, as a finite geometric series.
 */
export function finiteLifetimeValue(customer: CustomerValue, years: number): Maybe {
  if (!Number.isInteger(years) || years < 0) return notDefined('years-not-whole');
  const problem = customerProblem(customer);
  if (problem) return problem;
  const { margin, retention, discountRate, firstMargin } = customer;
  const first = firstMargin === 'now' ? margin : (margin * retention) / (1 + discountRate);
  const lost = (discountRate + (1 - retention)) / (1 + discountRate);
  return finite(first * geometricSum(lost, years));
}

/** Σ q^t over t = 0 … n − 1 for q = 1 − lost, accurate also when next to nothing is lost. */
function geometricSum(lost: number, count: number): number {
  if (count === 0) return 0;
  return lost === 0 ? count : -Math.expm1(count * Math.log1p(-lost)) / lost;
}

/**
 * Lifetime value for each unit of money spent on winning a customer: CLV/CAC.
 *
 * @param value from `lifetimeValue` or `finiteLifetimeValue`; a reason passes through
 * @param acquisitionCost CAC, above 0, same currency
 * @returns ratio; `acquisition-cost-not-positive`
 *
 * Source: Gupta, Lehmann & Stuart 2004.
 */
export function valuePerAcquisitionCost(value: Maybe, acquisitionCost: number): Maybe {
  if (!isDefined(value)) return value;
  if (acquisitionCost <= 0) return notDefined('acquisition-cost-not-positive');
  return finite(value / acquisitionCost);
}

function customerProblem({ retention, discountRate }: CustomerValue): NotDefined | undefined {
  if (!isFraction(retention)) return notDefined('retention-outside-0-1');
  return discountRate < 0 ? notDefined('discount-rate-negative') : undefined;
}
