import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const at = (data: SeriesData, id: string, x: string) => (data[id] ?? []).map((point) => ({ ...point, x }));

export default defineFigure({
  id: 'shopper-funnel',
  chapter: 'current-situation/segments',
  text: {
    title: 'In 2020 about one internet user in four shopped or paid online',
    caption: 'People of Kazakhstan at the end of 2020, in millions, all from one report.',
    note: 'The population is the one that the report implies: its internet users divided by their share. Shoppers include people who only pay bills online. The report appeared at the beginning of 2021; its values are taken here as the state at the end of 2020.',
    x: 'Group',
    y: 'Million people',
    people: 'Population (implied)',
    users: 'Internet users',
    shoppers: 'Online shoppers and bill payers',
    report: 'Digital 2021',
  },
  data: [
    'ecommerce/kazakhstan-population-2020-implied',
    'ecommerce/kazakhstan-internet-users-2020',
    'users/shoppers-2020-computed',
  ],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'million-people', fromZero: true },
    series: [
      {
        id: 'report',
        label: 'report',
        role: 'other',
        points: [
          ...at(data, 'ecommerce/kazakhstan-population-2020-implied', 'people').map((p) => ({
            ...p,
            implied: true,
          })),
          ...at(data, 'ecommerce/kazakhstan-internet-users-2020', 'users'),
          ...at(data, 'users/shoppers-2020-computed', 'shoppers'),
        ],
      },
    ],
  }),
});
