import type { Point } from '#kit/chart/spec.ts';
import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';
import { culturalDistance, type CultureScores } from '#models/cultural-distance.ts';
import { isDefined } from '#models/not-defined.ts';

const firstFour = ['pdi', 'idv', 'mas', 'uai'] as const;
/** How far each of Kazakhstan's estimates may be off, in points: an assumption of the book. */
const margin = 10;

export default defineFigure({
  id: 'culture-range',
  chapter: 'challenges/culture',
  text: {
    title: 'Ten points of error are just enough to turn the order round',
    caption:
      'Kogut–Singh index of three pairs of countries, and where it can lie if each of Kazakhstan’s estimates is wrong by up to ten points.',
    note: 'First four dimensions, variances over the whole matrix. The scores of China and Russia are from the matrix, so no range is drawn; that does not mean that they have no error. The ten points are an assumption of this book. CN: China, KZ: Kazakhstan, RU: Russia.',
    x: 'Pair of countries',
    y: 'Kogut–Singh index',
    index: 'Index and range',
  },
  data: [
    'culture/hofstede-china',
    'culture/hofstede-russia',
    'culture/hofstede-kazakhstan',
    'culture/hofstede-variances',
  ],
  chart: (data) => ({
    kind: 'range',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'index', fromZero: true },
    series: [
      {
        id: 'index',
        label: 'index',
        role: 'other',
        points: [
          { ...withRange(data, 'china'), x: 'CN–KZ' },
          { x: 'CN–RU', y: indexOf(data, scores(data, 'china'), scores(data, 'russia')), digits: 2 },
          { ...withRange(data, 'russia'), x: 'KZ–RU' },
        ],
      },
    ],
  }),
});

const scores = (data: SeriesData, name: string): CultureScores =>
  Object.fromEntries((data[`culture/hofstede-${name}`] ?? []).map(({ x, y }) => [x, y ?? undefined]));

function indexOf(data: SeriesData, first: CultureScores, second: CultureScores): number {
  const { kogutSingh } = culturalDistance({
    first,
    second,
    variances: scores(data, 'variances'),
    dimensions: firstFour,
  });
  return isDefined(kogutSingh) ? kogutSingh : 0;
}

/** The index from the estimates as they are, all moved towards the other country, and all moved away from it. */
function withRange(data: SeriesData, other: string): Omit<Point, 'x'> {
  const [estimates, fixed] = [scores(data, 'kazakhstan'), scores(data, other)];
  const moved = (move: (difference: number) => number): CultureScores =>
    Object.fromEntries(
      firstFour.map((dimension) => {
        const goal = fixed[dimension] ?? 0;
        return [dimension, goal + move((estimates[dimension] ?? 0) - goal)];
      }),
    );
  const nearer = (difference: number) => Math.sign(difference) * Math.max(0, Math.abs(difference) - margin);
  const farther = (difference: number) => difference + (difference < 0 ? -margin : margin);
  return {
    y: indexOf(data, estimates, fixed),
    low: indexOf(data, moved(nearer), fixed),
    high: indexOf(data, moved(farther), fixed),
    digits: 2,
  };
}
