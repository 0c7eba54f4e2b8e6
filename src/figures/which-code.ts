import { defineFigure } from '#kit/define-figure.ts';

const code = { look: 'strong', role: 'china' } as const;

export default defineFigure({
  id: 'which-code',
  chapter: 'current-situation/rules-of-the-game',
  text: {
    title: 'Three questions lead to five codes',
    caption:
      'How a shipment that leaves China comes to its supervision mode. Simplified; a customs broker decides with the texts.',
    description:
      'First question: is it declared as e-commerce? If not, the code is 0110, general trade, even when the deal was made online. Second question: is it retail, or counted as trade between firms? Third question, for retail: where does the parcel come from? Straight from the seller, 9610; from a bonded zone, 1210. Third question, between firms: where do the goods go? To the foreign buyer, 9710; to a warehouse abroad where they wait for orders, 9810.',
    declared: 'Declared as e-commerce?',
    buyer: 'Retail, or between firms?',
    consumer: 'Retail',
    'consumer-note': 'where does it come from?',
    firm: 'Between firms',
    'firm-note': 'where does it go?',
    general: '0110',
    'general-note': 'general trade',
    direct: '9610',
    'direct-note': 'parcel straight from the seller',
    bonded: '1210',
    'bonded-note': 'parcel from a bonded zone',
    business: '9710',
    'business-note': 'straight to the foreign buyer',
    overseas: '9810',
    'overseas-note': 'to a warehouse abroad',
    yes: 'yes',
    no: 'no',
    or: 'or',
  },
  diagram: (size) => {
    const wide = size === 'wide';
    const [half, all] = wide ? [2, 4] : [1, 2];
    return {
      kind: 'flow',
      columns: all,
      columnGap: 36,
      rowGap: 36,
      nodes: [
        { id: 'declared', text: 'declared', at: [0, 0], span: half },
        { id: 'general', text: 'general', note: 'general-note', at: [half, 0], span: half, ...code },
        { id: 'buyer', text: 'buyer', at: [0, 1], span: all },
        { id: 'consumer', text: 'consumer', note: 'consumer-note', at: [0, 2], span: half, look: 'plain' },
        { id: 'firm', text: 'firm', note: 'firm-note', at: [half, 2], span: half, look: 'plain' },
        { id: 'direct', text: 'direct', note: 'direct-note', at: [0, 3], ...code },
        { id: 'bonded', text: 'bonded', note: 'bonded-note', at: wide ? [1, 3] : [0, 4], ...code },
        { id: 'business', text: 'business', note: 'business-note', at: [half, 3], ...code },
        { id: 'overseas', text: 'overseas', note: 'overseas-note', at: wide ? [3, 3] : [1, 4], ...code },
      ],
      links: [
        { from: 'declared', to: 'general', text: 'no' },
        { from: 'declared', to: 'buyer', text: 'yes' },
        { from: 'buyer', to: 'consumer' },
        { from: 'buyer', to: 'firm' },
        { from: 'consumer', to: 'direct' },
        { from: 'firm', to: 'business' },
        // On a phone the two codes of a branch stand under each other, joined by “or”.
        ...(wide
          ? [
              { from: 'consumer', to: 'bonded' },
              { from: 'firm', to: 'overseas' },
            ]
          : [
              { from: 'direct', to: 'bonded', text: 'or', arrow: 'none' as const },
              { from: 'business', to: 'overseas', text: 'or', arrow: 'none' as const },
            ]),
      ],
    };
  },
});
