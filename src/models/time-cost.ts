import { finite, notDefined, type Maybe } from './not-defined.ts';

/**
 * Whether each day costs the same share of the value, or each day the same share of what is left to charge
 * on.
 */
export type TimeCompounding = 'linear' | 'compound';

/**
 * What days in transit cost, as a tariff equivalent: d·k (linear, as customarily quoted) or (1 + k)^d − 1
 * (compound).
 *
 * @param input days, 0 or more; k, share of the value a day, 0 or more, as a fraction (0.006–0.021 in the
 *   source)
 * @returns fraction of the value, 0 or more; `days-negative`, `rate-negative`
 *
 * Source: Hummels & Schaur 2013 (estimates for US imports by air and sea).
 */
export function timeCost(input: { days: number; dailyRate: number; compounding: TimeCompounding }): Maybe {
  const { days, dailyRate, compounding } = input;
  if (days < 0) return notDefined('days-negative');
  if (dailyRate < 0) return notDefined('rate-negative');
  return finite(compounding === 'linear' ? days * dailyRate : Math.expm1(days * Math.log1p(dailyRate)));
}

/**
 * Value of goods a kg above which a faster and dearer transport pays: extra freight / (days saved × k).
 *
 * @param input extra freight in US$ a kg, 0 or more; days saved, above 0; k as for `timeCost`, above 0
 * @returns US$ a kg, 0 or more; `freight-negative`, `no-days-saved`, `rate-not-positive`
 *
 * Source: Hummels & Schaur 2013.
 */
export function expressBreakEven(input: {
  extraFreight: number;
  daysSaved: number;
  dailyRate: number;
}): Maybe {
  const { extraFreight, daysSaved, dailyRate } = input;
  if (extraFreight < 0) return notDefined('freight-negative');
  if (daysSaved <= 0) return notDefined('no-days-saved');
  if (dailyRate <= 0) return notDefined('rate-not-positive');
  return finite(extraFreight / (daysSaved * dailyRate));
}
