import { finite, isDefined, type Maybe, notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';

/** A platform that buyers and sellers join the more readily, the more there are on the other side. */
export interface TwoSidedPlatform {
  /** A − p: attraction of joining when nobody is there, minus the price of joining; below 0 possible. */
  readonly buyerAttraction: number;
  readonly sellerAttraction: number;
  /** α: buyers that one more seller brings, 0 or more. β: sellers that one more buyer brings, 0 or more. */
  readonly buyersPerSeller: number;
  readonly sellersPerBuyer: number;
}

/** How many are on each side, in the unit of the attractions, 0 or more. */
export interface PlatformSizes {
  readonly buyers: number;
  readonly sellers: number;
}

/**
 * Sizes at which both sides are at rest: n_b = max(0, A_b − p_b + α·n_s), n_s = max(0, A_s − p_s + β·n_b).
 * With both sides present n_b = [(A_b − p_b) + α(A_s − p_s)]/(1 − αβ). A side that would be below 0 is empty,
 * and the other is solved again without it. Where αβ ≥ 1, only a platform with an empty side can be at rest.
 *
 * @returns both sizes, and the multiplier 1/(1 − αβ), 1 or more, or `tipping` where αβ ≥ 1; `tipping` instead of
 *   all where no size is stable either (each joiner brings at least one more); `spillover-negative`
 *
 * Source: Armstrong 2006; Rochet & Tirole 2003.
 */
export function platformEquilibrium(
  platform: TwoSidedPlatform,
): (PlatformSizes & { readonly multiplier: Maybe }) | NotDefined {
  const { buyersPerSeller: alpha, sellersPerBuyer: beta } = platform;
  const input = allFinite(platform);
  if (!isDefined(input)) return input;
  if (alpha < 0 || beta < 0) return notDefined('spillover-negative');
  const multiplier = alpha * beta >= 1 ? notDefined('tipping') : finite(1 / (1 - alpha * beta));
  const sizes = allFinite(withBothSides(platform, multiplier) ?? withEmptySide(platform));
  if (!isDefined(sizes)) return sizes;
  const next = reaction(platform, sizes);
  const isAtRest = next.buyers === sizes.buyers && next.sellers === sizes.sellers;
  return isDefined(multiplier) || isAtRest ? { ...sizes, multiplier } : notDefined('tipping');
}

/**
 * How the sizes develop from an empty platform when each side reacts to the other's size of the round before.
 * With αβ < 1 they approach the equilibrium, with αβ ≥ 1 they explode (or die out).
 *
 * @param rounds whole number, 0 or more
 * @returns rounds + 1 sizes, the first (0, 0); `rounds-not-whole`, `spillover-negative`, `out-of-range`
 *
 * Source: Armstrong 2006, iterated.
 */
export function platformRounds(platform: TwoSidedPlatform, rounds: number): PlatformSizes[] | NotDefined {
  if (!Number.isInteger(rounds) || rounds < 0) return notDefined('rounds-not-whole');
  if (platform.buyersPerSeller < 0 || platform.sellersPerBuyer < 0) return notDefined('spillover-negative');
  const path: PlatformSizes[] = [{ buyers: 0, sellers: 0 }];
  for (let round = 0; round < rounds; round += 1) path.push(reaction(platform, path[round]));
  const isFinite = path.every(({ buyers, sellers }) => Number.isFinite(buyers + sellers));
  return isFinite ? path : notDefined('out-of-range');
}

function reaction(
  platform: TwoSidedPlatform,
  before: PlatformSizes = { buyers: 0, sellers: 0 },
): PlatformSizes {
  return {
    buyers: Math.max(0, platform.buyerAttraction + platform.buyersPerSeller * before.sellers),
    sellers: Math.max(0, platform.sellerAttraction + platform.sellersPerBuyer * before.buyers),
  };
}

function withBothSides(platform: TwoSidedPlatform, multiplier: Maybe): PlatformSizes | undefined {
  if (!isDefined(multiplier)) return undefined;
  const { buyerAttraction: a, sellerAttraction: b, buyersPerSeller: alpha, sellersPerBuyer: beta } = platform;
  const buyers = (a + alpha * b) * multiplier;
  const sellers = (b + beta * a) * multiplier;
  return buyers >= 0 && sellers >= 0 ? { buyers, sellers } : undefined;
}

/** Buyers alone or sellers alone: whichever of the two cannot draw the other side. */
function withEmptySide(platform: TwoSidedPlatform): PlatformSizes {
  const { buyers, sellers } = reaction(platform);
  const isBuyerSideEmpty = reaction(platform, { buyers: 0, sellers }).buyers === 0;
  return isBuyerSideEmpty ? { buyers: 0, sellers } : { buyers, sellers: 0 };
}
