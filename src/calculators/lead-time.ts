import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, result } from '#kit/define-calculator.ts';
import { add, divide, type Expression, multiply, power, subtract } from '#kit/expression/expression.ts';
import { leadTime } from '#models/lead-time.ts';
import { finite, from, inPercent, isDefined, type Maybe } from '#models/not-defined.ts';
import { difference } from '#models/numerics/difference.ts';
import { normalProbability } from '#models/numerics/normal.ts';
import { triangularMean, triangularVariance } from '#models/numerics/triangular.ts';
import { expressBreakEven, timeCost } from '#models/time-cost.ts';
import { legExamples, valueExamples } from './lead-time.examples.ts';
import { fieldsOf, inputs, legFields, legIds, legOf, legsOf, type LegValues } from './lead-time.inputs.ts';
import { text } from './lead-time.text.ts';

/** One after the other, from the left. */
const sum = ([first, second, ...rest]: readonly (Expression | string)[]): Expression =>
  rest.reduce<Expression>((sofar, term) => add(sofar, term), add(first ?? 0, second ?? 0));
const square = (distance: Expression) => power(distance, 2);

export default defineCalculator(
  {
    id: 'lead-time',
    version: 1,
    chapter: 'challenges/logistics',
    theories: ['operations', 'taxes'],
    text,
    inputs,
    presets: {
      corridor: {},
      'smooth-border': { borderMin: 0.25, borderMode: 0.5, borderMax: 1 },
      'border-closes': { borderMin: 0.25, borderMode: 1, borderMax: 20 },
      together: { shock: 30 },
      'promise-12': { promise: 12 },
      'halved-wait': { days: 30 },
      'two-days': { days: 2, saved: 2, surcharge: 1 },
    },
  },
  (part) => [
    part({
      id: 'legs',
      uses: [...legFields, 'promise', 'shock', 'draws', 'seed'],
      groups: legIds.map((id) => ({ id, inputs: [...fieldsOf(id)] })),
      outputs: {
        mean: result('days', 2, '\\mu'),
        variance: result('ratio', 3, 'V'),
        deviation: result('days', 3, '\\sigma'),
        normal95: result('days', 2, 't_{95}'),
        chance: result('percent', 1),
      },
      compute({ promise, ...values }) {
        const time = leadTime(legsOf(values));
        return {
          mean: from(time, ({ mean }) => mean),
          variance: from(time, ({ variance }) => variance),
          deviation: from(time, ({ standardDeviation }) => standardDeviation),
          normal95: from(time, (found) => found.normal95),
          chance: from(time, ({ mean, standardDeviation }) => lateChance(promise, mean, standardDeviation)),
        };
      },
      say: ({ shock }) => [
        'legs.mean',
        'legs.normal',
        'legs.chance',
        shock > 0 ? 'legs.not-together' : 'legs.independent',
      ],
      problems: (values) => legIds.flatMap((id) => disorder(values, id)),
      simulation: {
        outputs: {
          simulatedMean: result('days', 2),
          median: result('days', 2),
          simulated95: result('days', 2),
          late: result('percent', 1),
        },
        say: () => ['simulated.late', 'simulated.quantile', 'simulated.mean'],
        limit: 'promise',
      },
      table: (values) => ({
        columns: [
          { label: 'table.leg' },
          { label: 'table.mean', digits: 2 },
          { label: 'table.variance', digits: 3 },
          { label: 'table.share', digits: 1 },
        ],
        rows: legRows(values),
      }),
      equations: [
        { left: 'mean', right: divide(sum(legFields), 3) },
        { left: 'variance', right: sum(legIds.map(legVariance)) },
        { left: 'deviation', right: power('variance', divide(1, 2)) },
        { left: 'normal95', right: add('mean', multiply(1.645, 'deviation')) },
      ],
      examples: legExamples,
    }),
    part({
      id: 'value-of-a-day',
      uses: ['days', 'low', 'high', 'surcharge', 'saved'],
      outputs: {
        linearLow: result('percent', 2, '\\tau_1'),
        linearHigh: result('percent', 2, '\\tau_2'),
        compoundLow: result('percent', 2, "\\tau'_1"),
        compoundHigh: result('percent', 2, "\\tau'_2"),
        breakEvenLow: result('usd-per-kg', 3, 'v_1'),
        breakEvenHigh: result('usd-per-kg', 3, 'v_2'),
      },
      compute({ days, low, high, surcharge, saved }) {
        const cost = (rate: number, compounding: 'linear' | 'compound') =>
          inPercent(timeCost({ days, dailyRate: rate / 100, compounding }));
        const even = (rate: number) =>
          expressBreakEven({ extraFreight: surcharge, daysSaved: saved, dailyRate: rate / 100 });
        return {
          linearLow: cost(low, 'linear'),
          linearHigh: cost(high, 'linear'),
          compoundLow: cost(low, 'compound'),
          compoundHigh: cost(high, 'compound'),
          breakEvenLow: even(low),
          breakEvenHigh: even(high),
        };
      },
      say: (_, { breakEvenLow, breakEvenHigh }) => [
        'value.linear',
        'value.compound',
        isDefined(breakEvenHigh) && !isDefined(breakEvenLow) ? 'value.express-high' : 'value.express',
        'value.caution',
      ],
      problems: ({ low, high }) =>
        low > high ? [{ input: 'high' as const, reason: 'below-low', limit: low }] : [],
      equations: [
        { left: 'linearLow', right: multiply('days', 'low') },
        { left: 'linearHigh', right: multiply('days', 'high') },
        { left: 'compoundLow', right: subtract(power(add(1, 'low'), 'days'), 1) },
        { left: 'compoundHigh', right: subtract(power(add(1, 'high'), 'days'), 1) },
        { left: 'breakEvenLow', right: divide('surcharge', multiply('saved', 'low')) },
        { left: 'breakEvenHigh', right: divide('surcharge', multiply('saved', 'high')) },
      ],
      chart: ({ days, low, high }) => costChart(days, low / 100, high / 100),
      references: ['hummels2013'],
      examples: valueExamples,
    }),
  ],
);

