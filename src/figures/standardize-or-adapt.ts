import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'standardize-or-adapt',
  chapter: 'digital-strategies/localized-service',
  text: {
    title: 'Few parts of service need both: one way for all, and a local way',
    caption: 'Six parts of the service of an invented small shop that sells in both countries, placed by us.',
    description:
      'Two axes. Across: how much the two countries differ, from little to much. Upwards: what is gained by doing it only once, from little to much. Top left, standardize: the stock list and the product photographs. Bottom right, adapt: answers to questions and the return address. Top right, both at once: payment, with one cash book behind local ways to pay. Bottom left, whatever is simplest: the thank-you card.',
    x: 'How much the countries differ',
    'x-low': 'little',
    'x-high': 'much',
    y: 'Gain from doing it once',
    'y-low': 'little',
    'y-high': 'much',
    stock: 'Stock list',
    photos: 'Photographs',
    payment: 'Payment',
    answers: 'Answers to questions',
    address: 'Return address',
    card: 'Thank-you card',
  },
  diagram: () => ({
    kind: 'plane',
    x: { label: 'x', low: 'x-low', high: 'x-high' },
    y: { label: 'y', low: 'y-low', high: 'y-high' },
    height: 340,
    nodes: [
      { id: 'stock', text: 'stock', at: [0.2, 0.86] },
      { id: 'photos', text: 'photos', at: [0.28, 0.62], width: 0.4 },
      { id: 'payment', text: 'payment', at: [0.8, 0.82], look: 'strong' },
      { id: 'answers', text: 'answers', at: [0.78, 0.42] },
      { id: 'address', text: 'address', at: [0.72, 0.14] },
      { id: 'card', text: 'card', at: [0.2, 0.18], look: 'dashed' },
    ],
    links: [],
  }),
});
