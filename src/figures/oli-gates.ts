import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'oli-gates',
  chapter: 'theory/oli',
  text: {
    title: 'Three gates in a row: whoever stops at the first need not ask the others',
    caption: 'Dunning’s table as a chain of questions (1980, 1988), in the order O, I, L.',
    description:
      'The first question is O: has the firm something that rivals lack? If no, it stays at home. If yes, the second question is I: should it use this itself? If no, it makes a contract, for example with a platform. If yes, the third question is L: does the place offer what home does not? If no, it exports. If yes, it operates there.',
    o: 'O: something that rivals lack?',
    'no-o': 'Stay at home',
    'no-o-note': 'first find an advantage',
    i: 'I: better to use it oneself?',
    'no-i': 'Contract',
    'no-i-note': 'licence, platform',
    l: 'L: does the place add to it?',
    'no-l': 'Export',
    'no-l-note': 'sell from home',
    there: 'Operate there',
    'there-note': 'warehouse, shop, company',
    yes: 'yes',
    no: 'no',
  },
  diagram: (size) => ({
    kind: 'flow',
    columns: 2,
    columnGap: size === 'wide' ? 72 : 44,
    rowGap: 42,
    nodes: [
      { id: 'o', text: 'o', at: [0, 0], look: 'strong' },
      { id: 'no-o', text: 'no-o', note: 'no-o-note', at: [1, 0], look: 'dashed' },
      { id: 'i', text: 'i', at: [0, 1], look: 'strong' },
      { id: 'no-i', text: 'no-i', note: 'no-i-note', at: [1, 1] },
      { id: 'l', text: 'l', at: [0, 2], look: 'strong' },
      { id: 'no-l', text: 'no-l', note: 'no-l-note', at: [1, 2] },
      { id: 'there', text: 'there', note: 'there-note', at: [0, 3] },
    ],
    links: [
      { from: 'o', to: 'no-o', text: 'no' },
      { from: 'o', to: 'i', text: 'yes' },
      { from: 'i', to: 'no-i', text: 'no' },
      { from: 'i', to: 'l', text: 'yes' },
      { from: 'l', to: 'no-l', text: 'no' },
      { from: 'l', to: 'there', text: 'yes' },
    ],
  }),
});
