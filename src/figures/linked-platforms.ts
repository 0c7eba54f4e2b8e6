import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'linked-platforms',
  chapter: 'digital-strategies/platform-ecology',
  text: {
    title: 'One stock and one list in the middle make three platforms one business',
    caption: 'A linkage for a small seller, with one task for each platform. An invented example.',
    description:
      'At the top three boxes: a short-video account, where people find the knives; a marketplace in Kazakhstan, where they buy and pay; a wholesale site in China, where the seller buys the stock. All three are joined to one box in the middle, the seller’s own list of stock, prices, orders and questions. The link to the marketplace runs both ways: stock goes out and orders come in. Below stands one stock room in Shymkent.',
    video: 'Short videos',
    'video-note': 'be found',
    market: 'Marketplace in Kazakhstan',
    'market-note': 'sell, be paid',
    wholesale: 'Wholesale site in China',
    'wholesale-note': 'buy the stock',
    list: 'The seller’s own list',
    'list-note': 'stock, prices, orders, questions',
    room: 'One stock room in Shymkent',
  },
  diagram: (size) => ({
    kind: 'flow',
    columns: 3,
    columnGap: size === 'wide' ? 28 : 10,
    rowGap: 46,
    nodes: [
      { id: 'video', text: 'video', note: 'video-note', at: [0, 0] },
      { id: 'market', text: 'market', note: 'market-note', at: [1, 0], role: 'kazakhstan' },
      { id: 'wholesale', text: 'wholesale', note: 'wholesale-note', at: [2, 0], role: 'china' },
      { id: 'list', text: 'list', note: 'list-note', at: [0, 1], span: 3, look: 'strong' },
      { id: 'room', text: 'room', at: [0, 2], span: 3, look: 'plain' },
    ],
    links: [
      { from: 'video', to: 'list' },
      { from: 'market', to: 'list', arrow: 'both' },
      { from: 'wholesale', to: 'list' },
      { from: 'list', to: 'room', arrow: 'none' },
    ],
  }),
});
