import { choice, defineCalculator, interval, number, result, verdict } from '#kit/define-calculator.ts';
import { add, divide, multiply, power } from '#kit/expression/expression.ts';
import { cageDimensions, cageDistance } from '#models/cage.ts';
import { isDefined } from '#models/not-defined.ts';
import { cageBars, topOf, weightsOf } from './distance.cage.ts';
import {
  countries,
  cultureSeries,
  dimensionBars,
  distanceOf,
  largestOf,
  rangeOf,
  varianceSets,
} from './distance.culture.ts';
import { cageExamples, cultureExamples } from './distance.examples.ts';
import { text } from './distance.text.ts';

const score = (initial: number, symbol: string) =>
  number({ unit: 'score', min: 0, max: 10, default: { illustration: initial }, symbol });
const weight = (initial: number, symbol: string) =>
  number({ unit: 'ratio', min: 0, max: 1, default: { illustration: initial }, symbol });

/** Whether the weights miss 1: not by what the computer rounds, nor by a sum that is printed as 1.00. */
function weightWords(off: number) {
  if (off < 1e-9) return [];
  return off < 0.005 ? (['cage.renormalized-slightly'] as const) : (['cage.renormalized'] as const);
}

/** An industry moves only the weights: cultural, administrative, geographic, economic. */
const industry = (cultural: number, administrative: number, geographic: number, economic: number) => ({
  culturalWeight: cultural,
  administrativeWeight: administrative,
  geographicWeight: geographic,
  economicWeight: economic,
});

export default defineCalculator(
  {
    id: 'distance',
    version: 1,
    chapter: 'challenges/culture',
    theories: ['distance', 'process'],
    text,
    series: cultureSeries,
    inputs: {
      first: choice(countries),
      second: choice(countries, 'kazakhstan'),
      dimensions: choice(['four', 'six']),
      variances: choice(varianceSets),
      margin: number({ unit: 'score', min: 0, max: 30, default: { illustration: 10 }, symbol: 'e' }),
      cultural: score(5, 'd_C'),
      administrative: score(6, 'd_A'),
      geographic: score(3, 'd_G'),
      economic: score(4, 'd_E'),
      culturalWeight: weight(0.3, 'w_C'),
      administrativeWeight: weight(0.3, 'w_A'),
      geographicWeight: weight(0.2, 'w_G'),
      economicWeight: weight(0.2, 'w_E'),
    },
    presets: {
      'china-kazakhstan': { first: 'china', second: 'kazakhstan' },
      'china-russia': { first: 'china', second: 'russia' },
      'kazakhstan-russia': { first: 'kazakhstan', second: 'russia' },
      'missing-scores': { first: 'china', second: 'kyrgyzstan', dimensions: 'six' },
      apparel: industry(0.5, 0.2, 0.1, 0.2),
      electronics: industry(0.1, 0.5, 0.2, 0.2),
      'bulky-goods': industry(0.1, 0.2, 0.5, 0.2),
    },
  },
  (part) => [
    part({
      id: 'kogut-singh',
      uses: ['first', 'second', 'dimensions', 'variances', 'margin'],
      outputs: {
        kogutSingh: result('index', 3, '\\mathrm{KS}'),
        euclidean: result('index', 3, '\\mathrm{EU}'),
        sum: result('index', 3, '\\left({\\textstyle\\sum_i (I_{ij}-I_{ik})^2/V_i}\\right)'),
        m: result('count', 0, 'm'),
        missing: result('count', 0),
        largest: verdict('pdi', 'idv', 'mas', 'uai', 'lto', 'ivr', 'none'),
        largestShare: result('percent', 1),
        range: interval('index', 3),
      },
      compute({ margin, ...pair }, data) {
        const distance = distanceOf(pair, data);
        const { kogutSingh, euclidean, contributions, missing } = distance;
        return {
          kogutSingh,
          euclidean,
          sum: isDefined(kogutSingh)
            ? contributions.reduce((all, { squared }) => all + squared, 0)
            : kogutSingh,
          m: isDefined(kogutSingh) ? contributions.length : kogutSingh,
          missing: missing.length,
          ...largestOf(distance),
          range: rangeOf(pair, margin, data),
        };
      },
      say({ first, second }, { kogutSingh, missing, largest, range }) {
        const weak = largest === 'uai' || largest === 'mas' ? (['kogut-singh.weak'] as const) : [];
        const isEstimate = first === 'kazakhstan' || second === 'kazakhstan';
        return [
          ...(isEstimate ? (['kogut-singh.estimates'] as const) : []),
          'kogut-singh.index',
          ...(isDefined(range) ? (['kogut-singh.range'] as const) : []),
          ...(largest === 'none' ? [] : (['kogut-singh.largest', ...weak] as const)),
          ...(isDefined(kogutSingh) && missing !== 0 ? (['kogut-singh.missing'] as const) : []),
        ];
      },
      equations: [
        { left: 'kogutSingh', right: divide('sum', 'm') },
        { left: 'euclidean', right: power('sum', divide(1, 2)) },
      ],
      chart: (pair, _, data) => dimensionBars(distanceOf(pair, data)),
      examples: cultureExamples,
    }),
    part({
      id: 'cage',
      uses: [
        'cultural',
        'administrative',
        'geographic',
        'economic',
        'culturalWeight',
        'administrativeWeight',
        'geographicWeight',
        'economicWeight',
      ],
      outputs: {
        cage: result('index', 3, 'S'),
        weightSum: result('ratio', 2, '{\\textstyle\\sum_k w_k}'),
        top: verdict(...cageDimensions, 'several', 'none'),
        topShare: result('percent', 1),
      },
      compute(values) {
        const weights = weightsOf(values);
        return {
          cage: cageDistance(values, weights),
          weightSum: cageDimensions.reduce((sum, dimension) => sum + weights[dimension], 0),
          ...topOf(values),
        };
      },
      say(_, { cage, weightSum, top }) {
        const off = isDefined(weightSum) ? Math.abs(weightSum - 1) : 0;
        const most = { several: ['cage.tie'], none: [] } as const;
        return [
          'cage.distance',
          ...(top === 'several' || top === 'none' ? most[top] : (['cage.largest'] as const)),
          ...(isDefined(cage) ? weightWords(off) : []),
          'cage.ours',
        ];
      },
      equations: [
        {
          left: 'cage',
          right: divide(
            add(
              add(multiply('culturalWeight', 'cultural'), multiply('administrativeWeight', 'administrative')),
              add(multiply('geographicWeight', 'geographic'), multiply('economicWeight', 'economic')),
            ),
            'weightSum',
          ),
        },
      ],
      chart: cageBars,
      examples: cageExamples,
    }),
  ],
);
