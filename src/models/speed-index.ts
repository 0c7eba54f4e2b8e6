import { finite, notDefined, type Maybe } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/**
 * How fast and how widely a young firm went abroad: foreign share of sales × countries / years since
 * founding.
 *
 * @param input foreign share of sales 0–1; number of foreign countries, 0 or more; age in years, above 0 (a
 *   firm in its first year enters months / 12)
 * @returns countries a year, weighted, 0 or more; `share-outside-0-1`, `countries-negative`,
 *   `age-not-positive`
 *
 * Source: after Oviatt & McDougall 1994; the index is this book's own.
 */
export function speedIndex(input: { foreignShare: number; countries: number; years: number }): Maybe {
  const { foreignShare, countries, years } = input;
  if (!isFraction(foreignShare)) return notDefined('share-outside-0-1');
  if (countries < 0) return notDefined('countries-negative');
  if (years <= 0) return notDefined('age-not-positive');
  return finite((foreignShare * countries) / years);
}

/**
 * Whether a firm meets the customary test of a born global: at least a quarter of sales abroad within three
 * years.
 *
 * @param foreignShare foreign share of sales, 0–1
 * @param years age in years when it had that share, 0 or more
 *
 * Source: the convention after Knight & Cavusgil 2004.
 */
export const isBornGlobal = (foreignShare: number, years: number): boolean =>
  foreignShare >= 0.25 && years <= 3;
