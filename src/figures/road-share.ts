import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'road-share',
  chapter: 'background/belt-and-road',
  text: {
    title: 'In four years the share of the road rose to more than half',
    caption:
      'Share of road transport in China’s trade with five Central Asian countries, by value, 2020 and 2024.',
    note: 'Counted by Chinese customs, for five countries together. Only these two years were published, so nothing is drawn between them. The first one was the first year of the pandemic.',
    x: 'Year',
    y: 'Percent of trade',
    china: 'China-side',
  },
  data: ['trade/central-asia-road-share'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: (data['trade/central-asia-road-share'] ?? []).map((point) => ({
          ...point,
          x: String(point.x),
        })),
      },
    ],
  }),
});
