import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'tenge-per-yuan',
  chapter: 'challenges/payments',
  text: {
    title: 'A yuan cost more than two and a half times as many tenge in 2024 as in 2013',
    caption: 'Tenge for one yuan, 2013 to 2024, implied by the average price of a dollar in each currency.',
    note: 'A cross rate of two averages of the year from different publishers, not the average of rates at which tenge and yuan were exchanged. For 2025 we found no average for the tenge.',
    x: 'Year',
    y: 'Tenge for one yuan',
    rate: 'Tenge for a yuan',
  },
  data: ['macro/tenge-per-yuan'],
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'kzt', fromZero: true },
    series: [
      {
        id: 'rate',
        label: 'rate',
        role: 'other',
        points: (data['macro/tenge-per-yuan'] ?? []).map((point) => ({ ...point, digits: 2 })),
      },
    ],
  }),
});
