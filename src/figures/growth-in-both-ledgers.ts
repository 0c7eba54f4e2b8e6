import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

/** Growth on the year before inside one ledger; none across a break or a gap. */
function growth(points: readonly Point[] = []): Point[] {
  return points.slice(1).map((point, index) => {
    const before = points[index]?.y ?? null;
    const known = point.y !== null && before !== null && !point.break;
    return { x: point.x, y: known ? (point.y / before - 1) * 100 : null, digits: 1 };
  });
}

export default defineFigure({
  id: 'growth-in-both-ledgers',
  chapter: 'conclusion/what-we-know',
  text: {
    title: 'In eight years of ten both ledgers agree whether trade grew',
    caption: 'Growth of total goods trade on the year before, computed inside each ledger.',
    note: 'No rate is given for 2021, where other publishers take over, nor for Kazakhstan in 2025, where no figure was found. Up to 2020 both records stand in one file of the IMF; after that several publishers pass on what the two offices counted.',
    x: 'Year',
    y: 'Percent on the year before',
    china: 'China-side',
    kazakhstan: 'Kazakhstan-side',
  },
  data: ['trade/china-side-total', 'trade/kazakhstan-side-total'],
  chart: (data) => ({
    kind: 'scatter',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      { id: 'china', label: 'china', role: 'china', points: growth(data['trade/china-side-total']) },
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: growth(data['trade/kazakhstan-side-total']),
      },
    ],
  }),
});
