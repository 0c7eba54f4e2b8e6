import { isDefined, notDefined, type NotDefined } from './not-defined.ts';
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
 * and the other is solved again without it.
 *
 * @returns both sizes, and the multiplier 1/(1 − αβ), 1 or more; `tipping` when αβ ≥ 1 (each joiner brings at
 *   least one more: no size is stable), `spillover-negative`
 *
 * Source: Armstrong 2006; Rochet & Tirole 2003.
 */
export function platformEquilibrium(
  platform: TwoSidedPlatform,
): (PlatformSizes & { readonly multiplier: number }) | NotDefined {
  const { buyersPerSeller: alpha, sellersPerBuyer: beta } = platform;
  const input = allFinite(platform);
  if (!isDefined(input)) return input;
  if (alpha < 0 || beta < 0) return notDefined('spillover-negative');
  if (alpha * beta >= 1) return notDefined('tipping');
  const multiplier = 1 / (1 - alpha * beta);
  return allFinite({ ...sizesAtRest(platform, multiplier), multiplier });
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

function sizesAtRest(platform: TwoSidedPlatform, multiplier: number): PlatformSizes {
  const { buyerAttraction: a, sellerAttraction: b, buyersPerSeller: alpha, sellersPerBuyer: beta } = platform;
  const buyers = (a + alpha * b) * multiplier;
  const sellers = (b + beta * a) * multiplier;
  if (buyers >= 0 && sellers >= 0) return { buyers, sellers };
  const sellersAlone = Math.max(0, b);
  const isBuyerSideEmpty = a + alpha * sellersAlone <= 0;
  return isBuyerSideEmpty ? { buyers: 0, sellers: sellersAlone } : { buyers: Math.max(0, a), sellers: 0 };
}
