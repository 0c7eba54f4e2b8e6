import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'why-go',
  chapter: 'theory/why-firms-go-abroad',
  text: {
    title: 'A motive is not enough: the advantage must outweigh the cost of being foreign',
    caption: 'From a motive to a step abroad, after Hymer and Zaheer.',
    description:
      'Push factors at home and pull factors abroad give the firm a motive. The motive leads to a test: is the firm’s advantage larger than the cost of being foreign? If yes, the next question is how to go: export, platform, licence or a company there. If no, the firm stays at home, or it goes abroad to look for an advantage first.',
    push: 'Push',
    'push-note': 'price war, small market, a rule',
    pull: 'Pull',
    'pull-note': 'buyers, wheat, knowledge',
    motive: 'A motive',
    test: 'Advantage larger than the cost of being foreign?',
    'test-note': 'distance, strangeness, treatment, limits at home',
    yes: 'yes',
    no: 'no',
    how: 'How to go?',
    'how-note': 'export, platform, licence, company',
    stay: 'Stay, or learn first',
    'stay-note': 'buy, copy, find a partner',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 40,
    nodes: [
      { id: 'push', text: 'push', note: 'push-note', at: [0, 0] },
      { id: 'pull', text: 'pull', note: 'pull-note', at: [1, 0] },
      { id: 'motive', text: 'motive', at: [0, 1], span: 2 },
      { id: 'test', text: 'test', note: 'test-note', at: [0, 2], span: 2, look: 'strong' },
      { id: 'how', text: 'how', note: 'how-note', at: [0, 3] },
      { id: 'stay', text: 'stay', note: 'stay-note', at: [1, 3], look: 'dashed' },
    ],
    links: [
      { from: 'push', to: 'motive' },
      { from: 'pull', to: 'motive' },
      { from: 'motive', to: 'test' },
      { from: 'test', to: 'how', text: 'yes' },
      { from: 'test', to: 'stay', text: 'no' },
    ],
  }),
});
