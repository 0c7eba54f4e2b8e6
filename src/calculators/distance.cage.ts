import type { ChartSpec } from '#kit/chart/spec.ts';
import { cageContributions, cageDimensions, cageDistance, type CageValues } from '#models/cage.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';

type WeightName = `${keyof CageValues}Weight`;
export type CageInputs = CageValues & Readonly<Record<WeightName, number>>;

export const weightsOf = (values: CageInputs): CageValues => ({
  cultural: values.culturalWeight,
  administrative: values.administrativeWeight,
  geographic: values.geographicWeight,
  economic: values.economicWeight,
});

/** The kind of distance that adds most, and its share in percent; `several` where two add the same. */
export function topOf(values: CageInputs) {
  const weights = weightsOf(values);
  const distance = cageDistance(values, weights);
  const contributions = cageContributions(values, weights);
  if (!isDefined(distance) || !isDefined(contributions))
    return { top: 'none', topShare: isDefined(distance) ? notDefined('no-distance') : distance } as const;
  if (distance === 0) return { top: 'none', topShare: notDefined('no-distance') } as const;
  const most = Math.max(...cageDimensions.map((dimension) => contributions[dimension]));
  // Equal contributions may differ by what the computer rounds.
  const tops = cageDimensions.filter((dimension) => most - contributions[dimension] < 1e-9);
  return {
    top: tops.length === 1 ? (tops[0] ?? 'none') : 'several',
    topShare: (most / distance) * 100,
  } as const;
}

/** What each kind of distance adds, under the initial that names it in every language. */
export function cageBars(values: CageInputs): ChartSpec | undefined {
  const contributions = cageContributions(values, weightsOf(values));
  if (!isDefined(contributions)) return undefined;
  return {
    kind: 'bar',
    x: { label: 'chart.kind', type: 'category' },
    y: { label: 'chart.points', unit: 'score', fromZero: true },
    series: [
      {
        id: 'points',
        label: 'chart.points',
        role: 'illustration',
        points: cageDimensions.map((dimension) => ({
          x: dimension.slice(0, 1).toUpperCase(),
          y: contributions[dimension],
        })),
      },
    ],
  };
}
