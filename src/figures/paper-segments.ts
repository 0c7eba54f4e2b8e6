import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const segments = ['b2b', 'b2c', 'c2c'] as const;
const value = (data: SeriesData, segment: string) => data[`paper/${segment}-share-2024`]?.[0]?.y ?? null;

export default defineFigure({
  id: 'paper-segments',
  chapter: 'background/trade-in-figures',
  text: {
    title: 'Firms selling to firms are the largest part in the paper',
    caption: 'Shares of e-commerce between China and Kazakhstan in 2024, as the paper reports them.',
    note: 'The paper does not say how the split was made, nor where one segment ends and the next begins.',
    x: 'Segment',
    y: 'Percent of the paper’s total',
    paper: 'The paper',
  },
  data: segments.map((segment) => `paper/${segment}-share-2024`),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'paper',
        label: 'paper',
        role: 'paper',
        points: segments.map((segment) => ({ x: segment.toUpperCase(), y: value(data, segment), digits: 0 })),
      },
    ],
  }),
});
