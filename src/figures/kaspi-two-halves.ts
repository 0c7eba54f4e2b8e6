import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const revenue = (data: SeriesData, period: string) =>
  data['firms/kaspi-revenue-h1']?.find(({ x }) => String(x) === period)?.y ?? null;

export default defineFigure({
  id: 'kaspi-two-halves',
  chapter: 'models/localized',
  text: {
    title: 'A purchase changes what a series counts',
    caption: 'Revenue of the group Kaspi.kz in the first half of 2024 and of 2025, in trillion tenge.',
    note: 'The second bar contains Hepsiburada, bought on 29 January 2025. The two bars are not the same group, so their difference is no rate of growth.',
    x: 'First half of the year',
    y: 'Trillion tenge',
    revenue: 'Revenue of the group',
    before: 'First half of 2024',
    after: 'First half of 2025, with Hepsiburada',
  },
  data: ['firms/kaspi-revenue-h1'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'kzt-trn', fromZero: true },
    series: [
      {
        id: 'revenue',
        label: 'revenue',
        role: 'other',
        points: [
          { x: 'before', y: revenue(data, '2024-H1'), digits: 3 },
          { x: 'after', y: revenue(data, '2025-H1'), digits: 3 },
        ],
      },
    ],
  }),
});
