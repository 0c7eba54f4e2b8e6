import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const parts = ['tpv', 'gmv', 'marketplace-revenue'] as const;
const id = (part: string) => `firms/kaspi-growth-${part}-2024-q3`;
const value = (data: SeriesData, part: string) => data[id(part)]?.[0]?.y ?? null;

export default defineFigure({
  id: 'kaspi-growth',
  chapter: 'digital-strategies/platform-ecology',
  text: {
    title: 'What the marketplace earned grew faster than what was sold on it',
    caption: 'Kaspi, growth in the third quarter of 2024 over the same quarter of 2023.',
    note: 'All three as the company’s management gave them. Payments is the money paid through Kaspi, turnover the value sold on its marketplace, revenue what the marketplace itself earned. The turnover belongs to the sellers and is not comparable with the online retail of Kazakhstan.',
    x: 'Measure',
    y: 'Percent growth in a year',
    kaspi: 'Kaspi',
    tpv: 'Payments',
    gmv: 'Turnover',
    'marketplace-revenue': 'Revenue',
  },
  data: parts.map(id),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'kaspi',
        label: 'kaspi',
        role: 'other',
        points: parts.map((part) => ({ x: part, y: value(data, part), digits: 0 })),
      },
    ],
  }),
});
