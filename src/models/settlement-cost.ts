import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { isFraction } from './numerics/fraction.ts';

/**
 * What is lost when money is exchanged several times: 1 − Π(1 − s_k).
 *
 * @param spreads loss at each exchange as a fraction, 0–1; none: nothing is lost
 * @returns fraction, 0–1; `spread-outside-0-1`
 *
 * Source: compounding of spreads.
 */
export function exchangeLoss(spreads: readonly number[]): Maybe {
  if (!spreads.every(isFraction)) return notDefined('spread-outside-0-1');
  return finite(0 - Math.expm1(spreads.reduce((sum, spread) => sum + Math.log1p(-spread), 0)));
}

/** Losses in the currency of the amount; `saving` is below 0 when the direct way is the dearer one. */
export interface SettlementComparison {
  readonly indirect: number;
  readonly direct: number;
  readonly saving: number;
}

/**
 * A payment through other currencies against a direct exchange.
 *
 * @param input amount, 0 or more; spreads of the exchanges on the way and of the direct one, as fractions,
 *   0–1
 * @returns losses in money; `amount-negative`, `spread-outside-0-1`
 *
 * Source: compounding of spreads.
 */
export function compareSettlement(input: {
  amount: number;
  indirectSpreads: readonly number[];
  directSpread: number;
}): SettlementComparison | NotDefined {
  if (input.amount < 0) return notDefined('amount-negative');
  const indirectLoss = exchangeLoss(input.indirectSpreads);
  const directLoss = exchangeLoss([input.directSpread]);
  if (!isDefined(indirectLoss)) return indirectLoss;
  if (!isDefined(directLoss)) return directLoss;
  const indirect = input.amount * indirectLoss;
  const direct = input.amount * directLoss;
  return allFinite({ indirect, direct, saving: indirect - direct });
}
