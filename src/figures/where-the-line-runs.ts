import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'where-the-line-runs',
  chapter: 'current-situation/segments',
  text: {
    title: 'Two corners are clear, two are disputed',
    caption: 'Invented buyers, placed by what they are on paper and by what they do with the goods.',
    description:
      'Two axes. From left to right: what the buyer is on paper, from a private person to a registered firm. From bottom to top: what the goods are for, from own use to resale. At the bottom left, a student who buys a phone case: clearly a consumer. At the top right, a shop that buys a hundred cases: clearly a firm. At the top left, a stall holder without a registration who resells twelve kettles: a person on paper and a trader in fact. At the bottom right, a school that buys twelve kettles for its canteen: a registered body that uses the goods itself.',
    x: 'What the buyer is on paper',
    'x-low': 'private person',
    'x-high': 'registered firm',
    y: 'What the goods are for',
    'y-low': 'own use',
    'y-high': 'resale',
    student: 'Student, one phone case',
    'student-note': 'B2C, clear',
    shop: 'Shop, a hundred cases',
    'shop-note': 'B2B, clear',
    stall: 'Stall holder, twelve kettles',
    'stall-note': 'disputed',
    school: 'School, twelve kettles',
    'school-note': 'disputed',
  },
  diagram: (size) => ({
    kind: 'plane',
    x: { label: 'x', low: 'x-low', high: 'x-high' },
    y: { label: 'y', low: 'y-low', high: 'y-high' },
    height: size === 'wide' ? 320 : 380,
    nodes: [
      { id: 'student', text: 'student', note: 'student-note', at: [0.22, 0.18], width: 0.38 },
      { id: 'shop', text: 'shop', note: 'shop-note', at: [0.78, 0.82], width: 0.38 },
      { id: 'stall', text: 'stall', note: 'stall-note', at: [0.22, 0.82], width: 0.38, look: 'dashed' },
      { id: 'school', text: 'school', note: 'school-note', at: [0.78, 0.18], width: 0.38, look: 'dashed' },
    ],
    links: [],
  }),
});
