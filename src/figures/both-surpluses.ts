import type { SeriesData } from '#kit/calculator.ts';
import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';

const reporters = ['china', 'kazakhstan'] as const;
type Reporter = (typeof reporters)[number];

const balance = (reporter: Reporter) => `trade/balance-${reporter}-side`;
/** One of the two legs the balance is made of: it knows where the publisher changes and why a year is missing. */
const leg = (reporter: Reporter) => `trade/${reporter}-side-china-to-kazakhstan`;

/** A balance breaks where its legs break, and is missing for their reason. */
const points = (data: SeriesData, reporter: Reporter): Point[] =>
  (data[balance(reporter)] ?? []).map((point) => {
    const source = data[leg(reporter)]?.find(({ x }) => x === point.x);
    return {
      ...point,
      ...(source?.break ? { break: true } : {}),
      ...(point.y === null && source?.note ? { note: source.note } : {}),
    };
  });

export default defineFigure({
  id: 'both-surpluses',
  chapter: 'background/two-ledgers',
  text: {
    title: 'From 2014 to 2021, each ledger shows a surplus for its own country',
    caption:
      'Trade balance of each country with the other, in its own ledger: what it sends less what it receives, 2013 to 2025.',
    note: 'If the ledgers agreed, one line would be the other turned upside down at zero. Up to 2020 from one IMF file, from 2021 from other publishers, so the lines start anew. Exports are valued without freight, imports with it.',
    x: 'Year',
    y: 'US$ billion',
    china: 'China-side',
    kazakhstan: 'Kazakhstan-side',
  },
  data: reporters.flatMap((reporter) => [balance(reporter), leg(reporter)]),
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'usd-bn', fromZero: true },
    series: reporters.map((reporter) => ({
      id: reporter,
      label: reporter,
      role: reporter,
      points: points(data, reporter),
    })),
  }),
});
