import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'goods-from-china',
  chapter: 'background/two-ledgers',
  text: {
    title: 'China → Kazakhstan: wherever both records exist, they are far apart',
    caption: 'Goods from China to Kazakhstan as each side recorded them, 2013 to 2025.',
    note: 'Up to 2020 both lines are from one IMF file; from 2021 other publishers give the figures, so the lines start anew. Where a side published nothing that could be read, there is a gap. The lines of two reporters are never joined.',
    x: 'Year',
    y: 'US$ billion',
    china: 'China-side',
    kazakhstan: 'Kazakhstan-side',
  },
  data: ['trade/china-side-china-to-kazakhstan', 'trade/kazakhstan-side-china-to-kazakhstan'],
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'usd-bn', fromZero: true },
    series: [
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: data['trade/china-side-china-to-kazakhstan'] ?? [],
      },
      {
        id: 'kazakhstan',
        label: 'kazakhstan',
        role: 'kazakhstan',
        points: data['trade/kazakhstan-side-china-to-kazakhstan'] ?? [],
      },
    ],
  }),
});
