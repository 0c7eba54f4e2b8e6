import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/**
 * Two economies: GDPs in one unit (above 0), distance in km (1 or more), the elasticity θ of trade to
 * distance.
 */
export interface CountryPair {
  readonly gdpA: number;
  readonly gdpB: number;
  readonly distance: number;
  readonly elasticity: number;
}

/**
 * Trade that the naive gravity equation expects: T = G·Y_A·Y_B/D^θ.
 *
 * @param pair GDPs in US$ bn, distance in km, θ 0–2
 * @param scale G, above 0, from `gravityScale`
 * @returns trade in the unit that G was fitted in; `gdp-not-positive`, `distance-below-1-km`,
 *   `elasticity-negative`, `scale-not-positive`
 *
 * Source: Tinbergen 1962; distance elasticity about 0.9 on average: Disdier & Head 2008.
 */
export function gravityTrade(pair: CountryPair, scale: number): Maybe {
  if (scale <= 0) return notDefined('scale-not-positive');
  return pairProblem(pair) ?? finite(scale * pull(pair));
}

/**
 * The scale G that makes the naive gravity equation return the trade of one pair exactly. Fitted to a single
 * point, so it is no test of the equation.
 *
 * @param pair GDPs in US$ bn, distance in km, θ 0–2
 * @param trade US$ bn, above 0
 * @returns G; `trade-not-positive` and the reasons of `gravityTrade`
 *
 * Source: Tinbergen 1962.
 */
export function gravityScale(pair: CountryPair, trade: number): Maybe {
  if (trade <= 0) return notDefined('trade-not-positive');
  return pairProblem(pair) ?? finite(trade / pull(pair));
}

/**
 * What a change in distance alone does to trade in the naive equation: f^(−θ) − 1, as a fraction.
 *
 * @param distanceFactor new distance / old distance, above 0 (0.9 for a tenth less)
 * @param elasticity θ, 0–2
 * @returns the change, −1 or more; `distance-factor-not-positive`, `elasticity-negative`
 *
 * Source: Tinbergen 1962; Disdier & Head 2008.
 */
export function distanceEffect(distanceFactor: number, elasticity: number): Maybe {
  if (distanceFactor <= 0) return notDefined('distance-factor-not-positive');
  if (elasticity < 0) return notDefined('elasticity-negative');
  return finite(Math.expm1(-elasticity * Math.log(distanceFactor)));
}

const pull = ({ gdpA, gdpB, distance, elasticity }: CountryPair): number =>
  (gdpA * gdpB) / distance ** elasticity;

function pairProblem({ gdpA, gdpB, distance, elasticity }: CountryPair): NotDefined | undefined {
  if (gdpA <= 0 || gdpB <= 0) return notDefined('gdp-not-positive');
  if (distance < 1) return notDefined('distance-below-1-km');
  if (elasticity < 0) return notDefined('elasticity-negative');
  return undefined;
}
