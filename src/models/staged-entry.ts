import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { difference } from './numerics/difference.ts';
import { isFraction } from './numerics/fraction.ts';

/** A market entry that turns out well or badly; money in one currency, values one year from now. */
export interface EntryProject {
  /** Cost of entering fully now (I), and of entering fully after a pilot (K), 0 or more. */
  readonly investment: number;
  readonly laterInvestment: number;
  /** Cost of the pilot (i), 0 or more. */
  readonly pilotCost: number;
  /** What the market is worth if it goes well or badly, and the probability of the first. */
  readonly goodValue: number;
  readonly badValue: number;
  readonly goodProbability: number;
  /** Discount rate a year, above −1, as a fraction. */
  readonly discountRate: number;
}

/** Net present values, and the best of entering now, entering in stages and staying out (worth 0). */
export interface EntryValue {
  readonly commitNow: number;
  readonly staged: number;
  readonly valueOfLearning: number;
  readonly best: 'commit' | 'stage' | 'stay-out';
}

/**
 * Committing now, NPV = −I + Σ p·V/(1 + r), against a pilot first, NPV = −i + Σ p·max(V − K, 0)/(1 + r):
 * after the pilot the firm invests only where it pays.
 *
 * @param project see `EntryProject`
 * @returns money of today; `valueOfLearning` is staged − committed. `probability-outside-0-1`,
 *   `discount-rate-too-low` (−1 or less), `cost-negative`
 *
 * Source: Dixit & Pindyck 1994; Cox, Ross & Rubinstein 1979 for the two-branch tree. Probabilities are the
 * firm's own and the rate is its own too: this is a decision tree, not a risk-neutral price.
 */
export function stagedEntry(project: EntryProject): EntryValue | NotDefined {
  const { investment, laterInvestment, pilotCost, discountRate } = project;
  if (!isFraction(project.goodProbability)) return notDefined('probability-outside-0-1');
  if (discountRate <= -1) return notDefined('discount-rate-too-low');
  if (investment < 0 || laterInvestment < 0 || pilotCost < 0) return notDefined('cost-negative');
  const afterPilot = (value: number): number => Math.max(value - laterInvestment, 0);
  const commitNow = difference(
    expectedPresentValue(project, (value) => value),
    investment,
  );
  const staged = difference(expectedPresentValue(project, afterPilot), pilotCost);
  const best = bestOf(commitNow, staged);
  return allFinite({ commitNow, staged, valueOfLearning: staged - commitNow, best });
}

function expectedPresentValue(project: EntryProject, payoff: (value: number) => number): number {
  const { goodProbability, goodValue, badValue, discountRate } = project;
  const expected = goodProbability * payoff(goodValue) + (1 - goodProbability) * payoff(badValue);
  return expected / (1 + discountRate);
}

function bestOf(commitNow: number, staged: number): EntryValue['best'] {
  if (commitNow < 0 && staged < 0) return 'stay-out';
  return difference(staged, commitNow) > 0 ? 'stage' : 'commit';
}
