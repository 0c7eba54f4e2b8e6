import { finite, notDefined, type Maybe } from './not-defined.ts';

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
