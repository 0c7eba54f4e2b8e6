import { finite, notDefined, type Maybe } from './not-defined.ts';

/** "An increase by 156 %" (`by`) multiplies by 2.56; "an increase to 156 %" (`to`) multiplies by 1.56. */
export type GrowthReading = 'by' | 'to';

/**
 * The earlier value that a stated growth implies: V₀ = V₁/(1 + g) read as "by g", V₀ = V₁/g read as "to g".
 *
 * @param value V₁, above 0, any unit; the base comes back in the same unit
 * @param growth fraction (1.56 for 156 %); above −1 when read as "by", above 0 when read as "to"
 * @returns V₀, or `value-not-positive`; `growth-minus-100` and `growth-below-minus-100` (by);
 *   `growth-zero` and `growth-negative` (to)
 *
 * Source: definition of the growth rate.
 */
export function impliedBase(input: { value: number; growth: number; reading: GrowthReading }): Maybe {
  const { value, growth, reading } = input;
  if (value <= 0) return notDefined('value-not-positive');
  return reading === 'by' ? baseOfGrowthBy(value, growth) : baseOfGrowthTo(value, growth);
}

function baseOfGrowthBy(value: number, growth: number): Maybe {
  if (growth === -1) return notDefined('growth-minus-100');
  if (growth < -1) return notDefined('growth-below-minus-100');
  return finite(value / (1 + growth));
}

function baseOfGrowthTo(value: number, growth: number): Maybe {
  if (growth === 0) return notDefined('growth-zero');
  if (growth < 0) return notDefined('growth-negative');
  return finite(value / growth);
}
