import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'which-model-wins',
  chapter: 'models/which-model',
  text: {
    title: 'Answered blindly, the tool says “export” twice as often as “platform”',
    caption: 'Which profile comes first among all answer sets of nought, two and four, equal weights.',
    note: 'A property of the tool, not of real firms. Nobody has counted those.',
    x: 'First place',
    y: 'Answer sets',
    sets: 'Answer sets',
    'export-oriented': 'export',
    'platform-dependent': 'platform',
    'self-branded': 'brand',
    localized: 'local',
    tie: 'a tie',
  },
  data: ['firms/which-model-wins'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'count', fromZero: true },
    series: [
      { id: 'sets', label: 'sets', role: 'illustration', points: data['firms/which-model-wins'] ?? [] },
    ],
  }),
});
