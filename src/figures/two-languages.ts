import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const bars = {
  kazakh: 'culture/kazakh-proficiency-2021',
  russian: 'culture/russian-proficiency-2021',
  least: 'culture/both-languages-least-2021',
  most: 'culture/both-languages-most-2021',
} as const;
const value = (data: SeriesData, id: string) => data[id]?.[0]?.y ?? null;

export default defineFigure({
  id: 'two-languages',
  chapter: 'digital-strategies/localized-service',
  text: {
    title: 'Nearly two thirds know both languages at least, four fifths at most',
    caption: 'People in Kazakhstan who know Kazakh, Russian, and both, as the census of 2021 allows.',
    note: 'The first two bars are shares from the census, read in copies. The other two are not counted: they are the smallest and the largest share that fits with the first two.',
    x: 'Language',
    y: 'Percent of people',
    census: 'Census of 2021',
    kazakh: 'Kazakh',
    russian: 'Russian',
    least: 'Both, least',
    most: 'Both, most',
  },
  data: Object.values(bars),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'census',
        label: 'census',
        role: 'kazakhstan',
        points: Object.entries(bars).map(([bar, id]) => ({
          x: bar,
          y: value(data, id),
          digits: 1,
          implied: bar === 'least' || bar === 'most',
        })),
      },
    ],
  }),
});
