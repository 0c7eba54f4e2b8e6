import type { SeriesData } from '#kit/calculator.ts';
import type { ChartSpec, Point } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { abs, add, divide, ln, multiply, power, subtract } from '#kit/expression/expression.ts';
import {
  adoptedShare,
  adoptionPeak,
  adoptionRate,
  type BassCoefficients,
  imitationOnlyShare,
} from '#models/bass-diffusion.ts';
import { isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { curveSheet } from './diffusion.sheet.ts';
import { text } from './diffusion.text.ts';

const reportedShoppers = 'ecommerce/kazakhstan-online-shoppers-2020';

/** Half a unit of the last printed digit: 3.8 million stands for anything from 3.75 to 3.85. */
const rounding = 0.05;

/** The curve is drawn at least so far, to show how it levels off. */
const drawnYears = 20;

const people = { unit: 'million-people', min: 0, max: 1000 } as const;

export default defineCalculator(
  {
    id: 'diffusion',
    version: 1,
    chapter: 'current-situation/size-and-growth',
    theories: ['diffusion'],
    text,
    series: [reportedShoppers],
    inputs: {
      innovation: number({ unit: 'ratio', min: 0, max: 0.2, default: { illustration: 0.03 }, symbol: 'p' }),
      imitation: number({ unit: 'ratio', min: 0, max: 1, default: { illustration: 0.38 }, symbol: 'q' }),
      market: number({
        ...people,
        default: { datum: 'ecommerce/kazakhstan-internet-users-2020' },
        symbol: 'm',
      }),
      firstAdopters: number({ ...people, default: { illustration: 0.1 }, symbol: 'N_0' }),
      years: number({ unit: 'years', min: 0, max: 30, default: { illustration: 4 }, symbol: 't' }),
      startYear: number({
        unit: 'year',
        min: 1995,
        max: 2030,
        whole: true,
        default: { illustration: 2016 },
        symbol: 'y_0',
      }),
    },
    presets: {
      average: { innovation: 0.03, imitation: 0.38 },
      'word-of-mouth': { innovation: 0.005, imitation: 0.6 },
      advertising: { innovation: 0.05, imitation: 0.02 },
      'no-innovators': { innovation: 0, imitation: 0.8 },
    },
  },
  (part) => [
    part({
      id: 'curve',
      uses: ['innovation', 'imitation', 'market', 'years', 'firstAdopters'],
      outputs: {
        share: result('percent', 2, 'F'),
        adopters: result('million-people', 3, 'N'),
        left: result('million-people', 3),
        peakYears: result('years', 3, 't^*'),
        peakRate: result('million-people', 3, 'n^*'),
        peakShare: result('percent', 2, 'F^*'),
        startRate: result('million-people', 3),
      },
      compute({ years, ...curve }) {
        const share = shareAfter(curve, years);
        const atStart = adoptionRate(curve, 0);
        return {
          share: times(share, 100),
          adopters: times(share, curve.market),
          left: isDefined(share) ? (1 - share) * curve.market : share,
          ...peakOf(curve),
          startRate: times(atStart, curve.market),
        };
      },
      say({ innovation, imitation }, { share, peakYears }) {
        if (!isDefined(share)) return ['curve.adopters'];
        if (innovation === 0)
          return ['curve.adopters', imitation === 0 ? 'curve.nothing' : 'curve.imitation-only'];
        return ['curve.adopters', isDefined(peakYears) ? 'curve.peak' : 'curve.no-peak'];
      },
      equations: [
        { left: 'adopters', right: multiply('market', 'share') },
        {
          left: 'peakYears',
          right: divide(ln(divide('imitation', 'innovation')), add('innovation', 'imitation')),
        },
        {
          left: 'peakRate',
          right: divide(
            multiply('market', power(add('innovation', 'imitation'), 2)),
            multiply(4, 'imitation'),
          ),
        },
        {
          left: 'peakShare',
          right: divide(subtract('imitation', 'innovation'), multiply(2, 'imitation')),
        },
      ],
      sheet: curveSheet,
      chart({ years, ...curve }) {
        const last = Math.max(drawnYears, Math.ceil(years));
        const points = curvePoints(curve, 0, last);
        if (points.length === 0) return undefined;
        const market = points.map(({ x }) => ({ x, y: curve.market }));
        return chartOf({ label: 'chart.years', type: 'number' }, [
          { id: 'curve', label: 'chart.curve', role: 'illustration', points },
          { id: 'market', label: 'chart.market', role: 'illustration', dashed: true, points: market },
        ]);
      },
      examples: [
        {
          source:
            'By hand: (1 − e^−1.64) ÷ (1 + 12.667 e^−1.64); ln 12.667 ÷ 0.41; 15.47 × 0.41² ÷ 1.52; 0.35 ÷ 0.76',
          inputs: { innovation: 0.03, imitation: 0.38, market: 15.47, years: 4, firstAdopters: 0.1 },
          expect: {
            share: '23.32',
            adopters: '3.607',
            peakYears: '6.193',
            peakRate: '1.711',
            peakShare: '46.05',
          },
        },
        {
          source: 'Without imitation the curve is 1 − e^(−pt): 1 − e^−0.5 of 100; it starts at 5 a year',
          inputs: { innovation: 0.05, imitation: 0, market: 100, years: 10, firstAdopters: 0.1 },
          expect: { adopters: '39.347', startRate: '5', peakYears: { notDefined: 'no-interior-peak' } },
        },
        {
          source: 'Only followers: from a tenth, the logistic curve reaches a half after ln 9 years at q = 1',
          inputs: { innovation: 0, imitation: 1, market: 10, years: 2.1972245773, firstAdopters: 1 },
          expect: { adopters: '5', peakYears: { notDefined: 'no-innovators' } },
        },
        {
          source: 'Nobody starts and nobody is there to follow',
          inputs: { innovation: 0, imitation: 0.38, market: 15.47, years: 4, firstAdopters: 0 },
          expect: { adopters: { notDefined: 'no-first-adopters' } },
        },
        {
          source: 'Nothing happens before the start',
          inputs: { innovation: 0.03, imitation: 0.38, market: 15.47, years: 0, firstAdopters: 0.1 },
          expect: { adopters: '0', left: '15.47' },
        },
      ],
    }),
    part({
      id: 'fit',
      uses: ['innovation', 'imitation', 'market', 'startYear', 'firstAdopters'],
      outputs: {
        modelled: result('million-people', 3, 'N'),
        reported: result('million-people', 1, 'N_{\\text{reported}}'),
        difference: result('million-people', 3, '\\Delta'),
        distance: result('million-people', 3),
      },
      compute({ startYear, ...curve }, data) {
        const report = reportIn(data);
        if (report?.y === undefined || report.y === null) return noReport;
        const modelled = times(shareAfter(curve, Number(report.x) - startYear), curve.market);
        const difference = isDefined(modelled) ? modelled - report.y : modelled;
        const distance = isDefined(difference) ? Math.abs(difference) : difference;
        return { modelled, reported: report.y, difference, distance };
      },
      say(_, { difference }) {
        if (!isDefined(difference)) return ['fit.close'];
        if (Math.abs(difference) <= rounding) return ['fit.close', 'fit.one-point'];
        return [difference > 0 ? 'fit.above' : 'fit.below', 'fit.one-point'];
      },
      equations: [{ left: 'difference', right: subtract('modelled', 'reported') }],
      sheet: [{ left: 'distance', right: abs('difference') }],
      chart({ startYear, ...curve }, _, data) {
        const report = reportIn(data);
        if (!report) return undefined;
        const points = curvePoints(curve, startYear, Math.max(drawnYears, Number(report.x) - startYear));
        if (points.length === 0) return undefined;
        return chartOf({ label: 'chart.year', type: 'year' }, [
          { id: 'curve', label: 'chart.curve', role: 'illustration', points },
          { id: 'reported', label: 'chart.reported', role: 'other', points: [report] },
        ]);
      },
      examples: [
        {
          source: 'Four years of the worked curve, 3.607, less the 3.8 million reported in Digital 2021',
          inputs: { innovation: 0.03, imitation: 0.38, market: 15.47, startYear: 2016, firstAdopters: 0.1 },
          expect: { modelled: '3.607', reported: '3.8', difference: '-0.193' },
        },
        {
          source: 'A curve that starts after 2020 says nothing about 2020',
          inputs: { innovation: 0.03, imitation: 0.38, market: 15.47, startYear: 2021, firstAdopters: 0.1 },
          expect: { modelled: { notDefined: 'years-negative' } },
        },
      ],
    }),
  ],
);

interface Curve extends BassCoefficients {
  readonly market: number;
  readonly firstAdopters: number;
}

/** The Bass curve; without innovators the limiting case, which grows from those who shop at the start. */
function shareAfter(curve: Curve, years: number): Maybe {
  if (curve.innovation > 0) return adoptedShare(curve, years);
  if (curve.market === 0) return notDefined('market-zero');
  return imitationOnlyShare(curve.imitation, curve.firstAdopters / curve.market, years);
}

/** Only a peak after the start counts as one. */
function peakOf(curve: Curve) {
  const peak = adoptionPeak(curve, curve.market);
  const problem = isDefined(peak) ? notDefined('no-interior-peak') : peak;
  if (!isDefined(peak) || !peak.isInterior)
    return { peakYears: problem, peakRate: problem, peakShare: problem };
  return {
    peakYears: peak.years,
    peakRate: peak.rate,
    peakShare: times(adoptedShare(curve, peak.years), 100),
  };
}

const times = (value: Maybe, factor: number): Maybe => (isDefined(value) ? value * factor : value);

const missing = notDefined('no-report');
const noReport = { modelled: missing, reported: missing, difference: missing, distance: missing };
const reportIn = (data: SeriesData): Point | undefined => data[reportedShoppers]?.[0];

/** One point a year, labelled from `from` on; none where the curve is not defined. */
function curvePoints(curve: Curve, from: number, years: number): Point[] {
  return Array.from({ length: years + 1 }, (_, year) => year).flatMap((year) => {
    const share = shareAfter(curve, year);
    return isDefined(share) ? [{ x: from + year, y: share * curve.market }] : [];
  });
}

const chartOf = (x: ChartSpec['x'], series: ChartSpec['series']): ChartSpec => ({
  kind: 'line',
  x,
  y: { label: 'chart.people', unit: 'million-people', fromZero: true },
  series,
});
