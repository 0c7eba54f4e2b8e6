import type { SeriesData, TableSpec } from '#kit/calculator.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { choice, defineCalculator, number, numbers, result } from '#kit/define-calculator.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { from, inPercent, isDefined, type Maybe } from '#models/not-defined.ts';
import { difference } from '#models/numerics/difference.ts';
import { examples } from './forecast.examples.ts';
import { holdOut, type LabInputs, methods, oneStepErrors, smooth } from './forecast.lab.ts';
import { observed, seriesIds, type Source, sources } from './forecast.series.ts';
import { text } from './forecast.text.ts';

const weight = (illustration: number, symbol: string, is?: readonly string[]) =>
  number({
    unit: 'ratio',
    min: 0,
    max: 1,
    default: { illustration },
    symbol,
    ...(is ? { when: { input: 'method', is } } : {}),
  });
const whole = (min: number, max: number, illustration: number, symbol: string) =>
  ({ unit: 'count', min, max, whole: true, default: { illustration }, symbol }) as const;

/** Fewer values than this show how a method works; they do not carry a forecast. */
const demonstration = 12;

const errorDigits = 3;

type Values = LabInputs & { readonly source: Source; readonly own: string };

export default defineCalculator(
  {
    id: 'forecast',
    version: 1,
    chapter: 'digital-strategies/data-and-ai',
    theories: ['statistics'],
    text,
    series: Object.values(seriesIds),
    inputs: {
      source: choice(sources),
      own: numbers({
        min: -1e9,
        max: 1e9,
        most: 200,
        default: { illustration: [10, 12, 14, 20, 11, 13, 16, 23] },
        when: { input: 'source', is: ['own'] },
      }),
      method: choice(methods, 'holt'),
      alpha: weight(0.8, '\\alpha'),
      beta: weight(0.2, '\\beta', ['holt', 'holt-winters']),
      gamma: weight(0.4, '\\gamma', ['holt-winters']),
      season: number({
        ...whole(2, 12, 4, 'm'),
        when: { input: 'method', is: ['holt-winters'] },
      }),
      first: choice(['leave-out', 'count'], 'leave-out', { input: 'method', is: ['holt'] }),
      horizon: number(whole(1, 12, 1, 'h')),
      holdout: number(whole(0, 12, 1, 'k')),
    },
    presets: {
      china: {},
      kazakhstan: { source: 'kazakhstan-since' },
      'china-until': { source: 'china-until', holdout: 2 },
      level: { method: 'ses' },
      seasons: { source: 'own', method: 'holt-winters', alpha: 0.5, beta: 0.3, horizon: 4, holdout: 0 },
    },
  },
  (part) => [
    part({
      id: 'forecast',
      uses: ['source', 'own', 'method', 'alpha', 'beta', 'gamma', 'season', 'first', 'horizon', 'holdout'],
      outputs: {
        count: result('count', 0, 'n'),
        next: result('score', 2, '\\hat{y}'),
        period: result('year', 0),
        last: result('score', 2),
        mae: result('score', errorDigits, '\\text{MAE}'),
        rmse: result('score', errorDigits, '\\text{RMSE}'),
        mape: result('percent', 2, '\\text{MAPE}'),
        mase: result('ratio', 4, '\\text{MASE}'),
        naiveMae: result('score', errorDigits),
        heldOut: result('score', errorDigits),
        heldOutNaive: result('score', errorDigits),
      },
      compute({ source, own, ...lab }, data) {
        const { values, first } = observed(source, own, data);
        const smoothed = smooth(values, lab, lab.horizon);
        const { own: errors, naive } = oneStepErrors(values, lab);
        const held = holdOut(values, lab);
        return {
          count: values.length,
          next: from(smoothed, ({ ahead }) => ahead.at(-1) ?? 0),
          period: first + values.length - 1 + lab.horizon,
          last: values.at(-1) ?? 0,
          mae: from(errors, ({ mae }) => mae),
          rmse: from(errors, ({ rmse }) => rmse),
          mape: inPercent(from(errors, ({ mape }) => mape)),
          mase: from(errors, ({ mase }) => mase),
          naiveMae: naive,
          heldOut: held.mae,
          heldOutNaive: held.naive,
        };
      },
      say: (values, results) => {
        const opening = values.source === 'own' ? 'forecast.own' : 'forecast.book';
        if (!isDefined(results.next)) return [opening];
        const few = isDefined(results.count) && results.count < demonstration;
        return [
          opening,
          ...(values.source !== 'own' && results.next < 0 ? (['forecast.below-zero'] as const) : []),
          'forecast.naive',
          ...(few ? (['forecast.demonstration'] as const) : []),
          ...heldOutWords(values, results),
          ...errorWords(values, results),
        ];
      },
      chart: (values, results, data) => (isDefined(results.next) ? lines(values, data) : undefined),
      table: (values, results, data) => (isDefined(results.next) ? rows(values, data) : undefined),
      examples,
    }),
  ],
);

