import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'uppsala-loop',
  chapter: 'theory/uppsala',
  text: {
    title: 'Knowledge decides how much is committed, and what is committed decides how much is learned',
    caption: 'The loop of Johanson and Vahlne (1977), with a heavy frame for state aspects.',
    description:
      'Four parts in a ring. Market knowledge, a state, leads to commitment decisions, a change. The decisions lead to market commitment, a state. The commitment leads to current activities, a change. The activities give experience and so lead back to market knowledge.',
    knowledge: 'Market knowledge',
    'knowledge-note': 'state: what the firm knows',
    decisions: 'Commitment decisions',
    'decisions-note': 'change: more, or not yet',
    commitment: 'Market commitment',
    'commitment-note': 'state: what it could not take out',
    activities: 'Current activities',
    'activities-note': 'change: the daily business',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 56,
    columnGap: 48,
    nodes: [
      { id: 'knowledge', text: 'knowledge', note: 'knowledge-note', at: [0, 0], look: 'strong' },
      { id: 'decisions', text: 'decisions', note: 'decisions-note', at: [1, 0] },
      { id: 'commitment', text: 'commitment', note: 'commitment-note', at: [1, 1], look: 'strong' },
      { id: 'activities', text: 'activities', note: 'activities-note', at: [0, 1] },
    ],
    links: [
      { from: 'knowledge', to: 'decisions' },
      { from: 'decisions', to: 'commitment' },
      { from: 'commitment', to: 'activities' },
      { from: 'activities', to: 'knowledge' },
    ],
  }),
});
