import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'leaving-the-platform',
  chapter: 'models/self-branded',
  text: {
    title: 'Four steps lead from a platform to a brand, and each has a gate',
    caption: 'The road of a firm: what must be there at each step, and what it owns after it.',
    description:
      'The road begins with a seller on a platform, who owns goods. The first step is a product that people come back for. The second is a name registered in every country: the firm owns a trademark. The third is a reason to write to the firm, such as a guarantee or advice: it owns contacts. The fourth is a channel of its own that pays: it owns demand and data. The platform becomes one channel among others.',
    start: 'Seller on a platform',
    'start-note': 'owns: goods',
    product: 'A product people come back for',
    'product-note': 'first step: owns a good design',
    name: 'A name registered in every country',
    'name-note': 'second step: owns a trademark',
    reason: 'A reason to write: guarantee, advice',
    'reason-note': 'third step: owns contacts',
    channel: 'A channel of its own that pays',
    'channel-note': 'fourth step: owns demand and data',
    one: 'Platform: one channel of several',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 24,
    nodes: [
      { id: 'start', text: 'start', note: 'start-note', at: [0, 0], span: 2, look: 'dashed' },
      { id: 'product', text: 'product', note: 'product-note', at: [0, 1], span: 2 },
      { id: 'name', text: 'name', note: 'name-note', at: [0, 2], span: 2 },
      { id: 'reason', text: 'reason', note: 'reason-note', at: [0, 3], span: 2 },
      { id: 'channel', text: 'channel', note: 'channel-note', at: [0, 4], look: 'strong' },
      { id: 'one', text: 'one', at: [1, 4], look: 'dashed' },
    ],
    links: [
      { from: 'start', to: 'product' },
      { from: 'product', to: 'name' },
      { from: 'name', to: 'reason' },
      { from: 'reason', to: 'channel' },
      { from: 'channel', to: 'one', dashed: true },
    ],
  }),
});
