import { finite, notDefined, type Maybe } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/**
 * What a year's risk of being cut off by a platform costs on average: π·x·GM·t/12. How concentrated the
 * channels are, `herfindahl` in `concentration.ts` says.
 *
 * @param input probability of being cut off within the year π, 0–1; the platform's share of revenue x, 0–1;
 *   gross margin a year GM, 0 or more; months without sales t, 0–12
 * @returns money a year in the currency of the margin; `probability-outside-0-1`, `share-outside-0-1`,
 *   `margin-negative`, `months-outside-0-12`
 *
 * Source: expected loss = probability × exposure × duration.
 */
export function expectedPlatformLoss(input: {
  cutOffProbability: number;
  platformShare: number;
  grossMargin: number;
  months: number;
}): Maybe {
  const { cutOffProbability, platformShare, grossMargin, months } = input;
  if (!isFraction(cutOffProbability)) return notDefined('probability-outside-0-1');
  if (!isFraction(platformShare)) return notDefined('share-outside-0-1');
  if (grossMargin < 0) return notDefined('margin-negative');
  if (months < 0 || months > 12) return notDefined('months-outside-0-12');
  return finite((cutOffProbability * platformShare * grossMargin * months) / 12);
}
