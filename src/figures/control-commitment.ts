import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'control-commitment',
  chapter: 'models/four-models',
  text: {
    title: 'More control usually has to be paid for with commitment',
    caption: 'The four models as ideal types on control and commitment, with two paths between them.',
    note: 'The places are our judgement from the definitions, not measurements. Axes after Anderson and Gatignon (1986).',
    description:
      'From left to right control grows, from bottom to top commitment. Platform-dependent stands at the lower left: little control, the least commitment. Export-oriented stands to the right of it and somewhat higher. Self-branded stands far to the right at middle height, localized far to the right at the top. One path leads from platform-dependent to self-branded and on to localized; another from export-oriented straight to localized. The upper left corner, much commitment and little control, has no label; nor has the lower right corner.',
    x: 'Control',
    'x-low': 'others decide',
    'x-high': 'the firm decides',
    y: 'Commitment',
    'y-low': 'easy to leave',
    'y-high': 'hard to leave',
    export: 'Export-oriented',
    platform: 'Platform-dependent',
    brand: 'Self-branded',
    local: 'Localized',
    paid: 'paid for control, did not get it',
    wish: 'where all would like to be',
  },
  diagram: (size) => ({
    kind: 'plane',
    x: { label: 'x', low: 'x-low', high: 'x-high' },
    y: { label: 'y', low: 'y-low', high: 'y-high' },
    height: size === 'wide' ? 400 : 440,
    nodes: [
      {
        id: 'platform',
        text: 'platform',
        at: [size === 'wide' ? 0.2 : 0.27, 0.12],
        width: size === 'wide' ? 0.32 : 0.48,
      },
      { id: 'export', text: 'export', at: [0.34, 0.42], width: size === 'wide' ? 0.28 : 0.42 },
      { id: 'brand', text: 'brand', at: [0.82, 0.5], width: size === 'wide' ? 0.26 : 0.34 },
      {
        id: 'local',
        text: 'local',
        at: size === 'wide' ? [0.8, 0.88] : [0.73, 0.88],
        width: size === 'wide' ? 0.28 : 0.52,
      },
      { id: 'paid', text: 'paid', at: [0.2, 0.9], look: 'plain', width: size === 'wide' ? 0.32 : 0.38 },
      { id: 'wish', text: 'wish', at: [0.8, 0.1], look: 'plain', width: size === 'wide' ? 0.32 : 0.38 },
    ],
    links: [
      { from: 'platform', to: 'brand' },
      { from: 'brand', to: 'local' },
      { from: 'export', to: 'local', dashed: true },
    ],
  }),
});
