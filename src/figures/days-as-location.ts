import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const at = (x: string, points: readonly Point[] = []): Point[] =>
  points.map(({ y }) => ({ x, y, digits: 0 }));

export default defineFigure({
  id: 'days-as-location',
  chapter: 'theory/oli',
  text: {
    title: 'For an online seller, a place is a number of days',
    caption: 'Days on the way to Kazakhstan or Central Asia, as three statements give them.',
    note: 'Different journeys: a parcel from order to door in 2021, the time at which demand comes back (both a manager of AliExpress Russia), and a train from Khorgos to Central Asia, longer end of the range (the dry port’s director, 2017). Do not subtract one from another.',
    x: 'Statement',
    y: 'Days',
    manager: 'Manager',
    port: 'Dry port',
    parcel: 'Parcel',
    demand: 'Demand is back',
    train: 'Train',
  },
  data: [
    'ecommerce/aliexpress-delivery-2021',
    'ecommerce/aliexpress-delivery-target-2021',
    'logistics/days-khorgos-central-asia',
  ],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'days', fromZero: true },
    series: [
      {
        id: 'manager',
        label: 'manager',
        role: 'other',
        points: [
          ...at('parcel', data['ecommerce/aliexpress-delivery-2021']),
          ...at('demand', data['ecommerce/aliexpress-delivery-target-2021']),
          { x: 'train', y: null },
        ],
      },
      {
        id: 'port',
        label: 'port',
        role: 'kazakhstan',
        points: [
          { x: 'parcel', y: null },
          { x: 'demand', y: null },
          ...at('train', data['logistics/days-khorgos-central-asia']),
        ],
      },
    ],
  }),
});
