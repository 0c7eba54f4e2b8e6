import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, lift, multiply, power, subtract } from '#kit/expression/expression.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { initialUncertainty, type UppsalaPeriod, uppsalaPath } from '#models/uppsala.ts';
import { text } from './uppsala.text.ts';

/** Without uncertainty commitment grows without end: what is above so many times its start is not drawn. */
const drawnUpTo = 100;

const index = { unit: 'index' } as const;

export default defineCalculator(
  {
    id: 'uppsala',
    version: 1,
    chapter: 'theory/uppsala',
    theories: ['process'],
    text,
    inputs: {
      commitment: number({ ...index, min: 0, max: 10, default: { illustration: 1 }, symbol: 'C_0' }),
      uncertainty: number({ ...index, min: 0, max: 1, default: { illustration: 0.8 }, symbol: 'U_0' }),
      tolerableRisk: number({ ...index, min: 0, max: 10, default: { illustration: 1 }, symbol: 'R^*' }),
      learning: number({
        unit: 'percent',
        min: 0,
        max: 95,
        default: { illustration: 10 },
        symbol: '\\eta',
      }),
      growth: number({ unit: 'percent', min: 0, max: 200, default: { illustration: 30 }, symbol: 'g' }),
      periods: number({
        unit: 'count',
        min: 1,
        max: 40,
        whole: true,
        default: { illustration: 8 },
        symbol: 'T',
      }),
      distance: number({
        ...index,
        min: 0,
        max: 20,
        default: { illustration: 1.8 },
        symbol: '\\mathrm{KS}',
      }),
    },
    presets: {
      'slow-learner': { learning: 10 },
      'fast-learner': { learning: 25 },
      'no-learning': { learning: 0 },
      'too-risky': { uncertainty: 1, tolerableRisk: 0.6 },
    },
  },
  (part) => [
    part({
      id: 'loop',
      uses: ['commitment', 'uncertainty', 'tolerableRisk', 'learning', 'growth', 'periods'],
      outputs: {
        finalCommitment: result('index', 3, 'C_T'),
        finalUncertainty: result('index', 3, 'U_T'),
        waits: result('count', 0, 'w'),
        firstWait: result('count', 0, 't_w'),
        waitCommitment: result('index', 3, 'C_w'),
        waitUncertainty: result('index', 3, 'U_w'),
        waitRisk: result('index', 3, 'R_w'),
      },
      compute({ periods, ...values }) {
        const path = uppsalaPath(firmOf(values), periods);
        const last = isDefined(path) ? path.at(-1) : undefined;
        if (!isDefined(path) || !last) {
          const reason = isDefined(path) ? notDefined('periods-not-whole') : path;
          return { finalCommitment: reason, finalUncertainty: reason, waits: reason, ...firstWait(reason) };
        }
        // Whatever it decides in the last period shows only after it.
        const waiting = path.slice(0, -1).filter((period) => !period.isExpanding);
        return {
          finalCommitment: last.commitment,
          finalUncertainty: last.uncertainty,
          waits: waiting.length,
          ...firstWait(waiting[0] ?? notDefined('never-waits')),
        };
      },
      say({ uncertainty, learning, commitment }, { waits, firstWait: first, finalCommitment }) {
        if (!isDefined(waits)) return ['loop.end'];
        const capped =
          isDefined(finalCommitment) && finalCommitment > commitment * drawnUpTo
            ? (['loop.capped'] as const)
            : [];
        const closing = ['loop.end', ...capped, 'loop.ours'] as const;
        if (waits === 0)
          return [...(uncertainty === 0 ? (['loop.no-uncertainty'] as const) : []), 'loop.never', ...closing];
        return [
          'loop.waits',
          ...(first === 0 ? (['loop.first-step'] as const) : []),
          ...(learning === 0 ? (['loop.for-ever'] as const) : (['loop.learns', 'loop.count'] as const)),
          ...closing,
        ];
      },
      equations: [
        { left: 'waitRisk', right: multiply('waitCommitment', 'waitUncertainty') },
        {
          left: 'finalCommitment',
          right: multiply('commitment', power(add(1, 'growth'), subtract('periods', 'waits'))),
        },
        {
          left: 'finalUncertainty',
          right: multiply('uncertainty', power(subtract(1, 'learning'), 'periods')),
        },
      ],
      chart: ({ periods, ...values }) => staircase(firmOf(values), periods),
      examples: [
        {
          source:
            'Step by step with a pocket calculator: risks 0.8, 0.936, 1.095, 0.9856, 1.153, 1.038, 0.9341; four times grown, 1.3⁴ = 2.8561',
          inputs: { commitment: 1, uncertainty: 0.8, tolerableRisk: 1, learning: 10, growth: 30, periods: 7 },
          expect: { finalCommitment: '2.856', waits: '3', firstWait: '2', waitRisk: '1.095' },
        },
        {
          source:
            'A risk that falls by a factor of 1.3 × 0.75 = 0.975 every period never reaches 1: 1.3⁷ = 6.2749',
          inputs: { commitment: 1, uncertainty: 0.8, tolerableRisk: 1, learning: 25, growth: 30, periods: 7 },
          expect: {
            finalCommitment: '6.275',
            waits: '0',
            firstWait: { notDefined: 'never-waits' },
          },
        },
        {
          source: 'No learning: risks 0.8, then 1.04 for ever, so only one step is taken',
          inputs: { commitment: 1, uncertainty: 0.8, tolerableRisk: 1, learning: 0, growth: 30, periods: 40 },
          expect: { finalCommitment: '1.3', waits: '39', firstWait: '1', waitRisk: '1.04' },
        },
        {
          source: 'No uncertainty, no risk: ten times grown, 1.3¹⁰ = 13.7858',
          inputs: { commitment: 1, uncertainty: 0, tolerableRisk: 1, learning: 10, growth: 30, periods: 10 },
          expect: { finalCommitment: '13.786', finalUncertainty: '0', waits: '0' },
        },
        {
          source: 'Risk 1 × 1 is above 0.6 at once; 0.9⁴ = 0.6561 still is, 0.9⁵ = 0.59 is not: five periods',
          inputs: { commitment: 1, uncertainty: 1, tolerableRisk: 0.6, learning: 10, growth: 30, periods: 6 },
          expect: { finalCommitment: '1.3', waits: '5', firstWait: '0', waitRisk: '1' },
        },
        {
          source: 'A firm that tolerates no risk has no first step',
          inputs: { commitment: 1, uncertainty: 0.8, tolerableRisk: 0, learning: 10, growth: 30, periods: 7 },
          expect: { finalCommitment: { notDefined: 'tolerable-risk-not-positive' } },
        },
      ],
    }),
    part({
      id: 'start',
      uses: ['distance'],
      outputs: {
        initialUncertainty: result('index', 3),
        uncapped: result('index', 3, 'U_0'),
      },
      compute: ({ distance }) => ({
        initialUncertainty: initialUncertainty(distance),
        uncapped: 0.2 + 0.2 * distance,
      }),
      say: (_, { uncapped }) => [
        'start.from-distance',
        ...(isDefined(uncapped) && uncapped > 1 ? (['start.capped'] as const) : []),
        'start.ours',
      ],
      equations: [{ left: 'uncapped', right: add(0.2, multiply(0.2, 'distance')) }],
      sheet: [
        {
          left: 'initialUncertainty',
          right: lift('uncapped'),
          when: ({ distance }) => Number(distance) <= 4,
        },
        { left: 'initialUncertainty', right: lift(1), when: ({ distance }) => Number(distance) > 4 },
      ],
      examples: [
        {
          source: 'By hand, with the Kogut–Singh distance from China to Kazakhstan: 0.2 + 0.2 × 1.803',
          inputs: { distance: 1.803 },
          expect: { initialUncertainty: '0.561' },
        },
        {
          source: 'By hand: 0.2 + 0.2 × 5 is 1.2, and nobody is more than fully uncertain',
          inputs: { distance: 5 },
          expect: { initialUncertainty: '1', uncapped: '1.2' },
        },
      ],
    }),
  ],
);

