import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'platform-and-seller',
  chapter: 'models/platform-dependent',
  text: {
    title: 'Goods pass through the platform; knowledge of the buyer stops there',
    caption: 'What moves between Guli (invented), the platform and a buyer.',
    description:
      'The seller gives the platform goods, pages and fees. The platform gives the buyer an offer, a delivery and a guarantee. The buyer gives the platform the payment, the address, the clicks and the complaints. Of all this the platform passes on to the seller the money without the fees, and order numbers. No line joins the seller and the buyer directly.',
    seller: 'Seller in Yiwu',
    down1: 'goods, pages, fees',
    up1: 'money after fees, order numbers',
    platform: 'Platform',
    'platform-note': 'rules, ranking, customer data',
    down2: 'offer, delivery, guarantee',
    up2: 'payment, address, clicks, complaints',
    buyer: 'Buyer in Pavlodar',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 30,
    nodes: [
      { id: 'seller', text: 'seller', at: [0, 0], span: 2, role: 'china' },
      { id: 'down1', text: 'down1', at: [0, 1], look: 'plain' },
      { id: 'up1', text: 'up1', at: [1, 1], look: 'plain' },
      { id: 'platform', text: 'platform', note: 'platform-note', at: [0, 2], span: 2, look: 'strong' },
      { id: 'down2', text: 'down2', at: [0, 3], look: 'plain' },
      { id: 'up2', text: 'up2', at: [1, 3], look: 'plain' },
      { id: 'buyer', text: 'buyer', at: [0, 4], span: 2, role: 'kazakhstan' },
    ],
    links: [
      { from: 'seller', to: 'down1', arrow: 'none' },
      { from: 'down1', to: 'platform' },
      { from: 'platform', to: 'down2', arrow: 'none' },
      { from: 'down2', to: 'buyer' },
      { from: 'buyer', to: 'up2', arrow: 'none' },
      { from: 'up2', to: 'platform' },
      { from: 'platform', to: 'up1', arrow: 'none' },
      { from: 'up1', to: 'seller' },
    ],
  }),
});
