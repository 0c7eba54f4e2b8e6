import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';

/** One move of an exchange rate, seen from both sides, as fractions. */
export interface CurrencyMove {
  /** Change of the price of one dollar in local money. */
  readonly dollar: number;
  /** Change of the dollar value of one unit of local money, and of all revenue priced in it. */
  readonly localMoney: number;
}

/**
 * What a move of the exchange rate means from both sides: the dollar changes by e₁/e₀ − 1, local money by
 * e₀/e₁ − 1. Two different numbers, the same move.
 *
 * @param before e₀, local money for one dollar, above 0
 * @param after e₁, the same later, above 0
 * @returns two fractions above −1, of opposite signs; `rate-not-positive`
 *
 * Source: definition of the rate of change.
 */
export function currencyMove(before: number, after: number): CurrencyMove | NotDefined {
  if (before <= 0 || after <= 0) return notDefined('rate-not-positive');
  return allFinite({ dollar: (after - before) / before, localMoney: (before - after) / after });
}
