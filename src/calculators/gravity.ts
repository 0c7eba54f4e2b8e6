import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import { type CountryPair, distanceEffect, gravityScale, gravityTrade } from '#models/gravity.ts';
import { isDefined, type Maybe } from '#models/not-defined.ts';
import { tradeCostFactor } from '#models/structural-gravity.ts';
import { text } from './gravity.text.ts';

const gdp = { unit: 'usd-bn', min: 0, max: 100_000 } as const;
const change = { unit: 'percent', min: -99.99, max: 400 } as const;
const cost = { unit: 'ratio', min: 1, max: 5 } as const;

/** The pair that the worked examples start from. */
const pair2023 = {
  gdpChina: 17_795,
  gdpKazakhstan: 261.4,
  trade: 41.02,
  distance: 3652.7,
  elasticity: 0.9,
  distanceChange: -10,
  gdpChange: 0,
};

export default defineCalculator(
  {
    id: 'gravity',
    version: 1,
    chapter: 'background/belt-and-road',
    theories: ['distance', 'taxes'],
    text,
    inputs: {
      gdpChina: number({ ...gdp, default: { datum: 'gravity/gdp-china@2023' }, symbol: 'Y_1' }),
      gdpKazakhstan: number({ ...gdp, default: { datum: 'gravity/gdp-kazakhstan@2023' }, symbol: 'Y_2' }),
      trade: number({
        unit: 'usd-bn',
        min: 0,
        max: 1000,
        default: { datum: 'trade/china-side-total@2023' },
        symbol: 'T',
      }),
      distance: number({
        unit: 'km',
        min: 1,
        max: 20_000,
        default: { datum: 'logistics/distance-beijing-astana' },
        symbol: 'D',
      }),
      elasticity: number({
        unit: 'ratio',
        min: 0,
        max: 2,
        default: { datum: 'gravity/distance-elasticity' },
        symbol: '\\theta',
      }),
      distanceChange: number({ ...change, default: { illustration: -10 }, symbol: '\\delta' }),
      gdpChange: number({ ...change, default: { illustration: 0 }, symbol: '\\gamma' }),
      costBefore: number({ ...cost, default: { illustration: 1.3 }, symbol: 't_0' }),
      costAfter: number({ ...cost, default: { illustration: 1.2 }, symbol: 't_1' }),
      sigma: number({ unit: 'ratio', min: 1, max: 12, default: { illustration: 5 }, symbol: '\\sigma' }),
    },
    presets: {
      'year-2023': { distanceChange: -10 },
      'year-2013': {
        gdpChina: { datum: 'gravity/gdp-china@2013' },
        gdpKazakhstan: { datum: 'gravity/gdp-kazakhstan@2013' },
        trade: { datum: 'trade/china-side-total@2013' },
      },
      'kazakhstan-side': { trade: { datum: 'trade/kazakhstan-side-total@2023' } },
      'half-the-way': { distanceChange: -50 },
      'larger-market': { distanceChange: 0, gdpChange: 50 },
      'close-substitutes': { sigma: 8 },
    },
  },
  (part) => [
    part({
      id: 'naive',
      uses: ['gdpChina', 'gdpKazakhstan', 'trade', 'distance', 'elasticity', 'distanceChange', 'gdpChange'],
      outputs: {
        scale: result('index', 5, 'G'),
        distanceEffect: result('percent', 2, 'e_D'),
        newTrade: result('usd-bn', 2, "T'"),
      },
      compute(values) {
        const scale = gravityScale(pairOf(values), values.trade);
        const effect = distanceEffect(1 + values.distanceChange / 100, values.elasticity);
        return {
          scale,
          distanceEffect: isDefined(effect) ? effect * 100 : effect,
          newTrade: isDefined(scale) ? gravityTrade(movedPair(values), scale) : scale,
        };
      },
      say({ distanceChange }, { newTrade }) {
        if (!isDefined(newTrade)) return ['naive.moved'];
        return [
          'naive.moved',
          ...(distanceChange === 0 ? [] : ['naive.distance' as const]),
          'naive.one-point',
        ];
      },
      equations: [
        {
          left: 'scale',
          right: divide(
            multiply('trade', power('distance', 'elasticity')),
            multiply('gdpChina', 'gdpKazakhstan'),
          ),
        },
        {
          left: 'distanceEffect',
          right: subtract(divide(1, power(add(1, 'distanceChange'), 'elasticity')), 1),
        },
        {
          left: 'newTrade',
          right: multiply(multiply('trade', add(1, 'gdpChange')), add(1, 'distanceEffect')),
        },
      ],
      chart: tradeByDistance,
      examples: [
        {
          source: 'By hand: 41.02 × 3652.7^0.9 ÷ (17,795 × 261.4); 0.9^−0.9 − 1; 41.02 × 1.09947',
          inputs: pair2023,
          expect: { scale: '0.01418', distanceEffect: '9.947', newTrade: '45.10' },
        },
        {
          source:
            'With an exponent of 1 half the distance doubles trade, half as much GDP again adds a half: 4 × 2 × 1.5',
          inputs: {
            gdpChina: 100,
            gdpKazakhstan: 10,
            trade: 4,
            distance: 1000,
            elasticity: 1,
            distanceChange: -50,
            gdpChange: 50,
          },
          expect: { scale: '4', distanceEffect: '100', newTrade: '12' },
        },
        {
          source: 'A tenth less than 1 km is below the smallest distance of the equation',
          inputs: { ...pair2023, distance: 1 },
          expect: { newTrade: { notDefined: 'distance-below-1-km' } },
        },
        {
          source: 'No trade, nothing to fit',
          inputs: { ...pair2023, trade: 0 },
          expect: { scale: { notDefined: 'trade-not-positive' } },
        },
      ],
    }),
    part({
      id: 'structural',
      uses: ['trade', 'costBefore', 'costAfter', 'sigma'],
      outputs: {
        factor: result('ratio', 3, 'f'),
        newTrade: result('usd-bn', 2, "T'"),
      },
      compute({ trade, ...costs }) {
        const factor = tradeCostFactor(costs);
        return { factor, newTrade: isDefined(factor) ? factor * trade : factor };
      },
      say: (_, { factor }) =>
        isDefined(factor) ? ['structural.factor', 'structural.fixed'] : ['structural.factor'],
      equations: [
        { left: 'factor', right: power(divide('costAfter', 'costBefore'), subtract(1, 'sigma')) },
        { left: 'newTrade', right: multiply('trade', 'factor') },
      ],
      chart: factorBySigma,
      examples: [
        {
          source: 'By hand: (1.2 ÷ 1.3)^−4 = 1.0833⁴',
          inputs: { trade: 41.02, costBefore: 1.3, costAfter: 1.2, sigma: 5 },
          expect: { factor: '1.377', newTrade: '56.50' },
        },
        {
          source: 'At 1 the goods do not replace each other and the equation does not hold',
          inputs: { trade: 41.02, costBefore: 1.3, costAfter: 1.2, sigma: 1 },
          expect: { factor: { notDefined: 'sigma-not-above-1' } },
        },
      ],
    }),
  ],
);

