import { defineFigure } from '#kit/define-figure.ts';
import type { Point } from '#kit/chart/spec.ts';

const at = (x: string, points: readonly Point[] = []): Point[] => points.map((point) => ({ ...point, x }));

export default defineFigure({
  id: 'labels-that-fit',
  chapter: 'models/four-models',
  text: {
    title: 'Two labels that fit most of the trade divide little',
    caption:
      'Exports as a share of China’s cross-border e-commerce, first half of 2024; sales through platforms as a share of Kazakhstan’s online retail, 2025.',
    note: 'Shares of two different totals, all partners and domestic sellers included: each bar is read alone. The share for Kazakhstan was read in a secondary source that cites the statistics office.',
    x: 'Label',
    y: 'Percent of the value',
    exports: 'exports',
    platforms: 'through platforms',
    china: 'China, 2024-H1',
    kazakhstan: 'Kazakhstan, 2025',
  },
  data: ['ecommerce/china-national-export-share-2024-h1', 'ecommerce/kazakhstan-platform-share-2025'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: at('exports', data['ecommerce/china-national-export-share-2024-h1']),
      },
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: at('platforms', data['ecommerce/kazakhstan-platform-share-2025']),
      },
    ],
  }),
});
