import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

/** The last value was read only as a projection, so no line leads to it. */
const apart = (points: readonly Point[]) =>
  points.map((point) => (point.x === 2025 ? { ...point, break: true, implied: true } : point));

export default defineFigure({
  id: 'china-survey',
  chapter: 'current-situation/size-and-growth',
  text: {
    title: 'China’s own survey has grown, and some of its points have moved',
    caption:
      'China’s cross-border e-commerce with all countries, survey of Chinese customs, 2018 to 2025, trillion yuan.',
    note: 'For 2020 and 2021 the first prints are drawn; later growth rates imply values a little lower, which the table gives. No value was found for 2019. The value of 2025 stands apart, because the reprint in which it was read calls it projected. The count of 2017 had another definition and is not drawn.',
    x: 'Year',
    y: 'Trillion yuan',
    china: 'Survey',
  },
  data: ['ecommerce/china-national-survey'],
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'cny-trn', fromZero: true },
    series: [
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: apart(data['ecommerce/china-national-survey'] ?? []),
      },
    ],
  }),
});
