import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'what-theories-look-at',
  chapter: 'theory/comparing-theories',
  text: {
    title: 'The five theories look at different things',
    caption: 'What each theory takes into view: the firm or its relations, a choice or a process.',
    note: 'The places are our reading. The arrow shows how the Uppsala authors moved between 1977 and 2009.',
    description:
      'From left to right the view goes from the firm alone to its relations; from bottom to top, from one choice to a process over years. OLI stands at the lower left: one choice of a firm. Born global stands at the left in the middle. Uppsala of 1977 stands at the upper left, and an arrow leads from it to Uppsala of 2009 at the upper right, near the network view. Platform theory stands at the lower right: it looks at users and sellers around one platform.',
    x: 'In view',
    'x-low': 'the firm',
    'x-high': 'its relations',
    y: 'Time',
    'y-low': 'one choice',
    'y-high': 'a process',
    oli: 'OLI',
    born: 'Born global',
    early: 'Uppsala 1977',
    late: 'Uppsala 2009',
    networks: 'Networks',
    platforms: 'Platforms',
  },
  diagram: (size) => ({
    kind: 'plane',
    x: { label: 'x', low: 'x-low', high: 'x-high' },
    y: { label: 'y', low: 'y-low', high: 'y-high' },
    height: 380,
    nodes: [
      { id: 'oli', text: 'oli', at: [0.2, 0.14], width: size === 'wide' ? 0.22 : 0.3 },
      { id: 'born', text: 'born', at: [0.24, 0.5], width: size === 'wide' ? 0.26 : 0.4 },
      { id: 'early', text: 'early', at: [0.22, 0.9], width: size === 'wide' ? 0.26 : 0.38 },
      { id: 'late', text: 'late', at: [0.76, 0.9], width: size === 'wide' ? 0.26 : 0.38 },
      { id: 'networks', text: 'networks', at: [0.78, 0.62], width: size === 'wide' ? 0.26 : 0.38 },
      { id: 'platforms', text: 'platforms', at: [0.76, 0.26], width: size === 'wide' ? 0.26 : 0.42 },
    ],
    links: [{ from: 'early', to: 'late' }],
  }),
});
