import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'pilot-zones',
  chapter: 'current-situation/rules-of-the-game',
  text: {
    title: 'In ten years one pilot zone became many, and three were taken back',
    caption: 'Pilot zones for cross-border e-commerce in China, by the year of each source.',
    note: 'The last point is our sum: the zones of March 2025, with the new ones of April 2025 and without three that were taken back. Years without a checked source have no point; the steps between may have come earlier than drawn.',
    x: 'Year',
    y: 'Zones',
    china: 'Zones in China',
  },
  data: ['tax/pilot-zones', 'tax/pilot-zones-2025'],
  chart: (data) => ({
    kind: 'step',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'count', fromZero: true },
    series: [
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: [
          ...(data['tax/pilot-zones'] ?? []),
          ...(data['tax/pilot-zones-2025'] ?? []).map((point) => ({ ...point, implied: true })),
        ],
      },
    ],
  }),
});
