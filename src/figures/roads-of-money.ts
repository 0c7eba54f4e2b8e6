import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'roads-of-money',
  chapter: 'challenges/payments',
  text: {
    title: 'Two roads lead from tenge to yuan, and one of them changes money twice',
    caption: 'How a buyer in Almaty can pay a seller in Urumqi.',
    description:
      'A buyer in Almaty has tenge; a seller in Urumqi wants yuan. On the first road a bank changes tenge into dollars and another one changes dollars into yuan, so two spreads are paid. On the second road tenge are changed into yuan directly, and one spread is paid. A spread in a small market can be wide.',
    buyer: 'Buyer in Almaty',
    'buyer-note': 'has tenge',
    dollar: 'US dollars',
    'dollar-note': 'large markets on both sides',
    direct: 'Tenge against yuan',
    'direct-note': 'a smaller market',
    seller: 'Seller in Urumqi',
    'seller-note': 'wants yuan',
    first: 'first spread',
    second: 'second spread',
    only: 'the only spread',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 46,
    nodes: [
      { id: 'buyer', text: 'buyer', note: 'buyer-note', at: [0, 0], span: 2, role: 'kazakhstan' },
      { id: 'dollar', text: 'dollar', note: 'dollar-note', at: [0, 1] },
      { id: 'direct', text: 'direct', note: 'direct-note', at: [1, 1] },
      { id: 'seller', text: 'seller', note: 'seller-note', at: [0, 2], span: 2, role: 'china' },
    ],
    links: [
      { from: 'buyer', to: 'dollar', text: 'first' },
      { from: 'dollar', to: 'seller', text: 'second' },
      { from: 'buyer', to: 'direct', text: 'only' },
      { from: 'direct', to: 'seller' },
    ],
  }),
});
