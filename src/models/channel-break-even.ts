import { finite, isDefined, notDefined, type Maybe } from './not-defined.ts';
import { difference } from './numerics/difference.ts';
import { roundUp } from './numerics/round-up.ts';

/** Selling through a marketplace against selling in a shop of one's own; money in one currency. */
export interface ChannelChoice {
  /** Price of an order, above 0. */
  readonly price: number;
  /** Fee of the marketplace, as a fraction of the price, 0–1. */
  readonly marketplaceFee: number;
  /** CAC: what the own shop spends to win a customer, 0 or more. */
  readonly acquisitionCost: number;
  /** Further orders of a customer once won, 0 or more: they spread the acquisition cost. */
  readonly repeatOrders: number;
  /** Shipping an order, 0 or more. */
  readonly ownShipping: number;
  readonly marketplaceShipping: number;
  /** Fixed cost a year, 0 or more. */
  readonly ownFixedCost: number;
  readonly marketplaceFixedCost: number;
}

/**
 * What an order earns more in the own shop: p·f − CAC/(1 + repeats) + (s_M − s_O). Below 0 when it earns
 * less.
 *
 * @returns money an order; `price-not-positive`, `fee-outside-0-1`, `cost-negative`, `repeats-negative`
 *
 * Source: contribution margin; equal unit cost on both channels.
 */
export function ownShopAdvantage(choice: ChannelChoice): Maybe {
  const { price, marketplaceFee, acquisitionCost, repeatOrders, ownShipping, marketplaceShipping } = choice;
  if (price <= 0) return notDefined('price-not-positive');
  if (marketplaceFee < 0 || marketplaceFee > 1) return notDefined('fee-outside-0-1');
  if (acquisitionCost < 0 || ownShipping < 0 || marketplaceShipping < 0) return notDefined('cost-negative');
  if (repeatOrders < 0) return notDefined('repeats-negative');
  return finite(
    difference(
      price * marketplaceFee + marketplaceShipping,
      acquisitionCost / (1 + repeatOrders) + ownShipping,
    ),
  );
}

/**
 * Orders a year from which the own shop earns at least as much: n* = (F_O − F_M) / (p·f − CAC + s_M − s_O).
 *
 * @returns orders a year, not rounded, above 0. `own-shop-never-wins` (it earns no more an order and costs
 *   more), `own-shop-always-wins` (the other way round), `own-shop-wins-below` (it earns less an order but
 *   also costs less: it wins at small volumes only), `channels-equal`; `cost-negative` and the reasons of
 *   `ownShopAdvantage`
 *
 * Source: contribution-margin break-even.
 */
export function breakEvenOrders(choice: ChannelChoice): Maybe {
  if (choice.ownFixedCost < 0 || choice.marketplaceFixedCost < 0) return notDefined('cost-negative');
  const advantage = ownShopAdvantage(choice);
  if (!isDefined(advantage)) return advantage;
  const extraFixedCost = choice.ownFixedCost - choice.marketplaceFixedCost;
  if (advantage === 0 && extraFixedCost === 0) return notDefined('channels-equal');
  if (advantage <= 0 && extraFixedCost >= 0) return notDefined('own-shop-never-wins');
  if (advantage >= 0 && extraFixedCost <= 0) return notDefined('own-shop-always-wins');
  if (advantage < 0) return notDefined('own-shop-wins-below');
  return finite(extraFixedCost / advantage);
}

/**
 * The same in whole orders, rounded up.
 *
 * @returns whole orders a year, 1 or more; the reasons of `breakEvenOrders`
 *
 * Source: contribution-margin break-even.
 */
export function wholeBreakEvenOrders(choice: ChannelChoice): Maybe {
  const orders = breakEvenOrders(choice);
  return isDefined(orders) ? Math.max(1, roundUp(orders)) : orders;
}
