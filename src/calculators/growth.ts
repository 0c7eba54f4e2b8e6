import { add, divide, ln, multiply, power, subtract } from '#kit/expression/expression.ts';
import { defineCalculator, interval, result, verdict } from '#kit/define-calculator.ts';
import { cagr, doublingTime, halvingTime, linearRate, smoothPath } from '#models/cagr.ts';
import { impliedBase } from '#models/implied-base.ts';
import { inPercent, isDefined, type Maybe } from '#models/not-defined.ts';
import { difference } from '#models/numerics/difference.ts';
import { shareBridge } from '#models/share-bridge.ts';
import { overlaps, shareOf, shareOfTotal } from '#models/share-of-total.ts';
import { inputs } from './growth.inputs.ts';
import { text } from './growth.text.ts';

/** Half a unit of the last printed digit: 31.5 stands for anything from 31.45 to 31.55. */
const half = (digits: number) => 0.5 * 10 ** -digits;

/** By how much a value has grown that grew by a rate: what it is less what it was. */
const change = (value: string, rate: string) => divide(multiply(value, rate), add(1, rate));

export default defineCalculator(
  {
    id: 'growth',
    version: 1,
    chapter: 'background/trade-in-figures',
    theories: ['measurement'],
    text,
    inputs,
    presets: {
      paper: {},
      'china-side-2024': {
        total: { datum: 'trade/china-side-total@2024' },
        value: { datum: 'trade/china-side-total@2024' },
        growth: { datum: 'trade/china-side-growth-2024' },
        start: { datum: 'trade/china-side-total@2020' },
        end: { datum: 'trade/china-side-total@2024' },
        totalGrowth: { datum: 'trade/china-side-growth-2024' },
      },
      'kazakhstan-side-2024': {
        total: { datum: 'trade/kazakhstan-side-total@2024' },
        value: { datum: 'trade/kazakhstan-side-total@2024' },
        growth: { datum: 'trade/kazakhstan-side-growth-2024' },
        start: { datum: 'trade/kazakhstan-side-total@2020' },
        end: { datum: 'trade/kazakhstan-side-total@2024' },
        totalGrowth: { datum: 'trade/kazakhstan-side-growth-2024' },
      },
    },
  },
  (part) => [
    part({
      id: 'share-of-total',
      uses: ['total', 'share', 'part', 'digits'],
      outputs: {
        product: result('usd-bn', 4, 'E'),
        interval: interval('usd-bn', 3),
        consistent: verdict('consistent', 'inconsistent'),
        impliedShare: result('percent', 2),
      },
      compute({ total, share, part: stated, digits }) {
        const h = half(digits);
        const computed = shareOfTotal({ total, share: share / 100, totalHalf: h, shareHalf: h / 100 });
        const printed = { low: stated - h, high: stated + h };
        return {
          product: computed.part,
          interval: { low: computed.low, high: computed.high },
          consistent: overlaps(computed, printed) ? 'consistent' : 'inconsistent',
          impliedShare: inPercent(shareOf(stated, total)),
        };
      },
      say: (_, { consistent }) => [`share-of-total.${consistent}`, 'share-of-total.reverse'],
      equations: [{ left: 'product', right: multiply('total', 'share') }],
      sheet: [{ left: 'impliedShare', right: divide('part', 'total') }],
      claims: ['p3', 'p5', 'p12'],
      examples: [
        {
          source: 'The paper, sections 1.1 and 2.1; multiplied by hand: 31.5 × 0.187 = 5.8905',
          inputs: { total: 31.5, share: 18.7, part: 5.9, digits: 1 },
          expect: { product: '5.8905', consistent: 'consistent', impliedShare: '18.73' },
        },
        {
          source: 'Nothing out of nothing: a total of zero has a part of zero and no share',
          inputs: { total: 0, share: 18.7, part: 5.9, digits: 1 },
          expect: {
            product: '0',
            consistent: 'inconsistent',
            impliedShare: { notDefined: 'total-not-positive' },
          },
        },
      ],
    }),
    part({
      id: 'implied-base',
      uses: ['value', 'growth', 'reading'],
      outputs: { base: result('usd-bn', 3, 'V_0') },
      compute: ({ value, growth, reading }) => ({
        base: impliedBase({ value, growth: growth / 100, reading }),
      }),
      say: ({ reading, growth }) => [
        reading === 'by' && growth < 0 ? 'implied-base.fall' : `implied-base.${reading}`,
      ],
      equations: [
        { left: 'base', right: divide('value', add(1, 'growth')), when: ({ reading }) => reading === 'by' },
        { left: 'base', right: divide('value', 'growth'), when: ({ reading }) => reading === 'to' },
      ],
      claims: ['p4', 'p13'],
      examples: [
        {
          source: '“By 156 %” means 2.56 times as much: 5.9 ÷ 2.56',
          inputs: { value: 5.9, growth: 156, reading: 'by' },
          expect: { base: '2.305' },
        },
        {
          source: '“To 156 %” means 1.56 times as much: 5.9 ÷ 1.56',
          inputs: { value: 5.9, growth: 156, reading: 'to' },
          expect: { base: '3.782' },
        },
        {
          source: 'A fall by everything leaves nothing to divide by',
          inputs: { value: 5.9, growth: -100, reading: 'by' },
          expect: { base: { notDefined: 'growth-minus-100' } },
        },
      ],
    }),
    part({
      id: 'cagr',
      uses: ['start', 'end', 'years'],
      outputs: {
        rate: result('percent', 2, 'g'),
        linear: result('percent', 2),
        doubling: result('years', 2, 't_2'),
        halving: result('years', 2),
      },
      compute({ start, end, years }) {
        const rate = cagr({ start, end, years });
        return {
          rate: inPercent(rate),
          linear: inPercent(linearRate({ start, end, years })),
          doubling: isDefined(rate) ? doublingTime(rate) : rate,
          halving: isDefined(rate) ? halvingTime(rate) : rate,
        };
      },
      say({ years }, { rate }) {
        const short = years < 1 ? (['cagr.short'] as const) : [];
        if (!isDefined(rate) || rate === 0) return ['cagr.rate', ...short];
        // Over one year the whole growth is the growth a year, and nobody divides by less than a year.
        const linear = years > 1 ? (['cagr.linear'] as const) : [];
        return rate > 0
          ? ['cagr.rate', 'cagr.doubling', ...linear, ...short]
          : ['cagr.rate', 'cagr.halving', ...short];
      },
      equations: [{ left: 'rate', right: subtract(power(divide('end', 'start'), divide(1, 'years')), 1) }],
      sheet: [
        { left: 'linear', right: divide(subtract(divide('end', 'start'), 1), 'years') },
        { left: 'doubling', right: divide(ln(2), ln(add(1, 'rate'))) },
        { left: 'halving', right: divide(ln(0.5), ln(add(1, 'rate'))) },
      ],
      chart: ({ start, end, years }) => pathChart(start, end, years),
      claims: ['p7', 'p13'],
      examples: [
        {
          source: 'The fourth root of 2.56, less one; 26.49 % a year',
          inputs: { start: 2.305, end: 5.9, years: 4 },
          expect: { rate: '26.49', linear: '38.99', doubling: '2.95' },
        },
        {
          source:
            'China’s customs on its trade with five Central Asian countries, 312.04 to 674.15 billion yuan in 11 years: “7.3 % a year”',
          inputs: { start: 312.04, end: 674.15, years: 11 },
          units: { start: 'cny-bn', end: 'cny-bn' },
          expect: { rate: '7.25' },
        },
        {
          source: 'Growth from nothing has no percentage',
          inputs: { start: 0, end: 5.9, years: 4 },
          expect: { rate: { notDefined: 'start-not-positive' } },
        },
      ],
    }),
    part({
      id: 'share-bridge',
      uses: ['part', 'total', 'partGrowth', 'totalGrowth'],
      outputs: {
        shareNow: result('percent', 2, 's_1'),
        shareBefore: result('percent', 2, 's_0'),
        contribution: result('percent', 2, 'c'),
      },
      compute({ part: stated, total, partGrowth, totalGrowth }) {
        const bridge = shareBridge({
          part: stated,
          total,
          partGrowth: partGrowth / 100,
          totalGrowth: totalGrowth / 100,
        });
        return {
          shareNow: inPercent(bridge.shareNow),
          shareBefore: inPercent(bridge.shareBefore),
          contribution: inPercent(bridge.contribution),
        };
      },
      say: (_, { shareBefore, shareNow, contribution }) => [
        'share-bridge.share',
        ...([shareBefore, shareNow].some(isMoreThanAll) ? (['share-bridge.impossible'] as const) : []),
        contributionTold(contribution),
      ],
      equations: [
        { left: 'shareNow', right: divide('part', 'total') },
        {
          left: 'shareBefore',
          right: divide(multiply('shareNow', add(1, 'totalGrowth')), add(1, 'partGrowth')),
        },
      ],
      sheet: [
        { left: 'contribution', right: divide(change('part', 'partGrowth'), change('total', 'totalGrowth')) },
      ],
      claims: ['p7'],
      examples: [
        {
          source: 'By hand: 18.73 % × 1.224 ÷ 1.2649; (5.9 − 4.664) ÷ (31.5 − 25.74)',
          inputs: { part: 5.9, total: 31.5, partGrowth: 26.49, totalGrowth: 22.4 },
          expect: { shareNow: '18.73', shareBefore: '18.12', contribution: '21.43' },
        },
      ],
    }),
  ],
);

const isMoreThanAll = (share: Maybe): boolean => isDefined(share) && difference(share, 100) > 0;

function contributionTold(contribution: Maybe) {
  if (isMoreThanAll(contribution)) return 'share-bridge.more-than-all';
  return isDefined(contribution) && contribution < 0 ? 'share-bridge.against' : 'share-bridge.contribution';
}

/** The smooth path between the two values, with the two values themselves as the points that were given. */
function pathChart(start: number, end: number, years: number) {
  if (!(start > 0 && end > 0 && Number.isInteger(years))) return undefined;
  const path = smoothPath({ start, end, years });
  return {
    kind: 'line',
    x: { label: 'chart.x', type: 'number' },
    y: { label: 'chart.y', unit: 'usd-bn', fromZero: true },
    series: [
      {
        id: 'path',
        label: 'chart.path',
        role: 'illustration',
        points: path.map((y, x) => ({ x, y, implied: x > 0 && x < years, digits: 3 })),
      },
    ],
  } as const;
}
