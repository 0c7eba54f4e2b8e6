import type { Interval, SeriesData } from '#kit/calculator.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import {
  type CulturalDistance,
  type CultureDimension,
  type CultureScores,
  culturalDistance,
} from '#models/cultural-distance.ts';
import { isDefined, type NotDefined, notDefined } from '#models/not-defined.ts';

export const countries = ['china', 'kazakhstan', 'russia', 'kyrgyzstan'] as const;
export const varianceSets = ['all-entries', 'countries'] as const;
type Country = (typeof countries)[number];

const firstFour = ['pdi', 'idv', 'mas', 'uai'] as const;
const allSix = [...firstFour, 'lto', 'ivr'] as const;

const varianceId = {
  'all-entries': 'culture/hofstede-variances',
  countries: 'culture/hofstede-variances-countries',
} as const;
const scoresId = (country: Country) => `culture/hofstede-${country}`;

/** Only the rows that are compared here are shipped: the matrix belongs to its owner. */
export const cultureSeries = [...countries.map(scoresId), ...Object.values(varianceId)];

export interface CulturePair {
  readonly first: Country;
  readonly second: Country;
  readonly dimensions: 'four' | 'six';
  readonly variances: (typeof varianceSets)[number];
}

/** The cultural distance of two countries of the book. */
export const distanceOf = (pair: CulturePair, data: SeriesData): CulturalDistance =>
  between(scores(data, scoresId(pair.first)), scores(data, scoresId(pair.second)), pair, data);

/** Lowest and highest Kogut–Singh index when each of Kazakhstan's scores may be off by so many points. */
export function rangeOf(pair: CulturePair, margin: number, data: SeriesData): Interval | NotDefined {
  if ((pair.first === 'kazakhstan') === (pair.second === 'kazakhstan')) return notDefined('no-estimate');
  const other = scores(data, scoresId(pair.first === 'kazakhstan' ? pair.second : pair.first));
  const estimates = scores(data, scoresId('kazakhstan'));
  const low = between(moved(estimates, other, margin, nearest), other, pair, data).kogutSingh;
  const high = between(moved(estimates, other, margin, farthest), other, pair, data).kogutSingh;
  if (!isDefined(low)) return low;
  return isDefined(high) ? { low, high } : high;
}

/** The dimension that adds most to the squared distance, and its share in percent. */
export function largestOf({ kogutSingh, contributions }: CulturalDistance) {
  const [first] = contributions.toSorted((a, b) => b.squared - a.squared);
  if (!isDefined(kogutSingh)) return { largest: 'none', largestShare: kogutSingh } as const;
  if (!first || !isDefined(first.share))
    return { largest: 'none', largestShare: notDefined('no-distance') } as const;
  return { largest: first.dimension, largestShare: first.share * 100 };
}

/** Each dimension's share of the squared distance; nothing to draw where there is no distance. */
export function dimensionBars({ contributions }: CulturalDistance): ChartSpec | undefined {
  const points = contributions.flatMap(({ dimension, share }) =>
    isDefined(share) ? [{ x: dimension.toUpperCase(), y: share * 100, digits: 1 }] : [],
  );
  if (points.length === 0) return undefined;
  return {
    kind: 'bar',
    x: { label: 'chart.dimension', type: 'category' },
    y: { label: 'chart.share', unit: 'percent', fromZero: true },
    series: [{ id: 'share', label: 'chart.share', role: 'illustration', points }],
  };
}

function between(first: CultureScores, second: CultureScores, pair: CulturePair, data: SeriesData) {
  return culturalDistance({
    first,
    second,
    variances: scores(data, varianceId[pair.variances]),
    dimensions: pair.dimensions === 'six' ? allSix : firstFour,
  });
}

/** A datum with one row a dimension; a dimension without a row has no score. */
const scores = (data: SeriesData, id: string): CultureScores =>
  Object.fromEntries((data[id] ?? []).flatMap(({ x, y }) => (y === null ? [] : [[x, y]])));

type Choose = (low: number, high: number, target: number) => number;
const nearest: Choose = (low, high, target) => Math.min(high, Math.max(low, target));
const farthest: Choose = (low, high, target) =>
  Math.abs(low - target) > Math.abs(high - target) ? low : high;

/** The estimates, each moved inside its margin; scores stay between 0 and 120. */
function moved(
  estimates: CultureScores,
  other: CultureScores,
  margin: number,
  choose: Choose,
): CultureScores {
  const entries = Object.entries(estimates) as [CultureDimension, number][];
  return Object.fromEntries(
    entries.map(([dimension, score]) => {
      const bounds = [Math.max(0, score - margin), Math.min(120, score + margin)] as const;
      return [dimension, choose(...bounds, other[dimension] ?? score)];
    }),
  );
}
