import { finite, notDefined, type Maybe } from './not-defined.ts';

/** A half-open range [low, high): `low` belongs to it, `high` does not. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The part that a printed share of a printed total stands for, with the range that rounding leaves open.
 *
 * part = s·T; range = [(T − h_T)(s − h_s), (T + h_T)(s + h_s)), where h is half a unit of the last printed
 * digit. Neither the total nor the share can be below 0, so neither lower bound is.
 *
 * @param total any unit, 0 or more; `part`, `low` and `high` come back in the same unit
 * @param share fraction, 0–1
 * @param totalHalf half a unit of the total's last printed digit, 0 or more (31.5 → 0.05)
 * @param shareHalf half a unit of the share's last printed digit as a fraction (18.7 % → 0.0005)
 * @returns always defined in these ranges
 *
 * Source: interval arithmetic (Moore 1966, Interval Analysis).
 */
export function shareOfTotal(input: {
  total: number;
  share: number;
  totalHalf: number;
  shareHalf: number;
}): Interval & { readonly part: number } {
  const { total, share, totalHalf, shareHalf } = input;
  return {
    part: share * total,
    low: Math.max(0, total - totalHalf) * Math.max(0, share - shareHalf),
    high: (total + totalHalf) * (share + shareHalf),
  };
}

/**
 * Whether two half-open ranges share at least one value: ranges that only touch do not, nor do empty ones
 * (low = high). Same unit on both sides.
 *
 * Source: interval arithmetic (Moore 1966, Interval Analysis).
 */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.low, b.low) < Math.min(a.high, b.high);
}

/**
 * The share that a part has in a total, as a fraction. Above 1 when the part is larger than the total.
 *
 * @param part 0 or more, in the unit of `total`
 * @param total above 0
 * @returns part / total; `total-not-positive` when the total is 0 or less, `part-negative` when the part is
 *   below 0
 *
 * Source: definition of a share.
 */
export function shareOf(part: number, total: number): Maybe {
  if (total <= 0) return notDefined('total-not-positive');
  if (part < 0) return notDefined('part-negative');
  return finite(part / total);
}
