import { defineFigure } from '#kit/define-figure.ts';
import { smoothPath } from '#models/cagr.ts';

const first = 2020;

export default defineFigure({
  id: 'smooth-path',
  chapter: 'background/trade-in-figures',
  text: {
    title: 'One steady rate joins the paper’s two ends',
    caption:
      'E-commerce between China and Kazakhstan as the paper reports it for 2024, and the smooth path from the value it implies for 2020.',
    note: 'A smooth path, not data: only the last point is printed in the paper. The first follows from its growth figure; those between are what equal growth every year would give. They stand in brackets in the table.',
    x: 'Year',
    y: 'US$ billion',
    paper: 'The paper’s smooth path',
  },
  data: ['paper/ecommerce-2020-implied', 'paper/ecommerce-2024'],
  chart(data) {
    const start = data['paper/ecommerce-2020-implied']?.[0]?.y ?? 0;
    const end = data['paper/ecommerce-2024']?.[0]?.y ?? 0;
    const path = smoothPath({ start, end, years: 4 });
    return {
      kind: 'line',
      x: { label: 'x', type: 'year' },
      y: { label: 'y', unit: 'usd-bn', fromZero: true },
      series: [
        {
          id: 'paper',
          label: 'paper',
          role: 'paper',
          points: path.map((y, i) => ({
            x: first + i,
            y,
            implied: i < path.length - 1,
            digits: i < path.length - 1 ? 3 : 1,
          })),
        },
      ],
    };
  },
});
