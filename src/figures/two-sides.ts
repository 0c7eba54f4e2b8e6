import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'two-sides',
  chapter: 'digital-strategies/platform-ecology',
  text: {
    title: 'Each side draws the other, and sellers also push each other away',
    caption: 'How one more buyer or one more seller works its way round a platform.',
    description:
      'A circle of four boxes. More buyers mean more orders for each seller. More orders bring more sellers. More sellers mean more choice for each buyer, and more choice brings more buyers. Outside the circle, a dashed box: more sellers also mean more rivals and lower prices for each of them, which holds some sellers back.',
    buyers: 'More buyers',
    orders: 'More orders for each seller',
    sellers: 'More sellers',
    choice: 'More choice for each buyer',
    rivals: 'More rivals for each seller',
    'rivals-note': 'holds some sellers back',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    columnGap: 60,
    rowGap: 46,
    nodes: [
      { id: 'buyers', text: 'buyers', at: [0, 0], look: 'strong' },
      { id: 'orders', text: 'orders', at: [1, 0] },
      { id: 'sellers', text: 'sellers', at: [1, 1], look: 'strong' },
      { id: 'choice', text: 'choice', at: [0, 1] },
      { id: 'rivals', text: 'rivals', note: 'rivals-note', at: [1, 2], look: 'dashed' },
    ],
    links: [
      { from: 'buyers', to: 'orders' },
      { from: 'orders', to: 'sellers' },
      { from: 'sellers', to: 'choice' },
      { from: 'choice', to: 'buyers' },
      { from: 'sellers', to: 'rivals', arrow: 'both', dashed: true },
    ],
  }),
});
