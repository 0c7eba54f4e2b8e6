import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';

/** A change of the VAT rate; rates as fractions, 0 or more. */
export interface VatChange {
  readonly rateBefore: number;
  readonly rateAfter: number;
  /** ρ: share of the change that reaches the consumer price, 0 or more; above 1 sellers add to it. */
  readonly passThrough: number;
  /** ε: price elasticity of demand, 0 or less. */
  readonly elasticity: number;
}

/** Changes as fractions. */
export interface VatEffect {
  /** With full pass-through. */
  readonly fullPrice: number;
  readonly price: number;
  readonly quantity: number;
}

/**
 * Effect of a change of VAT: consumer price by ρ·((1 + v₁)/(1 + v₀) − 1), quantity by (1 + that)^ε − 1.
 *
 * @returns changes above −1; `rate-negative`, `pass-through-negative`, `elasticity-positive`,
 *   `price-not-positive` (only when a large fall of the rate is passed on several times over)
 *
 * Source: tax incidence identity; demand of constant elasticity.
 */
export function vatEffect(change: VatChange): VatEffect | NotDefined {
  const { rateBefore, rateAfter, passThrough, elasticity } = change;
  if (rateBefore < 0 || rateAfter < 0) return notDefined('rate-negative');
  if (passThrough < 0) return notDefined('pass-through-negative');
  if (elasticity > 0) return notDefined('elasticity-positive');
  const fullPrice = (rateAfter - rateBefore) / (1 + rateBefore);
  const price = passThrough * fullPrice;
  if (price <= -1) return notDefined('price-not-positive');
  return allFinite({ fullPrice, price, quantity: Math.expm1(elasticity * Math.log1p(price)) });
}
