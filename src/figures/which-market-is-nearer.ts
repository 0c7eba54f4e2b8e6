import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const at = (x: string, points: readonly Point[] = []): Point[] =>
  points.map((point) => ({ ...point, x, digits: 2 }));

export default defineFigure({
  id: 'which-market-is-nearer',
  chapter: 'theory/comparing-theories',
  text: {
    title: 'By this ruler the market that came second was the nearer one',
    caption: 'Kogut–Singh index of cultural distance, four dimensions.',
    note: 'A weak ruler: the scores of Kazakhstan are estimates of a consultancy and were only partly checked, and the index is a squared distance.',
    x: 'Pair',
    y: 'Index',
    index: 'Kogut–Singh index',
    'china-kazakhstan': 'China – Kazakhstan',
    'china-russia': 'China – Russia',
    'kazakhstan-russia': 'Kazakhstan – Russia',
  },
  data: ['culture/ks-china-kazakhstan', 'culture/ks-china-russia', 'culture/ks-kazakhstan-russia'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'index', fromZero: true },
    series: [
      {
        id: 'index',
        label: 'index',
        role: 'other',
        points: [
          ...at('china-kazakhstan', data['culture/ks-china-kazakhstan']),
          ...at('china-russia', data['culture/ks-china-russia']),
          ...at('kazakhstan-russia', data['culture/ks-kazakhstan-russia']),
        ],
      },
    ],
  }),
});
