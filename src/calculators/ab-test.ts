import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import { finite, isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { normalQuantile } from '#models/numerics/normal.ts';
import { sampleSize, type TwoArmTest, wholeSampleSize } from '#models/sample-size.ts';
import { text } from './ab-test.text.ts';

interface Fields {
  readonly first: number;
  readonly second: number;
  readonly significance: number;
  readonly power: number;
}
const testOf = (fields: Fields): TwoArmTest => ({
  firstRate: fields.first / 100,
  secondRate: fields.second / 100,
  significance: fields.significance / 100,
  power: fields.power / 100,
});

const rate = (illustration: number, symbol: string) =>
  number({ unit: 'percent', min: 0, max: 100, default: { illustration }, symbol });

const base = { first: 3, second: 3.6, significance: 5, power: 80, visitors: 500 };

/** So many must buy, and not buy, in each version for the normal distribution to stand in for the binomial. */
const fewest = 5;

/** p·(1 − p): how much a rate varies from visitor to visitor. */
const variance = (symbol: string) => multiply(symbol, subtract(1, symbol));

export default defineCalculator(
  {
    id: 'ab-test',
    version: 1,
    chapter: 'digital-strategies/data-and-ai',
    theories: ['statistics', 'customers'],
    text,
    inputs: {
      first: rate(base.first, 'p_1'),
      second: rate(base.second, 'p_2'),
      significance: number({
        unit: 'percent',
        min: 0.1,
        max: 20,
        default: { illustration: base.significance },
        symbol: '\\alpha',
      }),
      power: number({
        unit: 'percent',
        min: 50,
        max: 99,
        default: { illustration: base.power },
        symbol: '1-\\beta',
      }),
      visitors: number({
        unit: 'people',
        min: 0,
        max: 10_000_000,
        whole: true,
        default: { illustration: base.visitors },
        symbol: 'v',
      }),
    },
    presets: {
      usual: {},
      'small-difference': { second: 3.1 },
      'large-difference': { second: 6 },
      'few-visitors': { visitors: 40 },
    },
  },
  (part) => [
    part({
      id: 'size',
      uses: ['first', 'second', 'significance', 'power', 'visitors'],
      outputs: {
        perArm: result('people', 0),
        both: result('people', 0),
        days: result('days', 0),
        exact: result('people', 1, 'n'),
        forAlpha: result('ratio', 4, 'z_{\\alpha/2}'),
        forPower: result('ratio', 4, 'z_\\beta'),
      },
      compute(fields) {
        const perArm = wholeSampleSize(testOf(fields));
        const both = isDefined(perArm) ? perArm * 2 : perArm;
        const forAlpha = normalQuantile(fields.significance / 100 / 2);
        return {
          perArm,
          both,
          days: daysFor(both, fields.visitors),
          exact: sampleSize(testOf(fields)),
          forAlpha: isDefined(forAlpha) ? -forAlpha : forAlpha,
          forPower: normalQuantile(fields.power / 100),
        };
      },
      say({ first, second }, { perArm }) {
        if (!isDefined(perArm)) return ['size.people'];
        const rarest = Math.min(first, 100 - first, second, 100 - second) / 100;
        const small = perArm * rarest < fewest ? (['size.small'] as const) : [];
        return ['size.people', 'size.days', 'size.meaning', ...small, 'size.peeking'];
      },
      equations: [
        {
          left: 'exact',
          right: divide(
            multiply(power(add('forAlpha', 'forPower'), 2), add(variance('first'), variance('second'))),
            power(subtract('first', 'second'), 2),
          ),
        },
      ],
      sheet: [{ left: 'both', right: multiply(2, 'perArm') }],
      chart: sizeChart,
      examples: [
        {
          source: 'By hand: (1.95996 + 0.84162)² × (0.0291 + 0.034704) ÷ 0.006² = 13,910.8, rounded up',
          inputs: base,
          expect: { exact: '13910.8', perArm: '13911', both: '27822', days: '56', forAlpha: '1.9600' },
        },
        {
          source: 'Two equal rates: no number of visitors tells them apart',
          inputs: { ...base, second: 3 },
          expect: { perArm: { notDefined: 'rates-equal' } },
        },
        {
          source: 'Nobody buys, or everybody does: nothing varies',
          inputs: { ...base, second: 0 },
          expect: { perArm: { notDefined: 'rate-not-between-0-and-1' } },
        },
        {
          source: 'Without visitors a test never ends',
          inputs: { ...base, visitors: 0 },
          expect: { perArm: '13911', days: { notDefined: 'no-visitors' } },
        },
      ],
    }),
  ],
);

/** Whole days until so many visitors have come. */
function daysFor(people: Maybe, visitors: number): Maybe {
  if (!isDefined(people)) return people;
  return visitors === 0 ? notDefined('no-visitors') : finite(Math.ceil(people / visitors));
}

/** Visitors a version needs against the rate of the second: near the first they rise without limit. */
function sizeChart(fields: Fields): ChartSpec | undefined {
  const points = [1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.5, 3].flatMap((factor) => {
    const x = Math.round(fields.first * factor * 1000) / 1000;
    const size = wholeSampleSize(testOf({ ...fields, second: x }));
    return isDefined(size) ? [{ x, y: size, digits: 0 }] : [];
  });
  if (points.length === 0) return undefined;
  return {
    kind: 'line',
    x: { label: 'chart.rate', type: 'number' },
    y: { label: 'chart.people', unit: 'people', fromZero: true },
    series: [{ id: 'people', label: 'chart.people-series', role: 'illustration', points }],
  };
}
