import { finite, notDefined, type Maybe } from './not-defined.ts';
import { difference } from './numerics/difference.ts';
import { isFraction } from './numerics/fraction.ts';

/**
 * What a year's risk of being cut off by a platform costs on average: π·x·GM·t/12.
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

/**
 * How many equal channels would be as concentrated, at least, where only the two largest are known:
 * 1/(x² + x₂² + r·min(r, x₂)) with the rest r = 1 − x − x₂. No channel of the rest exceeds the second, so that
 * their squares add up to r·x₂ at most; a rest below x₂ may be one channel.
 *
 * @param largest x, 0–1
 * @param second x₂, 0–x
 * @returns 1 or more; `share-outside-0-1`, `shares-above-100`, `second-above-largest`
 *
 * Source: Hirschman 1964 ("numbers equivalent"); the bound follows from the order of the shares.
 */
export function fewestEqualChannels(largest: number, second: number): Maybe {
  if (!isFraction(largest) || !isFraction(second)) return notDefined('share-outside-0-1');
  const rest = difference(1, largest + second);
  if (rest < 0) return notDefined('shares-above-100');
  if (second > largest) return notDefined('second-above-largest');
  return finite(1 / (largest ** 2 + second ** 2 + rest * Math.min(rest, second)));
}
