import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'net-with-platform',
  chapter: 'theory/networks',
  text: {
    title: 'With the platform the buyer is two links away',
    caption: 'The book’s network: an invented tea maker in Almaty, her buyer in Lanzhou, and five others.',
    description:
      'Seven actors and eight links. The tea maker is linked with the platform and with the forwarder. The platform is linked with the buyer and with the bank, and the bank with the buyer. The forwarder is linked with the customs broker, the broker with the post, the post with the buyer. So one path of two links leads through the platform, and one of four links through forwarder, broker and post.',
    sme: 'Tea maker',
    platform: 'Platform',
    forwarder: 'Forwarder',
    broker: 'Customs broker',
    bank: 'Bank',
    post: 'Post',
    buyer: 'Buyer',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 3,
    rowGap: 30,
    lines: 'straight',
    nodes: [
      { id: 'sme', text: 'sme', at: [1, 0], role: 'kazakhstan', look: 'strong' },
      { id: 'platform', text: 'platform', at: [0, 1], look: 'dashed' },
      { id: 'forwarder', text: 'forwarder', at: [2, 1] },
      { id: 'broker', text: 'broker', at: [2, 2] },
      { id: 'bank', text: 'bank', at: [0, 3] },
      { id: 'post', text: 'post', at: [2, 3] },
      { id: 'buyer', text: 'buyer', at: [1, 4], role: 'china', look: 'strong' },
    ],
    links: [
      { from: 'sme', to: 'platform', arrow: 'none' },
      { from: 'platform', to: 'buyer', arrow: 'none' },
      { from: 'sme', to: 'forwarder', arrow: 'none' },
      { from: 'forwarder', to: 'broker', arrow: 'none' },
      { from: 'broker', to: 'post', arrow: 'none' },
      { from: 'post', to: 'buyer', arrow: 'none' },
      { from: 'platform', to: 'bank', arrow: 'none' },
      { from: 'bank', to: 'buyer', arrow: 'none' },
    ],
  }),
});