/** The normal rule's chance of being later than promised, in per cent. */
function lateChance(promise: number, mean: number, deviation: number): Maybe {
  if (deviation === 0) return difference(promise, mean) < 0 ? 100 : 0;
  return finite((1 - normalProbability((promise - mean) / deviation)) * 100);
}

/** A leg's variance as a sum of squares. */
function legVariance(id: (typeof legIds)[number]): Expression {
  const [a, m, b] = fieldsOf(id);
  return divide(add(add(square(subtract(b, a)), square(subtract(m, a))), square(subtract(b, m))), 36);
}

/** Which time of a leg is out of order, and what it may be at most. */
function disorder(values: LegValues, id: (typeof legIds)[number]) {
  const [a, m] = fieldsOf(id);
  const { min, mode, max } = legOf(values, id);
  return [
    ...(min > mode ? [{ input: a, reason: 'above-mode', limit: mode }] : []),
    ...(mode > max ? [{ input: m, reason: 'above-max', limit: max }] : []),
  ];
}

/** Which leg makes the journey long, and which makes it unsure. */
function legRows(values: LegValues) {
  const legs = legsOf(values);
  const total = leadTime(legs);
  if (!isDefined(total)) return [];
  return legs.map((leg, i) => [
    `group.${legIds[i]}`,
    triangularMean(leg),
    triangularVariance(leg),
    total.variance > 0 ? (triangularVariance(leg) / total.variance) * 100 : null,
  ]);
}

/** What days cost at both ends of the range, added up and compounded. */
function costChart(days: number, low: number, high: number): ChartSpec {
  const end = Math.max(10, days);
  const xs = Array.from({ length: 13 }, (_, i) => (i * end) / 12);
  const line = (id: string, dailyRate: number, compounding: 'linear' | 'compound') => ({
    id,
    label: `chart.${id}`,
    role: 'illustration' as const,
    dashed: compounding === 'compound',
    points: xs.map((x) => {
      const y = inPercent(timeCost({ days: x, dailyRate, compounding }));
      return { x: Number(x.toFixed(2)), y: isDefined(y) ? y : null, digits: 1 };
    }),
  });
  return {
    kind: 'line',
    x: { label: 'chart.days', type: 'number' },
    y: { label: 'chart.cost', unit: 'percent', fromZero: true },
    series: [
      line('high-compound', high, 'compound'),
      line('high-linear', high, 'linear'),
      line('low-compound', low, 'compound'),
      line('low-linear', low, 'linear'),
    ],
  };
}
