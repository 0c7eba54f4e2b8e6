import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, subtract } from '#kit/expression/expression.ts';
import { type Livestream, livestreamFunnel } from '#models/livestream-funnel.ts';
import { from, isDefined } from '#models/not-defined.ts';
import { text } from './livestream.text.ts';

const rate = (illustration: number, symbol: string) =>
  number({ unit: 'percent', min: 0, max: 100, default: { illustration }, symbol });
const cost = (illustration: number, symbol: string) =>
  number({ unit: 'usd', min: 0, max: 1_000_000, default: { illustration }, symbol });

interface Fields {
  readonly viewers: number;
  readonly click: number;
  readonly buy: number;
  readonly returns: number;
  readonly orderValue: number;
  readonly margin: number;
  readonly commission: number;
  readonly host: number;
  readonly ads: number;
}
const streamOf = (fields: Fields): Livestream => ({
  viewers: fields.viewers,
  clickRate: fields.click / 100,
  buyRate: fields.buy / 100,
  returnRate: fields.returns / 100,
  orderValue: fields.orderValue,
  grossMargin: fields.margin / 100,
  commission: fields.commission / 100,
  hostCost: fields.host,
  adCost: fields.ads,
});

const base = {
  viewers: 50_000,
  click: 8,
  buy: 3,
  returns: 10,
  orderValue: 15,
  margin: 40,
  commission: 10,
  host: 200,
  ads: 150,
};

export default defineCalculator(
  {
    id: 'livestream',
    version: 1,
    chapter: 'digital-strategies/live-and-social',
    theories: ['platforms', 'customers'],
    text,
    inputs: {
      viewers: number({
        unit: 'viewers',
        min: 0,
        max: 10_000_000,
        whole: true,
        default: { illustration: base.viewers },
        symbol: 'V',
      }),
      click: rate(base.click, 'c'),
      buy: rate(base.buy, 'k'),
      returns: rate(base.returns, 'r'),
      orderValue: number({
        unit: 'usd',
        min: 0,
        max: 10_000,
        default: { illustration: base.orderValue },
        symbol: '\\text{AOV}',
      }),
      margin: rate(base.margin, 'g'),
      commission: rate(base.commission, 'q'),
      host: cost(base.host, 'H'),
      ads: cost(base.ads, 'A'),
    },
    presets: {
      evening: {},
      star: { viewers: 200_000, host: 3000 },
      returns: { returns: 40 },
      'thin-margin': { margin: 20, commission: 20 },
    },
  },
  (part) => [
    part({
      id: 'funnel',
      uses: ['viewers', 'click', 'buy', 'returns', 'orderValue', 'margin', 'commission', 'host', 'ads'],
      outputs: {
        orders: result('orders', 0, 'O'),
        sales: result('usd', 2, 'S'),
        profit: result('usd', 2, 'P'),
        cost: result('usd', 2, 'C'),
        roi: result('percent', 2, '\\text{ROI}'),
        breakEven: result('viewers', 0),
        exact: result('viewers', 1, 'V^*'),
      },
      compute(fields) {
        const found = livestreamFunnel(streamOf(fields));
        return {
          orders: from(found, ({ orders }) => orders),
          sales: from(found, ({ netSales }) => netSales),
          profit: from(found, ({ profit }) => profit),
          cost: from(found, (stream) => stream.cost),
          roi: from(found, ({ returnOnCost }) =>
            isDefined(returnOnCost) ? returnOnCost * 100 : returnOnCost,
          ),
          breakEven: from(found, ({ wholeBreakEvenViewers }) => wholeBreakEvenViewers),
          exact: from(found, ({ breakEvenViewers }) => breakEvenViewers),
        };
      },
      say(_, { profit }) {
        const sign = isDefined(profit) && profit < 0 ? 'funnel.loss' : 'funnel.profit';
        return ['funnel.orders', sign, 'funnel.roi', 'funnel.break-even', 'funnel.benchmark'];
      },
      equations: [
        { left: 'orders', right: multiply(multiply('viewers', 'click'), 'buy') },
        { left: 'sales', right: multiply(multiply('orders', subtract(1, 'returns')), 'orderValue') },
        {
          left: 'profit',
          right: subtract(subtract(multiply('sales', subtract('margin', 'commission')), 'host'), 'ads'),
        },
        { left: 'roi', right: divide('profit', 'cost') },
        {
          left: 'exact',
          right: divide(
            add('host', 'ads'),
            multiply(
              multiply(multiply(multiply('click', 'buy'), subtract(1, 'returns')), 'orderValue'),
              subtract('margin', 'commission'),
            ),
          ),
        },
      ],
      sheet: [{ left: 'cost', right: add(add(multiply('sales', 'commission'), 'host'), 'ads') }],
      chart: (fields, { exact }) => profitChart(streamOf(fields), isDefined(exact) ? exact : 0),
      examples: [
        {
          source: 'By hand: 50,000 × 0.08 × 0.03; × 0.9 × 15; × 0.3 less 350; 350 ÷ 0.00972 = 36,008.2',
          inputs: base,
          expect: {
            orders: '120',
            sales: '1620',
            profit: '136.0',
            cost: '512',
            roi: '26.56',
            exact: '36008.2',
            breakEven: '36009',
          },
        },
        {
          source: 'The commission takes the whole margin',
          inputs: { ...base, commission: 40 },
          expect: { profit: '-350', breakEven: { notDefined: 'no-margin-after-commission' } },
        },
        {
          source: 'Every order comes back',
          inputs: { ...base, returns: 100 },
          expect: { sales: '0', breakEven: { notDefined: 'no-sales' } },
        },
        {
          source: 'Nothing spent: a profit, and no cost to measure it against',
          inputs: { ...base, commission: 0, host: 0, ads: 0 },
          expect: { profit: '648', roi: { notDefined: 'no-cost' }, breakEven: '0' },
        },
      ],
    }),
  ],
);

/** Profit against viewers: from the fixed cost up through zero. */
function profitChart(stream: Livestream, breakEven: number): ChartSpec | undefined {
  const end = Math.max(2 * breakEven, stream.viewers);
  if (!(end > 0 && end < 1e12)) return undefined;
  const steps = new Set(Array.from({ length: 9 }, (_, index) => Math.round((index * end) / 8)));
  const points = [...steps].map((viewers) => {
    const found = livestreamFunnel({ ...stream, viewers });
    return { x: viewers, y: isDefined(found) ? found.profit : null };
  });
  return {
    kind: 'line',
    x: { label: 'chart.viewers', type: 'number' },
    y: { label: 'chart.profit', unit: 'usd', fromZero: true },
    series: [{ id: 'profit', label: 'chart.profit-series', role: 'illustration', points }],
  };
}
