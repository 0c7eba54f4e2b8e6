import type { SeriesData } from '#kit/calculator.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { choice, defineCalculator, number, result } from '#kit/define-calculator.ts';
import { abs, add, divide, subtract } from '#kit/expression/expression.ts';
import { relativeGap, symmetricGap } from '#models/mirror-gap.ts';
import { finite, from, isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { text } from './two-ledgers.text.ts';

const flows = ['total', 'china-to-kazakhstan', 'kazakhstan-to-china'] as const;
type Flow = (typeof flows)[number];
const reporters = ['china', 'kazakhstan'] as const;
type Reporter = (typeof reporters)[number];

const seriesId = (reporter: Reporter, flow: Flow) => `trade/${reporter}-side-${flow}`;

/** What a reporter counted for a flow in a year, or that nothing is published. */
function counted(data: SeriesData, reporter: Reporter, flow: Flow, year: number): Maybe {
  const value = data[seriesId(reporter, flow)]?.find((point) => Number(point.x) === year)?.y;
  return value ?? notDefined(`no-${reporter}-figure`);
}

/** All three measures of one gap; where a side is missing, so are they. */
function gaps(china: Maybe, kazakhstan: Maybe) {
  if (!isDefined(china) || !isDefined(kazakhstan)) {
    const missing = isDefined(china) ? kazakhstan : china;
    return { relative: missing, size: missing, symmetric: missing, difference: missing, distance: missing };
  }
  const gap = relativeGap(china, kazakhstan);
  const relative = isDefined(gap) ? finite(gap * 100) : gap;
  return {
    relative,
    size: from(relative, Math.abs),
    symmetric: symmetricGap(china, kazakhstan),
    difference: china - kazakhstan,
    distance: Math.abs(china - kazakhstan),
  };
}

const measures = {
  relative: result('percent', 1, 'g'),
  size: result('percent', 1),
  symmetric: result('ratio', 4, 'g_{\\text{s}}'),
  difference: result('usd-bn', 2),
  distance: result('usd-bn', 2),
};
const sizes = [
  { left: 'size', right: abs('relative') },
  { left: 'difference', right: subtract('china', 'kazakhstan') },
  { left: 'distance', right: abs('difference') },
];
const formulas = [
  { left: 'relative', right: subtract(divide('china', 'kazakhstan'), 1) },
  { left: 'symmetric', right: divide(abs(subtract('china', 'kazakhstan')), add('china', 'kazakhstan')) },
];

export default defineCalculator(
  {
    id: 'two-ledgers',
    version: 1,
    chapter: 'background/trade-in-figures',
    theories: ['measurement'],
    text,
    series: reporters.flatMap((reporter) => flows.map((flow) => seriesId(reporter, flow))),
    inputs: {
      year: number({
        unit: 'year',
        min: 2013,
        max: 2025,
        whole: true,
        default: { illustration: 2024 },
        symbol: 'y',
      }),
      flow: choice(flows),
      china: number({
        unit: 'usd-bn',
        min: 0,
        max: 1000,
        default: { datum: 'trade/china-side-total@2024' },
        symbol: 'T_{\\text{CN}}',
      }),
      kazakhstan: number({
        unit: 'usd-bn',
        min: 0,
        max: 1000,
        default: { datum: 'trade/kazakhstan-side-total@2024' },
        symbol: 'T_{\\text{KZ}}',
      }),
    },
    presets: {
      'total-2024': {},
      'goods-from-china-2023': { year: 2023, flow: 'china-to-kazakhstan' },
      'goods-from-kazakhstan-2023': { year: 2023, flow: 'kazakhstan-to-china' },
    },
  },
  (part) => [
    part({
      id: 'gap',
      uses: ['year', 'flow'],
      outputs: {
        china: result('usd-bn', 2, 'T_{\\text{CN}}'),
        kazakhstan: result('usd-bn', 2, 'T_{\\text{KZ}}'),
        ...measures,
      },
      compute({ year, flow }, data) {
        const china = counted(data, 'china', flow, year);
        const kazakhstan = counted(data, 'kazakhstan', flow, year);
        return { china, kazakhstan, ...gaps(china, kazakhstan) };
      },
      say: (_, { relative }) => ['gap.counted', ...direction(relative), 'gap.symmetric'],
      equations: formulas,
      sheet: sizes,
      chart: ({ flow }, _, data) => ledgers(flow, data),
      claims: ['p3'],
      examples: [
        {
          source: '43.82 ÷ 30.1 − 1, and 13.72 ÷ 73.92, by hand',
          inputs: { year: 2024, flow: 'total' },
          expect: { relative: '45.6', symmetric: '0.1856' },
        },
        {
          source: '24.7 ÷ 16.8 − 1 by hand: goods from China to Kazakhstan in 2023',
          inputs: { year: 2023, flow: 'china-to-kazakhstan' },
          expect: { china: '24.7', relative: '47.0' },
        },
        {
          source: 'Goods from Kazakhstan in 2014: 9.699 ÷ 9.815 − 1 by hand, China’s count the lower one',
          inputs: { year: 2014, flow: 'kazakhstan-to-china' },
          expect: { relative: '-1.2', difference: '-0.12' },
        },
        {
          source: 'For 2025 no Kazakhstan-side figure was found',
          inputs: { year: 2025, flow: 'total' },
          expect: { relative: { notDefined: 'no-kazakhstan-figure' } },
        },
      ],
    }),
    part({
      id: 'own-figures',
      uses: ['china', 'kazakhstan'],
      outputs: measures,
      compute: ({ china, kazakhstan }) => gaps(china, kazakhstan),
      say: (_, { relative }) => [...direction(relative), 'gap.symmetric'],
      equations: formulas,
      sheet: sizes,
      examples: [
        {
          source: 'Twice as much: a gap of 100 %, and a third of the sum',
          inputs: { china: 2, kazakhstan: 1 },
          expect: { relative: '100.0', symmetric: '0.3333', difference: '1' },
        },
        {
          source: 'Nothing recorded on the other side: there is nothing to divide by',
          inputs: { china: 2, kazakhstan: 0 },
          expect: { relative: { notDefined: 'denominator-zero' }, symmetric: '1' },
        },
      ],
    }),
  ],
);

function direction(relative: Maybe) {
  if (relative === 0) return ['gap.equal'] as const;
  return isDefined(relative) && relative < 0 ? (['gap.less'] as const) : (['gap.more'] as const);
}

function ledgers(flow: Flow, data: SeriesData): ChartSpec {
  return {
    kind: 'line',
    x: { label: 'chart.x', type: 'year' },
    y: { label: 'chart.y', unit: 'usd-bn', fromZero: true },
    series: reporters.map((reporter) => ({
      id: reporter,
      label: `chart.${reporter}`,
      role: reporter,
      points: data[seriesId(reporter, flow)] ?? [],
    })),
  };
}
