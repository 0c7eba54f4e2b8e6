import { defineFigure } from '#kit/define-figure.ts';

/** Classes of 25 euros, named by their upper end: parcels without a threshold, and how many of them come down. */
const classes = [
  { limit: 175, wished: 52, leaving: 0 },
  { limit: 200, wished: 45, leaving: 0 },
  { limit: 225, wished: 39, leaving: 32 },
  { limit: 250, wished: 34, leaving: 14 },
  { limit: 275, wished: 30, leaving: 2 },
];
const threshold = 200;
const arriving = classes.reduce((sum, { leaving }) => sum + leaving, 0);

export default defineFigure({
  id: 'bunching-at-a-notch',
  chapter: 'challenges/policy',
  text: {
    title: 'At a notch, parcels gather just below it and a hole opens above',
    caption:
      'Invented numbers of parcels by declared value, without a threshold and with a notch at 200 euros.',
    note: 'Every number is invented: no distribution of declared values for Kazakhstan was found. The classes are 25 euros wide and named by their upper end. Each parcel that comes down stays one parcel. In real data some would be split orders, some smaller orders, some false declarations, and a figure like this could not tell them apart.',
    x: 'Declared value up to, €',
    y: 'Parcels',
    without: 'Without a threshold',
    with: 'With a notch at €200',
  },
  data: [],
  chart: () => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'pieces', fromZero: true },
    series: [
      {
        id: 'without',
        label: 'without',
        role: 'other',
        points: classes.map(({ limit, wished }) => ({ x: String(limit), y: wished })),
      },
      {
        id: 'with',
        label: 'with',
        role: 'illustration',
        points: classes.map(({ limit, wished, leaving }) => ({
          x: String(limit),
          y: wished - leaving + (limit === threshold ? arriving : 0),
        })),
      },
    ],
  }),
});
