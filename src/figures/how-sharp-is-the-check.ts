import type { SeriesData } from '#kit/calculator.ts';
import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';
import { shareOfTotal } from '#models/share-of-total.ts';

const read = (data: SeriesData, id: string): number => data[id]?.[0]?.y ?? Number.NaN;

/** The amount that a printed total and a printed share stand for, with so many digits after the point. */
function stoodFor(x: string, total: number, share: number, digits: number): Point {
  const half = 0.5 * 10 ** -digits;
  const { part, low, high } = shareOfTotal({
    total,
    share: share / 100,
    totalHalf: half,
    shareHalf: half / 100,
  });
  return { x, y: part, low, high, digits: 2 };
}

export default defineFigure({
  id: 'how-sharp-is-the-check',
  chapter: 'conclusion/reading-the-paper',
  text: {
    title: 'The finer the figures are printed, the sharper the test',
    caption:
      'Amounts of e-commerce that agree with a printed total and a printed share, and the amount itself.',
    note: 'Bars show what rounding leaves open. The first one is not printed in the paper: its total and share as they would look in whole numbers.',
    x: 'What is printed',
    y: 'US$ billion',
    paper: 'The paper',
    product: 'total and share',
    amount: 'the amount',
    'product-whole': 'in whole numbers',
  },
  data: ['paper/total-2024', 'paper/ecommerce-share-2024', 'paper/ecommerce-2024'],
  chart: (data) => {
    const [total, share] = [read(data, 'paper/total-2024'), read(data, 'paper/ecommerce-share-2024')];
    const amount = read(data, 'paper/ecommerce-2024');
    return {
      kind: 'range',
      x: { label: 'x', type: 'category' },
      y: { label: 'y', unit: 'usd-bn', fromZero: false },
      series: [
        {
          id: 'paper',
          label: 'paper',
          role: 'paper',
          points: [
            stoodFor('product-whole', Math.round(total), Math.round(share), 0),
            stoodFor('product', total, share, 1),
            { x: 'amount', y: amount, low: amount - 0.05, high: amount + 0.05, digits: 2 },
          ],
        },
      ],
    };
  },
});
