import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const value = (data: SeriesData, id: string) => data[`ecommerce/${id}`]?.[0]?.y ?? null;

export default defineFigure({
  id: 'through-platforms',
  chapter: 'models/platform-dependent',
  text: {
    title: 'Most of what Kazakhstan buys online goes through a platform',
    caption: 'Online retail in Kazakhstan in 2025, all of it and the part that went through platforms.',
    note: 'Platforms inside Kazakhstan are included, so this is no measure of buying from abroad. The second bar is computed from the first one and the published share.',
    x: 'Online retail',
    y: 'Trillion tenge',
    kazakhstan: 'Kazakhstan-side',
    all: 'All',
    platforms: 'Through platforms',
  },
  data: ['ecommerce/kazakhstan-online-retail-2025', 'ecommerce/kazakhstan-platform-retail-2025'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'kzt-trn', fromZero: true },
    series: [
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: [
          { x: 'all', y: value(data, 'kazakhstan-online-retail-2025'), digits: 2 },
          { x: 'platforms', y: value(data, 'kazakhstan-platform-retail-2025'), digits: 2, implied: true },
        ],
      },
    ],
  }),
});
