import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'who-sees-what',
  chapter: 'digital-strategies/data-and-ai',
  text: {
    title: 'The platform sees the market; sellers see their own orders, and the reasons',
    caption: 'Who holds which data, as a rule. What a platform hands over stands in its contract.',
    description:
      'Two columns. On the left what the platform sees: searches and visits of everyone, orders of all sellers, who the buyers are and what else they buy. On the right what a seller gets from it: visits to own goods, own orders, a name and an address for delivery. From each box on the left an arrow leads to the right, because the seller gets only what the platform hands over. At the bottom, in a heavy frame, what only the seller has: costs, stock, messages and the reasons for returns.',
    platform: 'The platform sees',
    seller: 'The seller gets',
    searches: 'Searches and visits of everyone',
    'own-visits': 'Visits to own goods',
    orders: 'Orders of all sellers',
    'own-orders': 'Own orders',
    buyers: 'Who the buyers are, what else they buy',
    address: 'Name and address for delivery',
    own: 'Only the seller has',
    'own-note': 'costs, stock, messages, reasons for returns',
  },
  diagram: (size) => ({
    kind: 'flow',
    columns: 2,
    columnGap: size === 'wide' ? 70 : 30,
    rowGap: 18,
    nodes: [
      { id: 'platform', text: 'platform', at: [0, 0], look: 'plain' },
      { id: 'seller', text: 'seller', at: [1, 0], look: 'plain' },
      { id: 'searches', text: 'searches', at: [0, 1] },
      { id: 'own-visits', text: 'own-visits', at: [1, 1], look: 'dashed' },
      { id: 'orders', text: 'orders', at: [0, 2] },
      { id: 'own-orders', text: 'own-orders', at: [1, 2], look: 'dashed' },
      { id: 'buyers', text: 'buyers', at: [0, 3] },
      { id: 'address', text: 'address', at: [1, 3], look: 'dashed' },
      { id: 'own', text: 'own', note: 'own-note', at: [0, 4], span: 2, look: 'strong' },
    ],
    links: [
      { from: 'searches', to: 'own-visits', dashed: true },
      { from: 'orders', to: 'own-orders', dashed: true },
      { from: 'buyers', to: 'address', dashed: true },
    ],
  }),
});
