import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** A steady demand that is ordered in lots. */
export interface LotSizing {
  /** D: units a year, above 0. */
  readonly demand: number;
  /** S: money for each order, above 0. */
  readonly orderCost: number;
  /** H: money for keeping one unit for a year, above 0. */
  readonly holdingCost: number;
}

/**
 * Economic order quantity √(2DS/H): the lot with the lowest cost of ordering and holding.
 *
 * @returns units an order, above 0; `demand-not-positive`, `order-cost-not-positive`,
 *   `holding-cost-not-positive`
 *
 * Source: Harris 1913.
 */
export function economicOrderQuantity(lot: LotSizing): Maybe {
  const { demand, orderCost, holdingCost } = lot;
  return lotProblem(lot) ?? finite(Math.sqrt((2 * demand * orderCost) / holdingCost));
}

/**
 * Cost a year of ordering in lots of Q and holding half a lot on average: D·S/Q + H·Q/2.
 *
 * @param quantity Q, units an order, above 0
 * @returns money a year, above 0; `quantity-not-positive` and the reasons of `economicOrderQuantity`
 *
 * Source: Harris 1913.
 */
export function lotCost(lot: LotSizing, quantity: number): Maybe {
  if (quantity <= 0) return notDefined('quantity-not-positive');
  const { demand, orderCost, holdingCost } = lot;
  return lotProblem(lot) ?? finite((demand * orderCost) / quantity + (holdingCost * quantity) / 2);
}

function lotProblem({ demand, orderCost, holdingCost }: LotSizing): NotDefined | undefined {
  if (demand <= 0) return notDefined('demand-not-positive');
  if (orderCost <= 0) return notDefined('order-cost-not-positive');
  return holdingCost <= 0 ? notDefined('holding-cost-not-positive') : undefined;
}
