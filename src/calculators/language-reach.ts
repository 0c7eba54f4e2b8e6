import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, type Equation, lift, multiply, subtract } from '#kit/expression/expression.ts';
import { bothBounds, eitherBounds, type ShareBounds } from '#models/frechet-bounds.ts';
import { from, isDefined } from '#models/not-defined.ts';
import { text } from './language-reach.text.ts';

const share = (datum: string, symbol: string) =>
  number({ unit: 'percent', min: 0, max: 100, default: { datum }, symbol });

type Fields = Readonly<Record<string, number | string>>;
const together = ({ kazakh, russian }: Fields) => Number(kazakh) + Number(russian);

/** The larger, or the smaller, of two inputs as a formula that needs no function. */
const larger = (left: string, a: string, b: string): Equation[] => [
  { left, right: lift(a), when: (fields) => Number(fields[a]) >= Number(fields[b]) },
  { left, right: lift(b), when: (fields) => Number(fields[a]) < Number(fields[b]) },
];
const smaller = (left: string, a: string, b: string): Equation[] => [
  { left, right: lift(b), when: (fields) => Number(fields[a]) >= Number(fields[b]) },
  { left, right: lift(a), when: (fields) => Number(fields[a]) < Number(fields[b]) },
];

export default defineCalculator(
  {
    id: 'language-reach',
    version: 1,
    chapter: 'digital-strategies/localized-service',
    theories: ['customers', 'distance'],
    text,
    inputs: {
      kazakh: share('culture/kazakh-proficiency-2021', 'p'),
      russian: share('culture/russian-proficiency-2021', 'q'),
    },
    presets: {
      census: {},
      'few-speak-second': { kazakh: 80, russian: 15 },
      'no-overlap-needed': { kazakh: 40, russian: 50 },
    },
  },
  (part) => [
    part({
      id: 'reach',
      uses: ['kazakh', 'russian'],
      outputs: {
        eitherLow: result('percent', 2),
        eitherHigh: result('percent', 2),
        bothLow: result('percent', 2),
        bothHigh: result('percent', 2),
        independent: result('percent', 2, 'b'),
        eitherIndependent: result('percent', 2, 'e'),
      },
      compute({ kazakh, russian }) {
        const either = eitherBounds(kazakh / 100, russian / 100);
        const both = bothBounds(kazakh / 100, russian / 100);
        const independent = (kazakh * russian) / 100;
        return {
          eitherLow: from(either, ({ low }) => low * 100),
          eitherHigh: from(either, ({ high }) => high * 100),
          bothLow: from(both, ({ low }) => low * 100),
          bothHigh: from(both, ({ high }) => high * 100),
          independent,
          eitherIndependent: kazakh + russian - independent,
        };
      },
      say(_, { bothLow, bothHigh }) {
        const isExact = isDefined(bothLow) && isDefined(bothHigh) && bothHigh - bothLow < 1e-9;
        return isExact ? ['reach.exact'] : ['reach.either', 'reach.both', 'reach.why', 'reach.independent'];
      },
      equations: [
        { left: 'independent', right: multiply('kazakh', 'russian') },
        { left: 'eitherIndependent', right: subtract(add('kazakh', 'russian'), 'independent') },
      ],
      sheet: [
        ...larger('eitherLow', 'kazakh', 'russian'),
        ...smaller('bothHigh', 'kazakh', 'russian'),
        { left: 'eitherHigh', right: add('kazakh', 'russian'), when: (shares) => together(shares) < 100 },
        { left: 'eitherHigh', right: lift(1), when: (shares) => together(shares) >= 100 },
        { left: 'bothLow', right: lift(0), when: (shares) => together(shares) < 100 },
        {
          left: 'bothLow',
          right: subtract(add('kazakh', 'russian'), 1),
          when: (shares) => together(shares) >= 100,
        },
      ],
      chart: ({ kazakh, russian }) => reachChart(kazakh, russian),
      examples: [
        {
          source:
            'By hand: the larger of 80.1 and 83.7; 80.1 + 83.7 − 100; the smaller of the two; 0.801 × 0.837',
          inputs: { kazakh: 80.1, russian: 83.7 },
          expect: {
            eitherLow: '83.70',
            eitherHigh: '100',
            bothLow: '63.80',
            bothHigh: '80.1',
            independent: '67.04',
          },
        },
        {
          source: 'Less than 100 % together: it may be that nobody knows both',
          inputs: { kazakh: 40, russian: 50 },
          expect: { eitherLow: '50', eitherHigh: '90', bothLow: '0', bothHigh: '40' },
        },
        {
          source: 'Everybody knows one of them: then the other decides',
          inputs: { kazakh: 100, russian: 30 },
          expect: { eitherLow: '100', bothLow: '30', bothHigh: '30' },
        },
      ],
    }),
  ],
);

/** What is possible for the share that knows both, against the share that knows Russian. */
function reachChart(kazakh: number, russian: number): ChartSpec {
  const shares = [...new Set([0, 20, 40, 60, 80, 100, russian])].toSorted((a, b) => a - b);
  const line = (read: (value: ShareBounds) => number) =>
    shares.map((x) => {
      const value = from(bothBounds(kazakh / 100, x / 100), (bounds) => read(bounds) * 100);
      return { x, y: isDefined(value) ? value : null, digits: 1 };
    });
  return {
    kind: 'line',
    x: { label: 'chart.russian', type: 'number' },
    y: { label: 'chart.both', unit: 'percent', fromZero: true },
    series: [
      { id: 'high', label: 'chart.most', role: 'illustration', points: line(({ high }) => high) },
      {
        id: 'low',
        label: 'chart.least',
        role: 'illustration',
        dashed: true,
        points: line(({ low }) => low),
      },
    ],
  };
}