interface Scores {
  readonly heldOut: Maybe;
  readonly heldOutNaive: Maybe;
  readonly mae: Maybe;
  readonly naiveMae: Maybe;
  readonly mape: Maybe;
  readonly mase: Maybe;
}

/** The test that counts: values the method has not seen. */
function heldOutWords({ holdout }: Values, { heldOut, heldOutNaive }: Scores) {
  if (holdout === 0) return ['forecast.no-holdout'] as const;
  if (!isDefined(heldOut) || !isDefined(heldOutNaive)) return ['forecast.held-out'] as const;
  if (heldOut >= heldOutNaive) return ['forecast.held-out', 'forecast.not-better'] as const;
  const isShown = plainDecimal(heldOut, errorDigits) !== plainDecimal(heldOutNaive, errorDigits);
  return ['forecast.held-out', isShown ? 'forecast.better' : 'forecast.alike'] as const;
}

/** Errors inside the series: the measures that have a value, and why one has none. */
function errorWords({ method, first }: Values, scores: Scores) {
  const { mae, mape, mase } = scores;
  if (!isDefined(mae)) return ['forecast.mae'] as const;
  return [
    'forecast.mae',
    lacks(mape, 'actual-zero') ? 'forecast.no-mape' : 'forecast.mape',
    lacks(mase, 'constant-series') ? 'forecast.no-mase' : maseWord(scores),
    ...(method === 'holt' && first === 'leave-out' ? (['forecast.first-out'] as const) : []),
    ...(method === 'holt' && first === 'count' ? (['forecast.first-in'] as const) : []),
    ...(method === 'holt-winters' ? (['forecast.flatters'] as const) : []),
  ] as const;
}

/** MASE is measured by all changes, the naive errors leave out the first: near 1 the two may disagree. */
function maseWord({ mae, naiveMae, mase }: Scores) {
  const agree =
    !isDefined(mae) ||
    !isDefined(naiveMae) ||
    !isDefined(mase) ||
    Math.sign(difference(mae, naiveMae)) === Math.sign(difference(mase, 1));
  return agree ? 'forecast.mase' : 'forecast.mase-all';
}

const lacks = (value: Maybe, reason: string): boolean => !isDefined(value) && value.notDefined === reason;

/** What was observed and what was forecast for it, one step before; then the periods to come. */
function rows(values: Values, data: SeriesData): TableSpec {
  const { values: series, first } = observed(values.source, values.own, data);
  const smoothed = smooth(series, values, values.horizon);
  const fitted = isDefined(smoothed) ? smoothed.fitted : [];
  const ahead = isDefined(smoothed) ? smoothed.ahead : [];
  return {
    columns: [
      { label: 'table.period' },
      { label: 'table.actual', digits: 2 },
      { label: 'table.forecast', digits: 2 },
      { label: 'table.error', digits: 2 },
      { label: 'table.naive', digits: 2 },
    ],
    rows: [
      ...series.map((actual, i) => [
        first + i,
        actual,
        fitted[i] ?? null,
        errorOf(actual, fitted[i]),
        series[i - 1] ?? null,
      ]),
      ...ahead.map((forecast, i) => [first + series.length + i, null, forecast, null, series.at(-1) ?? null]),
    ],
  };
}

const errorOf = (actual: number, forecast: number | undefined): number | null =>
  forecast === undefined ? null : actual - forecast;

/** The series in its reporter's colour, the forecasts dashed behind it; beyond the series they stand alone. */
function lines(values: Values, data: SeriesData): ChartSpec {
  const { values: series, first, role } = observed(values.source, values.own, data);
  const smoothed = smooth(series, values, values.horizon);
  const forecasts = isDefined(smoothed) ? [...smoothed.fitted, ...smoothed.ahead] : [];
  const isYear = values.source !== 'own';
  return {
    kind: 'line',
    x: { label: isYear ? 'chart.year' : 'chart.period', type: isYear ? 'year' : 'number' },
    y: {
      label: isYear ? 'chart.usd-bn' : 'chart.value',
      unit: isYear ? 'usd-bn' : 'score',
      fromZero: isYear,
    },
    series: [
      {
        id: 'actual',
        label: `chart.${isYear ? role : 'own'}`,
        role,
        points: series.map((y, i) => ({ x: first + i, y, digits: 2 })),
      },
      {
        id: 'forecast',
        label: 'chart.forecast',
        role: 'illustration',
        dashed: true,
        points: forecasts.map((y, i) => ({ x: first + i, y: y ?? null, digits: 2 })),
      },
    ],
  };
}
