import { defineFigure } from '#kit/define-figure.ts';

const isAnnounced = ({ x }: { x: string }) => x.startsWith('2026');

export default defineFigure({
  id: 'free-value',
  chapter: 'challenges/policy',
  text: {
    title: 'The free value went down, up and down again within seven years',
    caption:
      'Value up to which goods for personal use enter the Eurasian Economic Union free of duty, by the year in which each rule began. The filled bar is announced and not confirmed.',
    note: 'Up to 2019 for all parcels of a month, from 2020 for each parcel, so the bars are not fully comparable. The bars do not show how long a rule lasted. The last rule was announced and was not confirmed to be in force on 25 November 2026; it keeps the value and changes what is charged above it.',
    x: 'Year in which the rule began',
    y: '€',
    force: 'In force',
    announced: 'Announced',
  },
  data: ['tax/parcel-free-value'],
  chart(data) {
    const rows = (data['tax/parcel-free-value'] ?? []).map(({ x, y }) => ({
      x: String(x).slice(0, 4),
      y,
      digits: 0,
    }));
    return {
      kind: 'bar',
      x: { label: 'x', type: 'category' },
      y: { label: 'y', unit: 'eur', fromZero: true },
      series: [
        { id: 'force', label: 'force', role: 'other', points: rows.filter((row) => !isAnnounced(row)) },
        { id: 'announced', label: 'announced', role: 'illustration', points: rows.filter(isAnnounced) },
      ],
    };
  },
});
