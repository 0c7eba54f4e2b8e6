import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'net-without-platform',
  chapter: 'theory/networks',
  text: {
    title: 'Without the platform the path is twice as long, and anybody on it can cut it',
    caption: 'The same network without the platform.',
    description:
      'Six actors and five links. The tea maker is linked with the forwarder, the forwarder with the customs broker, the broker with the post, the post with the buyer, and the buyer with the bank. Only one path of four links leads from the tea maker to the buyer, and whoever drops out of it cuts it.',
    sme: 'Tea maker',
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
      { id: 'forwarder', text: 'forwarder', at: [2, 1] },
      { id: 'broker', text: 'broker', at: [2, 2] },
      { id: 'bank', text: 'bank', at: [0, 3] },
      { id: 'post', text: 'post', at: [2, 3] },
      { id: 'buyer', text: 'buyer', at: [1, 4], role: 'china', look: 'strong' },
    ],
    links: [
      { from: 'sme', to: 'forwarder', arrow: 'none' },
      { from: 'forwarder', to: 'broker', arrow: 'none' },
      { from: 'broker', to: 'post', arrow: 'none' },
      { from: 'post', to: 'buyer', arrow: 'none' },
      { from: 'bank', to: 'buyer', arrow: 'none' },
    ],
  }),
});
