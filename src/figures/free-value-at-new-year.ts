import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** From this year on the free value is for each parcel, before it was for all parcels of a month. */
const perParcelFrom = 2020;

/** The free value in force on the first day of a year: that of the last rule begun by then. */
const onNewYear = (rules: readonly Point[], year: number): Point => ({
  x: year,
  y: rules.findLast(({ x }) => String(x) <= `${year}-01-01`)?.y ?? null,
  digits: 0,
});

export default defineFigure({
  id: 'free-value-at-new-year',
  chapter: 'current-situation/rules-of-the-game',
  text: {
    title: 'Three times a thousand euros were free at New Year, once for a month and twice for a parcel',
    caption:
      'Value free of duty for goods for personal use that come by post or carrier into the Eurasian Economic Union, in force on 1 January of each year.',
    note: 'Only the first day of each year is drawn: the change of 31 March 2022 shows in 2023, and that of 1 April 2024 in 2025. The line breaks where the free value stopped being for a month. The rule announced for July 2026 is not drawn, because its entry into force is not confirmed (25 November 2026).',
    x: '1 January of the year',
    y: '€',
    month: 'All parcels of a month',
    parcel: 'Each parcel',
  },
  data: ['tax/parcel-free-value'],
  chart(data) {
    const points = years.map((year) => onNewYear(data['tax/parcel-free-value'] ?? [], year));
    const isMonth = ({ x }: Point) => Number(x) < perParcelFrom;
    return {
      kind: 'step',
      x: { label: 'x', type: 'year' },
      y: { label: 'y', unit: 'eur', fromZero: true },
      series: [
        { id: 'month', label: 'month', role: 'other', dashed: true, points: points.filter(isMonth) },
        { id: 'parcel', label: 'parcel', role: 'other', points: points.filter((point) => !isMonth(point)) },
      ],
    };
  },
});
