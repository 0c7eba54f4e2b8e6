import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, subtract } from '#kit/expression/expression.ts';
import { isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { platformEquilibrium, platformRounds, type TwoSidedPlatform } from '#models/two-sided-platform.ts';
import { text } from './two-sided.text.ts';

const attraction = (illustration: number, symbol: string) =>
  number({ unit: 'count', min: -100, max: 100, default: { illustration }, symbol });
const effect = (illustration: number, symbol: string) =>
  number({ unit: 'ratio', min: 0, max: 2, default: { illustration }, symbol });

interface Fields {
  readonly buyerPull: number;
  readonly sellerPull: number;
  readonly alpha: number;
  readonly beta: number;
}
const platformOf = (fields: Fields): TwoSidedPlatform => ({
  buyerAttraction: fields.buyerPull,
  sellerAttraction: fields.sellerPull,
  buyersPerSeller: fields.alpha,
  sellersPerBuyer: fields.beta,
});

const base = { buyerPull: 10, sellerPull: 4, alpha: 0.4, beta: 0.5 };

export default defineCalculator(
  {
    id: 'two-sided',
    version: 1,
    chapter: 'digital-strategies/platform-ecology',
    theories: ['platforms', 'networks'],
    text,
    inputs: {
      buyerPull: attraction(base.buyerPull, 'a_b'),
      sellerPull: attraction(base.sellerPull, 'a_s'),
      alpha: effect(base.alpha, '\\alpha'),
      beta: effect(base.beta, '\\beta'),
    },
    presets: {
      calm: {},
      'free-for-sellers': { sellerPull: 9 },
      'one-side-missing': { buyerPull: -6 },
      tipping: { alpha: 1.2, beta: 1 },
    },
  },
  (part) => [
    part({
      id: 'rest',
      uses: ['buyerPull', 'sellerPull', 'alpha', 'beta'],
      outputs: {
        buyers: result('count', 2),
        sellers: result('count', 2),
        multiplier: result('ratio', 3, 'k'),
        bothBuyers: result('count', 2, 'n_b'),
        bothSellers: result('count', 2, 'n_s'),
      },
      compute(fields) {
        const sizes = platformEquilibrium(platformOf(fields));
        if (!isDefined(sizes))
          return { buyers: sizes, sellers: sizes, multiplier: sizes, bothBuyers: sizes, bothSellers: sizes };
        const { buyers, sellers, multiplier } = sizes;
        // The formula of the working holds only where nobody is turned away at zero.
        const together = (size: number): Maybe =>
          buyers > 0 && sellers > 0 ? size : notDefined('side-empty');
        return {
          buyers,
          sellers,
          multiplier,
          bothBuyers: together(buyers),
          bothSellers: together(sellers),
        };
      },
      say({ alpha, beta }, { buyers, sellers, bothBuyers }) {
        if (!isDefined(buyers)) return ['rest.sizes'];
        const empty = buyers === 0 && sellers === 0 ? 'rest.nobody' : 'rest.empty';
        const drawn = alpha * beta === 0 ? 'rest.no-loop' : 'rest.multiplier';
        return ['rest.sizes', isDefined(bothBuyers) ? drawn : empty, 'rest.units'];
      },
      equations: [
        { left: 'multiplier', right: divide(1, subtract(1, multiply('alpha', 'beta'))) },
        {
          left: 'bothBuyers',
          right: multiply(add('buyerPull', multiply('alpha', 'sellerPull')), 'multiplier'),
        },
        {
          left: 'bothSellers',
          right: multiply(add('sellerPull', multiply('beta', 'buyerPull')), 'multiplier'),
        },
      ],
      chart: roundsChart,
      examples: [
        {
          source: 'By hand: (10 + 0.4 × 4) ÷ 0.8 and (4 + 0.5 × 10) ÷ 0.8',
          inputs: base,
          expect: { buyers: '14.50', sellers: '11.25', multiplier: '1.250' },
        },
        {
          source: 'Buyers alone would be −6 + 0.4 × 4 = −4.4: none come, and 4 sellers stay',
          inputs: { ...base, buyerPull: -6 },
          expect: { buyers: '0', sellers: '4', bothBuyers: { notDefined: 'side-empty' } },
        },
        {
          source: 'α × β = 1: each who joins brings one more, without end',
          inputs: { ...base, alpha: 2, beta: 0.5 },
          expect: { buyers: { notDefined: 'tipping' }, multiplier: { notDefined: 'tipping' } },
        },
      ],
    }),
  ],
);

/** How both sides grow round by round from an empty platform: to rest, or without end. */
function roundsChart(fields: Fields): ChartSpec | undefined {
  const path = platformRounds(platformOf(fields), 10);
  if (!isDefined(path)) return undefined;
  return {
    kind: 'line',
    x: { label: 'chart.round', type: 'number' },
    y: { label: 'chart.size', unit: 'count', fromZero: true },
    series: [
      {
        id: 'buyers',
        label: 'chart.buyers',
        role: 'illustration',
        points: path.map(({ buyers }, x) => ({ x, y: buyers, digits: 2 })),
      },
      {
        id: 'sellers',
        label: 'chart.sellers',
        role: 'illustration',
        dashed: true,
        points: path.map(({ sellers }, x) => ({ x, y: sellers, digits: 2 })),
      },
    ],
  };
}
