import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** A way to get a parcel: price in US$ and days to wait, 0 or more. */
export interface DeliveryOffer {
  readonly price: number;
  readonly days: number;
}

/** How much one more dollar and one more day add to utility: 0 or less, no unit. */
export interface DeliveryTaste {
  readonly perDollar: number;
  readonly perDay: number;
}

/**
 * Utility of an offer, U = β_price·price + β_day·days. Only differences of utilities mean anything.
 *
 * @returns utility without a unit; `out-of-range`
 *
 * Source: McFadden 1974.
 */
export const offerUtility = (offer: DeliveryOffer, taste: DeliveryTaste): Maybe =>
  finite(taste.perDollar * offer.price + taste.perDay * offer.days);

/**
 * Share that chooses each alternative: e^U_k / Σ e^U_j. Adding an alternative takes from all others in
 * proportion (independence of irrelevant alternatives), also from those it does not resemble.
 *
 * @param utilities one for each alternative
 * @returns fractions that add up to 1; `no-alternatives`, `utility-not-finite`
 *
 * Source: McFadden 1974. The largest utility is subtracted first, which changes nothing and cannot overflow.
 */
export function choiceShares(utilities: readonly number[]): number[] | NotDefined {
  if (utilities.length === 0) return notDefined('no-alternatives');
  if (!utilities.every(Number.isFinite)) return notDefined('utility-not-finite');
  const largest = utilities.reduce((best, utility) => Math.max(best, utility));
  const weights = utilities.map((utility) => Math.exp(utility - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * What a day is worth: the dollars that buy as much utility as one day less, β_day/β_price.
 *
 * @returns US$ a day; `price-does-not-matter` when β_price is 0, `coefficient-positive` when one is above 0
 *
 * Source: McFadden 1974; marginal rate of substitution.
 */
export function valueOfDay({ perDollar, perDay }: DeliveryTaste): Maybe {
  if (perDollar > 0 || perDay > 0) return notDefined('coefficient-positive');
  if (perDollar === 0) return notDefined('price-does-not-matter');
  return finite(perDay / perDollar);
}
