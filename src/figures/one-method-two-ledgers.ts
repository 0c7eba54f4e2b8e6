import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const methods = ['holt', 'naive'] as const;
const ledgers = { china: 2025, kazakhstan: 2024 } as const;
const id = (method: string, ledger: keyof typeof ledgers) =>
  `trade/forecast-error-${method}-${ledger}-${ledgers[ledger]}`;
const value = (data: SeriesData, datum: string) => data[datum]?.[0]?.y ?? null;

export default defineFigure({
  id: 'one-method-two-ledgers',
  chapter: 'digital-strategies/data-and-ai',
  text: {
    title: 'The same method wins in one ledger and loses in the other',
    caption:
      'Error of a forecast of total goods trade, without its sign; each time only the last value was held back.',
    note: 'China-side: 2025 from the years 2021 to 2024. Kazakhstan-side: 2024 from the years 2021 to 2023, because no value of 2025 was found. The weights of Holt’s method are 0.8 and 0.2. One tested value in each ledger proves nothing.',
    x: 'Method',
    y: 'Error, US$ billion',
    china: 'China-side, 2025',
    kazakhstan: 'Kazakhstan-side, 2024',
    holt: 'Holt',
    naive: 'Naive',
  },
  data: (['china', 'kazakhstan'] as const).flatMap((ledger) => methods.map((method) => id(method, ledger))),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'usd-bn', fromZero: true },
    series: (['china', 'kazakhstan'] as const).map((ledger) => ({
      id: ledger,
      label: ledger,
      role: ledger,
      points: methods.map((method) => ({ x: method, y: value(data, id(method, ledger)), digits: 2 })),
    })),
  }),
});
