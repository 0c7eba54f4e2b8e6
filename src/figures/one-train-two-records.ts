import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'one-train-two-records',
  chapter: 'background/two-ledgers',
  text: {
    title: 'One train, two containers, two true records',
    caption: 'What each customs office can see of the two invented containers of kettles.',
    description:
      'The factory in Yiwu sends two containers on one train. At Horgos the Chinese office writes down two exports to Kazakhstan, because both papers name Kazakhstan. At Khorgos the Kazakh office writes down one import: the first container is cleared for Almaty. The second one crosses Kazakhstan under seal to Tashkent and stands in no Kazakh import record.',
    factory: 'Factory in Yiwu',
    'factory-note': 'two containers of kettles',
    china: 'Horgos: exported',
    'china-note': 'both papers name Kazakhstan: two',
    kazakhstan: 'Khorgos: imported',
    'kazakhstan-note': 'cleared for Almaty: one',
    almaty: 'Shop in Almaty',
    transit: 'Under seal',
    'transit-note': 'in transit: none',
    tashkent: 'Shop in Tashkent',
    first: 'first container',
    second: 'second container',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 46,
    nodes: [
      { id: 'factory', text: 'factory', note: 'factory-note', at: [0, 0], span: 2, look: 'plain' },
      { id: 'china', text: 'china', note: 'china-note', at: [0, 1], span: 2, role: 'china' },
      { id: 'kazakhstan', text: 'kazakhstan', note: 'kazakhstan-note', at: [0, 2], role: 'kazakhstan' },
      { id: 'transit', text: 'transit', note: 'transit-note', at: [1, 2], look: 'dashed' },
      { id: 'almaty', text: 'almaty', at: [0, 3], look: 'plain' },
      { id: 'tashkent', text: 'tashkent', at: [1, 3], look: 'plain' },
    ],
    links: [
      { from: 'factory', to: 'china' },
      { from: 'china', to: 'kazakhstan', text: 'first' },
      { from: 'china', to: 'transit', text: 'second' },
      { from: 'kazakhstan', to: 'almaty' },
      { from: 'transit', to: 'tashkent' },
    ],
  }),
});
