import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result, verdict } from '#kit/define-calculator.ts';
import { add, divide, type Equation, lift, multiply, subtract } from '#kit/expression/expression.ts';
import { from, isDefined, type NotDefined } from '#models/not-defined.ts';
import { type EntryValue, stagedEntry } from '#models/staged-entry.ts';
import { text } from './staged-entry.text.ts';

const usd = (illustration: number, symbol: string) =>
  number({ unit: 'usd', min: 0, max: 1_000_000_000, default: { illustration }, symbol });

interface Fields {
  readonly investment: number;
  readonly later: number;
  readonly pilot: number;
  readonly good: number;
  readonly bad: number;
  readonly probability: number;
  readonly rate: number;
}
const entryOf = (fields: Fields): EntryValue | NotDefined =>
  stagedEntry({
    investment: fields.investment,
    laterInvestment: fields.later,
    pilotCost: fields.pilot,
    goodValue: fields.good,
    badValue: fields.bad,
    goodProbability: fields.probability / 100,
    discountRate: fields.rate / 100,
  });

const base = {
  investment: 300_000,
  later: 300_000,
  pilot: 50_000,
  good: 480_000,
  bad: 200_000,
  probability: 50,
  rate: 10,
};

/** What the two plans expect next year, before it is discounted. */
const expected = (good: string, bad: string) =>
  divide(add(multiply('probability', good), multiply(subtract(1, 'probability'), bad)), add(1, 'rate'));

/** What a branch is worth: nobody has to enter after bad news. */
const branch = (left: string, value: 'good' | 'bad'): Equation[] => [
  { left, right: subtract(value, 'later'), when: (fields) => Number(fields[value]) > Number(fields.later) },
  { left, right: lift(0), when: (fields) => Number(fields[value]) <= Number(fields.later) },
];

export default defineCalculator(
  {
    id: 'staged-entry',
    version: 1,
    chapter: 'models/four-models',
    theories: ['entry', 'risk'],
    text,
    inputs: {
      investment: usd(base.investment, 'I'),
      later: usd(base.later, 'K'),
      pilot: usd(base.pilot, 'i'),
      good: usd(base.good, 'V_1'),
      bad: usd(base.bad, 'V_0'),
      probability: number({
        unit: 'percent',
        min: 0,
        max: 100,
        default: { illustration: base.probability },
        symbol: 'p',
      }),
      rate: number({
        unit: 'percent',
        min: -100,
        max: 100,
        default: { illustration: base.rate },
        symbol: 'r',
      }),
    },
    presets: {
      unsure: {},
      'almost-sure': { probability: 90 },
      'dear-pilot': { pilot: 90_000 },
      'poor-market': { good: 360_000, bad: 100_000 },
    },
  },
  (part) => [
    part({
      id: 'tree',
      uses: ['investment', 'later', 'pilot', 'good', 'bad', 'probability', 'rate'],
      outputs: {
        best: verdict('commit', 'stage', 'stay-out', 'none'),
        commit: result('usd', 0, '\\text{NPV}_{\\text{now}}'),
        afterGood: result('usd', 0, 'G'),
        afterBad: result('usd', 0, 'B'),
        staged: result('usd', 0, '\\text{NPV}_{\\text{staged}}'),
        learning: result('usd', 0, 'L'),
      },
      compute(fields) {
        const entry = entryOf(fields);
        return {
          best: isDefined(entry) ? entry.best : 'none',
          commit: from(entry, ({ commitNow }) => commitNow),
          afterGood: Math.max(fields.good - fields.later, 0),
          afterBad: Math.max(fields.bad - fields.later, 0),
          staged: from(entry, ({ staged }) => staged),
          learning: from(entry, ({ valueOfLearning }) => valueOfLearning),
        };
      },
      say(_, { best }) {
        if (best === 'none') return ['tree.values'];
        return [`tree.${best}`, 'tree.values', 'tree.branches', 'tree.learning', 'tree.own-odds'];
      },
      equations: [
        { left: 'commit', right: subtract(expected('good', 'bad'), 'investment') },
        { left: 'staged', right: subtract(expected('afterGood', 'afterBad'), 'pilot') },
        { left: 'learning', right: subtract('staged', 'commit') },
      ],
      sheet: [...branch('afterGood', 'good'), ...branch('afterBad', 'bad')],
      chart: oddsChart,
      examples: [
        {
          source: 'By hand, in thousands: 340 ÷ 1.1 − 300 = 9.091; 0.5 × 180 ÷ 1.1 − 50 = 31.82',
          inputs: base,
          expect: { best: 'stage', commit: '9091', staged: '31818', learning: '22727', afterBad: '0' },
        },
        {
          source: 'Almost sure, in thousands: 452 ÷ 1.1 − 300 = 110.91; 162 ÷ 1.1 − 50 = 97.27',
          inputs: { ...base, probability: 90 },
          expect: { best: 'commit', commit: '110909', staged: '97273', learning: '-13636' },
        },
        {
          source: 'Both plans lose: 230 ÷ 1.1 − 300 and 30 ÷ 1.1 − 50, in thousands',
          inputs: { ...base, good: 360_000, bad: 100_000 },
          expect: { best: 'stay-out', commit: '-90909', staged: '-22727' },
        },
        {
          source: 'A discount rate of −100 % divides by zero',
          inputs: { ...base, rate: -100 },
          expect: { best: 'none', commit: { notDefined: 'discount-rate-too-low' } },
        },
      ],
    }),
  ],
);

/** Both plans against the chance that the market turns out well. */
function oddsChart(fields: Fields): ChartSpec | undefined {
  if (fields.rate <= -100) return undefined;
  const line = (read: (value: EntryValue) => number) =>
    Array.from({ length: 11 }, (_, index) => {
      const value = from(entryOf({ ...fields, probability: index * 10 }), read);
      return { x: index * 10, y: isDefined(value) ? value : null, digits: 0 };
    });
  return {
    kind: 'line',
    x: { label: 'chart.probability', type: 'number' },
    y: { label: 'chart.value', unit: 'usd', fromZero: true },
    series: [
      {
        id: 'commit',
        label: 'chart.commit',
        role: 'illustration',
        points: line(({ commitNow }) => commitNow),
      },
      {
        id: 'staged',
        label: 'chart.staged',
        role: 'illustration',
        dashed: true,
        points: line(({ staged }) => staged),
      },
    ],
  };
}
