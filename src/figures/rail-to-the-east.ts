import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const value = (data: SeriesData, id: string, year: number) =>
  data[`logistics/${id}`]?.find(({ x }) => x === year)?.y ?? null;

export default defineFigure({
  id: 'rail-to-the-east',
  chapter: 'models/export-oriented',
  text: {
    title: 'Exports to China are less than half of the rail freight',
    caption:
      'Rail freight between Kazakhstan and China and the Kazakh exports in it: all crossings in 2024, and Altynkol in 2025.',
    note: 'Tonnes, not value; all goods include transit. Altynkol is the station beside Khorgos; its figures are of another year, so the two pairs cannot be added.',
    x: 'Route',
    y: 'Million tonnes',
    total: 'All goods',
    exports: 'Exports to China',
    all: 'All crossings, 2024',
    altynkol: 'Altynkol, 2025',
  },
  data: [
    'logistics/rail-china-kazakhstan',
    'logistics/rail-to-china-2024',
    'logistics/altynkol-rail-2025',
    'logistics/altynkol-rail-to-china-2025',
  ],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'million-tonnes', fromZero: true },
    series: [
      {
        id: 'total',
        label: 'total',
        role: 'kazakhstan',
        points: [
          { x: 'all', y: value(data, 'rail-china-kazakhstan', 2024), digits: 0 },
          { x: 'altynkol', y: value(data, 'altynkol-rail-2025', 2025), digits: 1 },
        ],
      },
      {
        id: 'exports',
        label: 'exports',
        role: 'kazakhstan',
        dashed: true,
        points: [
          { x: 'all', y: value(data, 'rail-to-china-2024', 2024), digits: 1 },
          { x: 'altynkol', y: value(data, 'altynkol-rail-to-china-2025', 2025), digits: 1 },
        ],
      },
    ],
  }),
});
