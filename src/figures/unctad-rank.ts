import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'unctad-rank',
  chapter: 'current-situation/platforms-and-buyers',
  text: {
    title: 'One large step for Kazakhstan, then small steps back, then no more index',
    caption:
      'Place of Kazakhstan and of China in UNCTAD’s B2C E-commerce Index, 2016 to 2020. A lower line is a better place.',
    note: 'Places, not scores. The list grew from 137 countries in 2016 to 151 in the next two years and 152 in 2020. Nothing is known after 2020.',
    x: 'Year',
    y: 'Place',
    kazakhstan: 'Kazakhstan',
    china: 'China',
  },
  data: ['users/unctad-rank-kazakhstan', 'users/unctad-rank-china'],
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'count', fromZero: true },
    series: [
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'other',
        points: data['users/unctad-rank-kazakhstan'] ?? [],
      },
      {
        id: 'china',
        label: 'china',
        role: 'other',
        dashed: true,
        points: data['users/unctad-rank-china'] ?? [],
      },
    ],
  }),
});
