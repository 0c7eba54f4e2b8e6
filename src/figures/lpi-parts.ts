import { defineFigure } from '#kit/define-figure.ts';

const parts = ['customs', 'infrastructure', 'shipments', 'competence', 'tracking', 'timeliness'] as const;

export default defineFigure({
  id: 'lpi-parts',
  chapter: 'challenges/logistics',
  text: {
    title: 'In every part Kazakhstan’s score is below China’s, most of all for infrastructure',
    caption:
      'Parts of the World Bank’s Logistics Performance Index, edition of 2023, scores from one to five: the triangle is Kazakhstan, the upper end of the bar is China.',
    note: 'The scores rest mainly on the judgement of logistics firms and are printed with one digit, so small differences mean nothing. The World Bank’s names: customs, infrastructure, international shipments, competence, tracking, timeliness.',
    x: 'Part of the index',
    y: 'Score',
    score: 'Kazakhstan, up to China',
    customs: 'Customs',
    infrastructure: 'Road, rail',
    shipments: 'Freight',
    competence: 'Skills',
    tracking: 'Tracking',
    timeliness: 'On time',
  },
  data: ['logistics/lpi-kazakhstan-2023', 'logistics/lpi-china-2023'],
  chart(data) {
    const score = (country: string, part: string) =>
      data[`logistics/lpi-${country}-2023`]?.find(({ x }) => x === part)?.y ?? null;
    return {
      kind: 'range',
      x: { label: 'x', type: 'category' },
      y: { label: 'y', unit: 'score', fromZero: true },
      series: [
        {
          id: 'score',
          label: 'score',
          role: 'other',
          points: parts.map((part) => {
            const [low, high] = [score('kazakhstan', part), score('china', part)];
            return low === null || high === null
              ? { x: part, y: low }
              : { x: part, y: low, low, high, digits: 1 };
          }),
        },
      ],
    };
  },
});
