import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'china-survey',
  chapter: 'current-situation/size-and-growth',
  text: {
    title: 'China’s own survey has grown, and two of its points have moved',
    caption:
      'China’s cross-border e-commerce with all countries, survey of Chinese customs, 2018 to 2025, trillion yuan.',
    note: 'For 2020 and 2021 the first prints are drawn; later growth rates imply values a little lower, which the table gives. No value was found for 2019. The value of 2025 was read in a reprint that calls it projected. The count of 2017 had another definition and is not drawn.',
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
      { id: 'china', label: 'china', role: 'china', points: data['ecommerce/china-national-survey'] ?? [] },
    ],
  }),
});
