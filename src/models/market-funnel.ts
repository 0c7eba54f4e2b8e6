import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { isFraction } from './numerics/fraction.ts';

/** The shoppers among the people counted, and what they spend in a year. */
export interface MarketSize {
  readonly shoppers: number;
  readonly market: number;
}

/**
 * A market sized from above: shoppers = people × share of shoppers, market = shoppers × annual spending.
 *
 * @param input `people`, 0 or more, is exactly the group that `shopperShare` (0–1) is a share of: the
 *   population or the internet users, never one with the other's share (see `rebasedShare`); `spending` a
 *   shopper, 0 or more
 * @returns shoppers in the unit of `people`, market in spending times that unit (million × US$ = US$
 *   million); `people-negative`, `share-outside-0-1`, `spending-negative`
 *
 * Source: identity.
 */
export function marketSize(input: {
  people: number;
  shopperShare: number;
  spending: number;
}): MarketSize | NotDefined {
  const { people, shopperShare, spending } = input;
  if (people < 0) return notDefined('people-negative');
  if (!isFraction(shopperShare)) return notDefined('share-outside-0-1');
  if (spending < 0) return notDefined('spending-negative');
  return allFinite({ shoppers: people * shopperShare, market: people * shopperShare * spending });
}

/**
 * The same shoppers as a share of another group: s·N_old/N_new.
 *
 * @param share share of the old group, 0–1
 * @param oldBase size of the old group, 0 or more
 * @param newBase size of the new group, above 0, same unit
 * @returns 0–1; `share-outside-0-1`, `people-negative`, `base-not-positive`, `more-shoppers-than-people`
 *
 * Source: definition of a share.
 */
export function rebasedShare(share: number, oldBase: number, newBase: number): Maybe {
  if (!isFraction(share)) return notDefined('share-outside-0-1');
  if (oldBase < 0) return notDefined('people-negative');
  if (newBase <= 0) return notDefined('base-not-positive');
  if (share * oldBase > newBase) return notDefined('more-shoppers-than-people');
  return finite((share * oldBase) / newBase);
}