interface FirmInputs {
  readonly commitment: number;
  readonly uncertainty: number;
  readonly tolerableRisk: number;
  readonly learning: number;
  readonly growth: number;
}

/** People read percentages, the model takes fractions. */
const firmOf = ({ learning, growth, ...rest }: FirmInputs) => ({
  ...rest,
  learning: learning / 100,
  growth: growth / 100,
});

/** The first period in which the firm waits, taken apart; or the same reason for each of its numbers. */
function firstWait(first: UppsalaPeriod | ReturnType<typeof notDefined>) {
  if (!isDefined(first))
    return { firstWait: first, waitCommitment: first, waitUncertainty: first, waitRisk: first };
  return {
    firstWait: first.period,
    waitCommitment: first.commitment,
    waitUncertainty: first.uncertainty,
    waitRisk: first.risk,
  };
}

/** Commitment as a staircase under the limit R* ÷ U: the firm waits on each step that reaches the limit. */
function staircase(firm: ReturnType<typeof firmOf>, periods: number): ChartSpec | undefined {
  const path = uppsalaPath(firm, periods);
  if (!isDefined(path)) return undefined;
  const drawn = path.map(({ commitment }) => (commitment <= firm.commitment * drawnUpTo ? commitment : null));
  // A limit far above the stairs would flatten them; without uncertainty there is none.
  const top = 1.6 * Math.max(...drawn.map((commitment) => commitment ?? 0));
  const limit = ({ uncertainty }: UppsalaPeriod) =>
    uncertainty > 0 && firm.tolerableRisk / uncertainty <= top ? firm.tolerableRisk / uncertainty : null;
  return {
    kind: 'step',
    x: { label: 'chart.x', type: 'number' },
    y: { label: 'chart.y', unit: 'index', fromZero: true },
    series: [
      {
        id: 'commitment',
        label: 'chart.commitment',
        role: 'illustration',
        points: path.map(({ period }, i) => ({ x: period, y: drawn[i] ?? null })),
      },
      {
        id: 'limit',
        label: 'chart.limit',
        role: 'illustration',
        dashed: true,
        points: path.map((period) => ({ x: period.period, y: limit(period) })),
      },
    ],
  };
}
