import { finite, notDefined, type Maybe } from './not-defined.ts';

/**
 * Two GDPs and the world's (one unit, above 0), the trade-cost factor t (1 = free) and multilateral
 * resistances.
 */
export interface StructuralPair {
  readonly gdpFrom: number;
  readonly gdpTo: number;
  readonly gdpWorld: number;
  readonly tradeCost: number;
  readonly outwardResistance: number;
  readonly inwardResistance: number;
  readonly sigma: number;
}

/**
 * Exports in the structural gravity equation: X = (Y_i·Y_j/Y_W)·(t/(Π_i·P_j))^(1 − σ).
 *
 * @param pair GDPs in one unit, cost factor and resistances above 0, elasticity of substitution σ above 1
 * @returns exports in the unit of the GDPs; `gdp-not-positive`, `cost-not-positive`, `sigma-not-above-1`
 *
 * Source: Anderson & van Wincoop 2003.
 */
export function structuralTrade(pair: StructuralPair): Maybe {
  if (pair.gdpFrom <= 0 || pair.gdpTo <= 0 || pair.gdpWorld <= 0) return notDefined('gdp-not-positive');
  const resistance = pair.outwardResistance * pair.inwardResistance;
  const frictionless = (pair.gdpFrom / pair.gdpWorld) * pair.gdpTo;
  const factor = tradeCostFactor({ costBefore: resistance, costAfter: pair.tradeCost, sigma: pair.sigma });
  return typeof factor === 'number' ? finite(frictionless * factor) : factor;
}

/**
 * By what factor trade changes when the trade cost between two countries changes and everything else (also
 * the multilateral resistances) is held fixed: (t₁/t₀)^(1 − σ).
 *
 * @param input cost factors above 0 (1.30 for 30 % on top of the price); elasticity of substitution σ above 1
 * @returns the factor, above 0 (1 = no change); `cost-not-positive`, `sigma-not-above-1`
 *
 * Source: Anderson & van Wincoop 2003; Head & Mayer 2014.
 */
export function tradeCostFactor(input: { costBefore: number; costAfter: number; sigma: number }): Maybe {
  const { costBefore, costAfter, sigma } = input;
  if (costBefore <= 0 || costAfter <= 0) return notDefined('cost-not-positive');
  if (sigma <= 1) return notDefined('sigma-not-above-1');
  return finite((costAfter / costBefore) ** (1 - sigma));
}
