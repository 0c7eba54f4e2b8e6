import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'chain-with-platform',
  chapter: 'theory/uppsala',
  text: {
    title: 'The platform stands where the agent stood, but the arrow of knowledge is broken',
    caption:
      'The establishment chain of Johanson and Wiedersheim-Paul (1975), with a platform put in by this book.',
    description:
      'From no regular export two ways lead on. One goes to the agent, and from the agent, who passes on experience, to a sales company and then to production. The other goes to a platform, which asks for less commitment. From the platform a broken line leads to the sales company: sales have grown, but little experience of the market has come back.',
    none: 'No regular export',
    'none-note': 'an order now and then',
    agent: 'Agent',
    'agent-note': 'a person who reports back',
    platform: 'Platform',
    'platform-note': 'sales, a rating, no names',
    experience: 'experience',
    little: 'little experience',
    sales: 'Sales company',
    'sales-note': 'own people, own customers',
    production: 'Production there',
    'production-note': 'the largest commitment',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    rowGap: 46,
    nodes: [
      { id: 'none', text: 'none', note: 'none-note', at: [0, 0], span: 2, look: 'plain' },
      { id: 'agent', text: 'agent', note: 'agent-note', at: [0, 1] },
      { id: 'platform', text: 'platform', note: 'platform-note', at: [1, 1], look: 'dashed' },
      { id: 'sales', text: 'sales', note: 'sales-note', at: [0, 2], span: 2 },
      { id: 'production', text: 'production', note: 'production-note', at: [0, 3], span: 2, look: 'strong' },
    ],
    links: [
      { from: 'none', to: 'agent' },
      { from: 'none', to: 'platform' },
      { from: 'agent', to: 'sales', text: 'experience' },
      { from: 'platform', to: 'sales', text: 'little', dashed: true },
      { from: 'sales', to: 'production' },
    ],
  }),
});
