import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const scales = ['pdi', 'idv', 'mas', 'uai'] as const;

/** The four first scales, in the order of the index; a datum has one row a scale. */
const firstFour = (points: readonly Point[] = []): Point[] =>
  scales.flatMap((scale) =>
    points.filter(({ x }) => x === scale).map((point) => ({ ...point, x: scale.toUpperCase(), digits: 0 })),
  );

export default defineFigure({
  id: 'scores-of-three',
  chapter: 'theory/uppsala',
  text: {
    title: 'On one scale China stands apart from both neighbours',
    caption: 'Scores on Hofstede’s four first scales, from 0 to about 120.',
    note: 'PDI: power distance, IDV: individualism, MAS: masculinity, UAI: uncertainty avoidance. China and Russia are rows of Hofstede’s matrix of 2015. Kazakhstan is not in the matrix: its scores are estimates of a consultancy, and only two of the four were checked. On IDV the points of China and Kazakhstan lie on each other.',
    x: 'Scale',
    y: 'Score',
    china: 'China',
    kazakhstan: 'Kazakhstan',
    russia: 'Russia',
  },
  data: ['culture/hofstede-china', 'culture/hofstede-kazakhstan', 'culture/hofstede-russia'],
  chart: (data) => ({
    kind: 'scatter',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'score', fromZero: true },
    series: [
      { id: 'china', label: 'china', role: 'china', points: firstFour(data['culture/hofstede-china']) },
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: firstFour(data['culture/hofstede-kazakhstan']),
      },
      { id: 'russia', label: 'russia', role: 'other', points: firstFour(data['culture/hofstede-russia']) },
    ],
  }),
});
