import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

/** A yardstick stands at its year, whether it covers all of it or some months. */
const at = (data: SeriesData, id: string, year: number) =>
  (data[id] ?? []).map((point) => ({ ...point, x: year }));

export default defineFigure({
  id: 'yardsticks',
  chapter: 'current-situation/size-and-growth',
  text: {
    title: 'The amounts near the question measure different things',
    caption:
      'The paper’s two amounts and four yardsticks in US$ billion, each at its year. Nothing is joined, because nothing here is a series.',
    note: 'Xinjiang 2020: Urumqi Customs, eight months, all destinations. 2022: exports of Horgos, all destinations. 2025: Horgos and Alashankou, seven months, goods for many other countries included. Online retail: everything sold online in Kazakhstan, local sellers included. The paper’s first amount is implied by its growth rate.',
    x: 'Year',
    y: 'US$ billion',
    paper: 'The paper',
    ports: 'Xinjiang’s customs and ports',
    retail: 'Online retail in Kazakhstan',
  },
  data: [
    'paper/ecommerce-2020-implied',
    'paper/ecommerce-2024',
    'ecommerce/urumqi-2020-usd-bn',
    'ecommerce/horgos-export-2022-usd',
    'ecommerce/horgos-alashankou-2025',
    'ecommerce/kazakhstan-online-retail-2024-usd',
  ],
  chart: (data) => ({
    kind: 'scatter',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'usd-bn', fromZero: true },
    series: [
      {
        id: 'paper',
        label: 'paper',
        role: 'paper',
        points: [
          ...at(data, 'paper/ecommerce-2020-implied', 2020).map((p) => ({ ...p, implied: true })),
          ...at(data, 'paper/ecommerce-2024', 2024),
        ],
      },
      {
        id: 'ports',
        label: 'ports',
        role: 'china',
        points: [
          ...at(data, 'ecommerce/urumqi-2020-usd-bn', 2020),
          ...at(data, 'ecommerce/horgos-export-2022-usd', 2022),
          ...at(data, 'ecommerce/horgos-alashankou-2025', 2025),
        ],
      },
      {
        id: 'retail',
        label: 'retail',
        role: 'kazakhstan',
        points: at(data, 'ecommerce/kazakhstan-online-retail-2024-usd', 2024),
      },
    ],
  }),
});
