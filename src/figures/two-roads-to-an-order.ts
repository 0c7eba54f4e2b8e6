import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'two-roads-to-an-order',
  chapter: 'digital-strategies/live-and-social',
  text: {
    title: 'On a marketplace every step is counted; on a social account the chain breaks at the message',
    caption: 'The same purchase on two roads. Broken frames: steps that no system counts for the seller.',
    description:
      'Two columns of four boxes. Left, a stream on a marketplace: people watch, they order and pay in the application, the platform brings the parcel, and a return runs through the platform. All four are counted. Right, videos on a social account: people watch, which is counted; then they ask in a messenger, they pay by transfer, and a return is agreed in the chat. These three have broken frames, because no system counts them for the seller.',
    market: 'Stream on a marketplace',
    social: 'Videos on a social account',
    'watch-market': 'Watch',
    'watch-social': 'Watch',
    counted: 'counted',
    order: 'Order and pay in the application',
    ask: 'Ask in a messenger',
    parcel: 'Parcel from the platform',
    transfer: 'Pay by transfer',
    back: 'Return through the platform',
    agreed: 'Return agreed in the chat',
  },
  diagram: (size) => ({
    kind: 'flow',
    columns: 2,
    columnGap: size === 'wide' ? 60 : 14,
    rowGap: 26,
    nodes: [
      { id: 'market', text: 'market', at: [0, 0], look: 'plain' },
      { id: 'social', text: 'social', at: [1, 0], look: 'plain' },
      { id: 'watch-market', text: 'watch-market', note: 'counted', at: [0, 1] },
      { id: 'watch-social', text: 'watch-social', note: 'counted', at: [1, 1] },
      { id: 'order', text: 'order', note: 'counted', at: [0, 2] },
      { id: 'ask', text: 'ask', at: [1, 2], look: 'dashed' },
      { id: 'parcel', text: 'parcel', note: 'counted', at: [0, 3] },
      { id: 'transfer', text: 'transfer', at: [1, 3], look: 'dashed' },
      { id: 'back', text: 'back', note: 'counted', at: [0, 4] },
      { id: 'agreed', text: 'agreed', at: [1, 4], look: 'dashed' },
    ],
    links: [
      { from: 'watch-market', to: 'order' },
      { from: 'order', to: 'parcel' },
      { from: 'parcel', to: 'back' },
      { from: 'watch-social', to: 'ask' },
      { from: 'ask', to: 'transfer' },
      { from: 'transfer', to: 'agreed' },
    ],
  }),
});
