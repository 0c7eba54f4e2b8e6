import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result, verdict } from '#kit/define-calculator.ts';
import { add, divide, multiply } from '#kit/expression/expression.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { isBornGlobal, speedIndex } from '#models/speed-index.ts';
import { text } from './born-digital.text.ts';

/** The chart goes through the first years, in which the index falls fastest. */
const drawnYears = 10;

export default defineCalculator(
  {
    id: 'born-digital',
    version: 1,
    chapter: 'theory/why-firms-go-abroad',
    theories: ['born-global'],
    text,
    inputs: {
      foreignShare: number({ unit: 'percent', min: 0, max: 100, default: { illustration: 60 }, symbol: 's' }),
      countries: number({
        unit: 'count',
        min: 0,
        max: 200,
        whole: true,
        default: { illustration: 5 },
        symbol: 'n',
      }),
      years: number({
        unit: 'years',
        min: 0,
        max: 200,
        whole: true,
        default: { illustration: 4 },
        symbol: 'y',
      }),
      months: number({
        unit: 'count',
        min: 0,
        max: 11,
        whole: true,
        default: { illustration: 0 },
        symbol: 'm',
      }),
    },
    presets: {
      'born-digital': { foreignShare: 60, countries: 5, years: 4, months: 0 },
      gradual: { foreignShare: 20, countries: 2, years: 10, months: 0 },
      'first-year': { foreignShare: 30, countries: 3, years: 0, months: 8 },
      home: { foreignShare: 0, countries: 0, years: 5, months: 0 },
    },
  },
  (part) => [
    part({
      id: 'speed',
      uses: ['foreignShare', 'countries', 'years', 'months'],
      outputs: {
        age: result('years', 2, 'a'),
        speed: result('index', 3, 'S'),
        bornGlobal: verdict('yes', 'too-small', 'too-old'),
      },
      compute({ foreignShare, countries, years, months }) {
        const age = years + months / 12;
        return {
          age: age > 0 ? age : notDefined('age-not-positive'),
          speed: speedIndex({ foreignShare: foreignShare / 100, countries, years: age }),
          bornGlobal: testResult(foreignShare / 100, age),
        };
      },
      say({ countries }, { speed, bornGlobal }) {
        if (!isDefined(speed)) return ['speed.index'];
        // Sales abroad without a country do not go together: nothing is said of them.
        if (countries === 0) return ['speed.not-yet-abroad', 'speed.ours'];
        if (speed === 0) return ['speed.not-yet-abroad', `speed.${bornGlobal}`, 'speed.ours'];
        return ['speed.index', `speed.${bornGlobal}`, 'speed.ours'];
      },
      equations: [
        { left: 'age', right: add('years', divide('months', 12)) },
        { left: 'speed', right: divide(multiply('foreignShare', 'countries'), 'age') },
      ],
      chart: ({ foreignShare, countries }) => speedByAge(foreignShare / 100, countries),
      examples: [
        {
          source: 'By hand: 0.6 × 5 ÷ 4; 60 % abroad, but after more than three years',
          inputs: { foreignShare: 60, countries: 5, years: 4, months: 0 },
          expect: { speed: '0.7500', bornGlobal: 'too-old' },
        },
        {
          source: 'By hand: eight months are 2/3 of a year, so 0.3 × 3 × 3/2',
          inputs: { foreignShare: 30, countries: 3, years: 0, months: 8 },
          expect: { speed: '1.35', bornGlobal: 'yes' },
        },
        {
          source: 'The test is met exactly: a quarter of the sales, three years',
          inputs: { foreignShare: 25, countries: 3, years: 3, months: 0 },
          expect: { speed: '0.25', bornGlobal: 'yes' },
        },
        {
          source: 'A firm that is founded today has no speed yet',
          inputs: { foreignShare: 60, countries: 5, years: 0, months: 0 },
          expect: { speed: { notDefined: 'age-not-positive' } },
        },
        {
          source: 'Nothing abroad: 0 × 0 ÷ 5',
          inputs: { foreignShare: 0, countries: 0, years: 5, months: 0 },
          expect: { speed: '0', bornGlobal: 'too-small' },
        },
      ],
    }),
  ],
);

/** Why a firm fails the test: too few sales abroad, or reached too late to tell. */
function testResult(foreignShare: number, age: number) {
  if (isBornGlobal(foreignShare, age)) return 'yes';
  return isBornGlobal(foreignShare, 0) ? 'too-old' : 'too-small';
}

function speedByAge(foreignShare: number, countries: number): ChartSpec {
  const points = Array.from({ length: drawnYears }, (_, i) => i + 1).flatMap((years) => {
    const speed = speedIndex({ foreignShare, countries, years });
    return isDefined(speed) ? [{ x: years, y: speed }] : [];
  });
  return {
    kind: 'line',
    x: { label: 'chart.age', type: 'number' },
    y: { label: 'chart.speed', unit: 'index', fromZero: true },
    series: [{ id: 'speed', label: 'chart.speed', role: 'illustration', points }],
  };
}
