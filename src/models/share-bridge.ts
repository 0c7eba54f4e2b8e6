import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/**
 * A part E and its total T now (same unit, any), and the growth of each since the period before, as
 * fractions.
 */
export interface PartAndTotal {
  readonly part: number;
  readonly total: number;
  readonly partGrowth: number;
  readonly totalGrowth: number;
}

/** Shares as fractions; `contribution` is the part's share of the change in the total. */
export interface ShareBridge {
  readonly shareBefore: Maybe;
  readonly shareNow: Maybe;
  readonly contribution: Maybe;
}

/**
 * What different growth rates of a part and its total do to the part's share, and how much of the total's
 * change the part accounts for: s₁ = E₁/T₁, s₀ = s₁(1 + g_T)/(1 + g_E), c = (E₁ − E₀)/(T₁ − T₀). c is below 0
 * when the two moved in opposite directions and above 1 when the rest moved against the total; neither is an
 * error, and neither is clamped.
 *
 * @param input part 0 or more; total above 0; both growth rates above −1
 * @returns each result, or `total-not-positive`, `part-negative`; for the results that look back also
 *   `growth-minus-100`, `growth-below-minus-100`; for the contribution also `total-unchanged`
 *
 * Source: share algebra; "contribution to growth" as in national accounts.
 */
export function shareBridge(input: PartAndTotal): ShareBridge {
  const levels = levelProblem(input);
  const growth = levels ?? growthProblem(input);
  return {
    shareNow: levels ?? finite(input.part / input.total),
    shareBefore: growth ?? finite(shareBefore(input)),
    contribution: growth ?? contribution(input),
  };
}

const shareBefore = ({ part, total, partGrowth, totalGrowth }: PartAndTotal): number =>
  ((part / total) * (1 + totalGrowth)) / (1 + partGrowth);

function contribution({ part, total, partGrowth, totalGrowth }: PartAndTotal): Maybe {
  const partChange = (part * partGrowth) / (1 + partGrowth);
  const totalChange = (total * totalGrowth) / (1 + totalGrowth);
  return totalChange === 0 ? notDefined('total-unchanged') : finite(partChange / totalChange);
}

function levelProblem({ part, total }: PartAndTotal): NotDefined | undefined {
  if (total <= 0) return notDefined('total-not-positive');
  if (part < 0) return notDefined('part-negative');
  return undefined;
}

function growthProblem({ partGrowth, totalGrowth }: PartAndTotal): NotDefined | undefined {
  const lowest = Math.min(partGrowth, totalGrowth);
  if (lowest === -1) return notDefined('growth-minus-100');
  if (lowest < -1) return notDefined('growth-below-minus-100');
  return undefined;
}
