import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { abs, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { currencyMove } from '#models/currency-move.ts';
import { from, inPercent, isDefined, type Maybe } from '#models/not-defined.ts';
import { normalProbability } from '#models/numerics/normal.ts';
import { compareSettlement, exchangeLoss } from '#models/settlement-cost.ts';
import { valueAtRisk } from '#models/value-at-risk.ts';
import { text } from './settlement.text.ts';

const spread = (illustration: number, symbol: string) =>
  number({ unit: 'percent', min: 0, max: 10, default: { illustration }, symbol });
const rate = (datum: string, symbol: string) =>
  number({ unit: 'kzt-per-usd', min: 0, max: 2000, default: { datum }, symbol });

interface RiskFields {
  readonly amount: number;
  readonly volatility: number;
  readonly days: number;
  readonly factor: number;
}
const riskOf = ({ amount, volatility, days, factor }: RiskFields): Maybe =>
  valueAtRisk({ amount, volatility: volatility / 100, days, confidenceFactor: factor });

const lossDigits = 3;
/** Whether the loss over two exchanges is below the sum of their costs as it is printed, too. */
const isLess = (loss: number, sum: number): boolean =>
  plainDecimal(loss, lossDigits) !== plainDecimal(sum, lossDigits);

/** A chance below this is printed as 0.0 %. */
const PRINTED_AS_0 = 0.05;

/** What the model says, unless it finds nothing or more than there is to lose. */
function riskWords(amount: number, risk: Maybe, chance: Maybe) {
  if (risk === 0) return ['risk.none'] as const;
  if (isDefined(risk) && risk > amount) return ['risk.beyond'] as const;
  const isRare = isDefined(chance) && chance < PRINTED_AS_0;
  return [isRare ? 'risk.rare' : 'risk.loss', 'risk.jumps'] as const;
}

export default defineCalculator(
  {
    id: 'settlement',
    version: 1,
    chapter: 'challenges/payments',
    theories: ['risk', 'taxes'],
    text,
    inputs: {
      amount: number({
        unit: 'usd',
        min: 0,
        max: 1_000_000_000,
        default: { illustration: 100_000 },
        symbol: 'X',
      }),
      firstSpread: spread(0.3, 's_1'),
      secondSpread: spread(0.8, 's_2'),
      directSpread: spread(0.6, 's_d'),
      before: rate('payment/tenge-january-september-2024', 'e_0'),
      after: rate('payment/tenge-26-december-2024', 'e_1'),
      volatility: number({
        unit: 'percent',
        min: 0,
        max: 100,
        default: { illustration: 10 },
        symbol: '\\sigma',
      }),
      days: number({
        unit: 'days',
        min: 1,
        max: 252,
        whole: true,
        default: { illustration: 21 },
        symbol: 'n',
      }),
      factor: number({ unit: 'ratio', min: 0, max: 4, default: { illustration: 1.645 }, symbol: 'z' }),
    },
    presets: {
      'two-hops': {},
      'cheap-hops': { firstSpread: 0.1, secondSpread: 0.2 },
      'restless-tenge': { volatility: 25, days: 63 },
    },
  },
  (part) => [
    part({
      id: 'hops',
      uses: ['amount', 'firstSpread', 'secondSpread', 'directSpread'],
      outputs: {
        loss: result('percent', lossDigits, 'l'),
        indirect: result('usd', 2, 'C_2'),
        direct: result('usd', 2, 'C_1'),
        saving: result('usd', 2, '\\Delta C'),
        difference: result('usd', 2),
      },
      compute({ amount, firstSpread, secondSpread, directSpread }) {
        const indirectSpreads = [firstSpread / 100, secondSpread / 100];
        const costs = compareSettlement({ amount, indirectSpreads, directSpread: directSpread / 100 });
        return {
          loss: inPercent(exchangeLoss(indirectSpreads)),
          indirect: from(costs, ({ indirect }) => indirect),
          direct: from(costs, ({ direct }) => direct),
          saving: from(costs, ({ saving }) => saving),
          difference: from(costs, ({ saving }) => Math.abs(saving)),
        };
      },
      say: ({ firstSpread, secondSpread }, { saving, loss }) => [
        'hops.cost',
        isDefined(saving) && saving < 0 ? 'hops.dearer' : 'hops.saving',
        ...(isDefined(loss) && isLess(loss, firstSpread + secondSpread) ? (['hops.compound'] as const) : []),
      ],
      equations: [
        {
          left: 'loss',
          right: subtract(1, multiply(subtract(1, 'firstSpread'), subtract(1, 'secondSpread'))),
        },
        { left: 'indirect', right: multiply('amount', 'loss') },
        { left: 'direct', right: multiply('amount', 'directSpread') },
        { left: 'saving', right: subtract('indirect', 'direct') },
      ],
      sheet: [{ left: 'difference', right: abs('saving') }],
      examples: [
        {
          source: 'By hand: 1 − 0.997 × 0.992 = 1.0976 %; on 100,000 that is 1,097.60, and 600 directly',
          inputs: { amount: 100_000, firstSpread: 0.3, secondSpread: 0.8, directSpread: 0.6 },
          expect: { loss: '1.098', indirect: '1097.60', direct: '600', saving: '497.6' },
        },
        {
          source: 'Two cheap exchanges: 1 − 0.999 × 0.998 is less than 0.6 %',
          inputs: { amount: 100_000, firstSpread: 0.1, secondSpread: 0.2, directSpread: 0.6 },
          expect: { loss: '0.300', saving: '-300.2' },
        },
      ],
    }),
    part({
      id: 'move',
      uses: ['before', 'after'],
      outputs: {
        dollar: result('percent', 2, '\\Delta_{\\text{USD}}'),
        tenge: result('percent', 2, '\\Delta_{\\text{KZT}}'),
      },
      compute({ before, after }) {
        const move = currencyMove(before, after);
        return {
          dollar: from(move, ({ dollar }) => dollar * 100),
          tenge: from(move, ({ localMoney }) => localMoney * 100),
        };
      },
      say(_, { dollar }) {
        if (dollar === 0) return ['move.none'];
        return isDefined(dollar) ? ['move.dollar', 'move.tenge', 'move.both'] : ['move.dollar'];
      },
      equations: [
        { left: 'dollar', right: subtract(divide('after', 'before'), 1) },
        { left: 'tenge', right: subtract(divide('before', 'after'), 1) },
      ],
      examples: [
        {
          source: 'By hand: 514.93 ÷ 458.7 − 1, and 458.7 ÷ 514.93 − 1',
          inputs: { before: 458.7, after: 514.93 },
          expect: { dollar: '12.26', tenge: '-10.92' },
        },
        {
          source: 'A dollar that costs nothing has no rate',
          inputs: { before: 0, after: 514.93 },
          expect: { dollar: { notDefined: 'rate-not-positive' } },
        },
      ],
    }),
    part({
      id: 'risk',
      uses: ['amount', 'volatility', 'days', 'factor'],
      outputs: {
        risk: result('usd', 0, '\\text{VaR}'),
        chance: result('percent', 1),
      },
      compute: (fields) => ({
        risk: riskOf(fields),
        chance: normalProbability(-fields.factor) * 100,
      }),
      say: ({ amount }, { risk, chance }) => riskWords(amount, risk, chance),
      equations: [
        {
          left: 'risk',
          right: multiply(
            multiply(multiply('factor', 'volatility'), power(divide('days', 252), divide(1, 2))),
            'amount',
          ),
        },
      ],
      chart: (fields) => riskChart(fields),
      examples: [
        {
          source: 'By hand: 1.645 × 10 % × √(21 ÷ 252) × 100,000',
          inputs: { amount: 100_000, volatility: 10, days: 21, factor: 1.645 },
          expect: { risk: '4749', chance: '5.0' },
        },
        {
          source: 'A rate that does not move is no risk',
          inputs: { amount: 100_000, volatility: 0, days: 21, factor: 1.645 },
          expect: { risk: '0' },
        },
      ],
    }),
  ],
);

/** The loss grows with the square root of time. */
function riskChart(fields: RiskFields): ChartSpec {
  const points = [1, 5, 10, 21, 42, 63, 126, 252].map((days) => {
    const risk = riskOf({ ...fields, days });
    return { x: days, y: isDefined(risk) ? risk : null, digits: 0 };
  });
  return {
    kind: 'line',
    x: { label: 'chart.days', type: 'number' },
    y: { label: 'chart.risk', unit: 'usd', fromZero: true },
    series: [{ id: 'risk', label: 'chart.risk-series', role: 'illustration', points }],
  };
}
