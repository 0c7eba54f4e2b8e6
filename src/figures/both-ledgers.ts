import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const implied = (point: Point): Point => ({ ...point, implied: true });

export default defineFigure({
  id: 'both-ledgers',
  chapter: 'background/trade-in-figures',
  text: {
    title: 'The two ledgers never agree, and the paper’s figure lies on neither',
    caption: 'Goods trade between China and Kazakhstan, both directions together, 2013 to 2025.',
    note: 'The dashed line is the paper’s: the figure for 2024 is printed there, the one for 2023 is what its own growth rate implies. Up to 2020 both lines are from the IMF; from 2021 they are each office’s figures as the press reported them, so the lines start anew. Series of different reporters are never joined.',
    x: 'Year',
    y: 'US$ billion',
    china: 'China-side',
    kazakhstan: 'Kazakhstan-side',
    paper: 'The paper',
  },
  data: [
    'trade/china-side-total',
    'trade/kazakhstan-side-total',
    'paper/total-2023-implied',
    'paper/total-2024',
  ],
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'usd-bn', fromZero: true },
    series: [
      { id: 'china', label: 'china', role: 'china', points: data['trade/china-side-total'] ?? [] },
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: data['trade/kazakhstan-side-total'] ?? [],
      },
      {
        id: 'paper',
        label: 'paper',
        role: 'paper',
        points: [
          ...(data['paper/total-2023-implied'] ?? []).map(implied),
          ...(data['paper/total-2024'] ?? []),
        ],
      },
    ],
  }),
});