interface Case {
  readonly gdpChina: number;
  readonly gdpKazakhstan: number;
  readonly trade: number;
  readonly distance: number;
  readonly elasticity: number;
  readonly distanceChange: number;
  readonly gdpChange: number;
}

const pairOf = ({ gdpChina, gdpKazakhstan, distance, elasticity }: Case): CountryPair => ({
  gdpA: gdpChina,
  gdpB: gdpKazakhstan,
  distance,
  elasticity,
});

const movedPair = (values: Case): CountryPair => ({
  ...pairOf(values),
  gdpB: values.gdpKazakhstan * (1 + values.gdpChange / 100),
  distance: values.distance * (1 + values.distanceChange / 100),
});

/** Trade by distance with the fitted G and the new GDP; the fitted pair and the moved one as points on it. */
function tradeByDistance(values: Case, results: { newTrade: Maybe; scale: Maybe }): ChartSpec | undefined {
  const { newTrade, scale } = results;
  if (!isDefined(scale) || !isDefined(newTrade)) return undefined;
  const moved = movedPair(values);
  const from = Math.min(0.3 * values.distance, moved.distance);
  const to = Math.max(2 * values.distance, moved.distance);
  const curve = Array.from({ length: 18 }, (_, i) => Math.round(from + ((to - from) * i) / 17)).flatMap(
    (distance) => {
      const trade = gravityTrade({ ...moved, distance }, scale);
      return isDefined(trade) ? [{ x: distance, y: trade }] : [];
    },
  );
  return {
    kind: 'line',
    x: { label: 'chart.distance', type: 'number' },
    y: { label: 'chart.trade', unit: 'usd-bn', fromZero: true },
    series: [
      { id: 'curve', label: 'chart.curve', role: 'illustration', points: curve },
      point('now', values.distance, values.trade),
      point('moved', moved.distance, newTrade),
    ],
  };
}

/** The factor for every whole elasticity of substitution: nobody knows it exactly. */
function factorBySigma({ costBefore, costAfter }: { costBefore: number; costAfter: number }): ChartSpec {
  const points = Array.from({ length: 11 }, (_, i) => i + 2).flatMap((sigma) => {
    const factor = tradeCostFactor({ costBefore, costAfter, sigma });
    return isDefined(factor) ? [{ x: sigma, y: factor, digits: 3 }] : [];
  });
  return {
    kind: 'line',
    x: { label: 'chart.sigma', type: 'number' },
    y: { label: 'chart.times', unit: 'ratio', fromZero: true },
    series: [{ id: 'factor', label: 'chart.factor', role: 'illustration', points }],
  };
}

const point = (id: 'now' | 'moved', x: number, y: number) =>
  ({
    id,
    label: `chart.${id}`,
    role: 'illustration',
    dashed: id === 'moved',
    points: [{ x: Math.round(x), y }],
  }) as const;
