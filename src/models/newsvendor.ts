import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { normalDensity, normalProbability, normalQuantile } from './numerics/normal.ts';

/** An article that is bought once before its season; money a unit. */
export interface OneSeason {
  readonly price: number;
  readonly cost: number;
  /** What a unit left over still brings; below the cost, below 0 if disposal costs. */
  readonly salvage: number;
  /**
   * Demand of the season in units, normally distributed: mean 0 or more, standard deviation 0 or more. What the
   * distribution puts below 0 is a season in which nothing is sold.
   */
  readonly meanDemand: number;
  readonly demandDeviation: number;
}

/**
 * Critical ratio (p − c)/(p − s): the probability of meeting all demand that is best to aim at.
 *
 * @returns 0 to 1, both excluded; `no-margin` when price ≤ cost, `salvage-not-below-cost`
 *
 * Source: Arrow, Harris & Marschak 1951.
 */
export function criticalRatio({ price, cost, salvage }: OneSeason): Maybe {
  if (price <= cost) return notDefined('no-margin');
  if (salvage >= cost) return notDefined('salvage-not-below-cost');
  return finite((price - cost) / (price - salvage));
}

/**
 * The best quantity to buy: μ + σ·Φ⁻¹(critical ratio), and not below 0.
 *
 * @returns units, 0 or more, not rounded; `demand-negative`, `deviation-negative` and the reasons of
 *   `criticalRatio`
 *
 * Source: Arrow, Harris & Marschak 1951; Silver, Pyke & Thomas (4th ed.), ch. 9.
 */
export function newsvendorQuantity(season: OneSeason): Maybe {
  const problem = demandProblem(season);
  if (problem) return problem;
  const ratio = criticalRatio(season);
  const z = isDefined(ratio) ? normalQuantile(ratio) : ratio;
  return isDefined(z) ? finite(Math.max(0, season.meanDemand + season.demandDeviation * z)) : z;
}

/**
 * The probability that a quantity meets all demand: Φ((Q − μ)/σ), and certainty or none where demand is known.
 *
 * @param quantity Q, units, 0 or more
 * @returns 0–1
 *
 * Source: Silver, Pyke & Thomas (4th ed.), ch. 9.
 */
export function demandMet({ meanDemand, demandDeviation }: OneSeason, quantity: number): number {
  if (demandDeviation === 0) return quantity >= meanDemand ? 1 : 0;
  return normalProbability((quantity - meanDemand) / demandDeviation);
}

/**
 * Expected profit of buying Q units: (p − s)·E[min(Q, max(demand, 0))] − (c − s)·Q. With the normal loss
 * function L the sales are σ·(L(−μ/σ) − L((Q − μ)/σ)): nothing bought, nothing earned or lost.
 *
 * @param quantity Q, units, 0 or more
 * @returns money, below 0 possible; `quantity-negative` and the reasons of `newsvendorQuantity`
 *
 * Source: Silver, Pyke & Thomas (4th ed.), ch. 9.
 */
export function expectedProfit(season: OneSeason, quantity: number): Maybe {
  if (quantity < 0) return notDefined('quantity-negative');
  const problem = demandProblem(season);
  if (problem) return problem;
  const ratio = criticalRatio(season);
  if (!isDefined(ratio)) return ratio;
  const { price, cost, salvage } = season;
  return finite((price - salvage) * expectedSales(season, quantity) - (cost - salvage) * quantity);
}

function expectedSales({ meanDemand, demandDeviation }: OneSeason, quantity: number): number {
  if (demandDeviation === 0) return Math.min(quantity, meanDemand);
  const lostAbove = (units: number) => normalLoss((units - meanDemand) / demandDeviation);
  return demandDeviation * (lostAbove(0) - lostAbove(quantity));
}

/** Standard normal loss function: the mean excess over z, φ(z) − z·(1 − Φ(z)). */
const normalLoss = (z: number): number => normalDensity(z) - z * normalProbability(-z);

function demandProblem({ meanDemand, demandDeviation }: OneSeason): NotDefined | undefined {
  if (meanDemand < 0) return notDefined('demand-negative');
  return demandDeviation < 0 ? notDefined('deviation-negative') : undefined;
}
