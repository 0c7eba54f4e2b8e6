import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const at = (data: SeriesData, id: string, x: string) => (data[id] ?? []).map((point) => ({ ...point, x }));

export default defineFigure({
  id: 'effective-segments',
  chapter: 'current-situation/segments',
  text: {
    title: 'The paper’s three segments are about as concentrated as two equal ones',
    caption: 'Effective number: how many equal parts would be just as concentrated.',
    note: 'Three equal segments are the most that three can give. The bar for China is another division, exports and imports of its cross-border e-commerce with all countries in the first half of 2024, so its largest value is two.',
    x: 'Division',
    y: 'Effective number',
    equal: 'Three equal parts',
    split: 'The paper: B2B, B2C, C2C',
    directions: 'China: exports, imports',
    illustration: 'Illustration',
    paper: 'The paper',
    china: 'China-side',
  },
  data: [
    'ecommerce/three-equal-segments-effective',
    'paper/segments-effective-2024',
    'ecommerce/china-directions-effective-2024-h1',
  ],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'ratio', fromZero: true },
    series: [
      {
        id: 'illustration',
        label: 'illustration',
        role: 'illustration',
        points: at(data, 'ecommerce/three-equal-segments-effective', 'equal'),
      },
      {
        id: 'paper',
        label: 'paper',
        role: 'paper',
        points: at(data, 'paper/segments-effective-2024', 'split'),
      },
      {
        id: 'china',
        label: 'china',
        role: 'china',
        points: at(data, 'ecommerce/china-directions-effective-2024-h1', 'directions'),
      },
    ],
  }),
});
