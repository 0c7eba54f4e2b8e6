import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

/** Each count as a share of all, in percent. */
const shares = (counts: readonly Point[] = [], all: number): Point[] =>
  counts.map((point) => ({ ...point, y: point.y === null ? null : (point.y / all) * 100, digits: 1 }));

export default defineFigure({
  id: 'which-model-wins',
  chapter: 'models/which-model',
  text: {
    title: 'Answered blindly, the tool says “export” almost twice as often as “platform”',
    caption: 'Which profile comes first among all answer sets of zero, two and four, equal weights.',
    note: 'A property of the tool, not of real firms. Nobody has counted those.',
    x: 'First place',
    y: 'Percent of all answer sets',
    sets: 'Share of answer sets',
    'export-oriented': 'export',
    'platform-dependent': 'platform',
    'self-branded': 'brand',
    localized: 'local',
    tie: 'a tie',
  },
  data: ['firms/which-model-wins', 'firms/which-model-all'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'sets',
        label: 'sets',
        role: 'illustration',
        points: shares(data['firms/which-model-wins'], data['firms/which-model-all']?.[0]?.y ?? Number.NaN),
      },
    ],
  }),
});
