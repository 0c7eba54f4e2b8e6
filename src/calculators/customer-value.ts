import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import {
  type CustomerValue,
  finiteLifetimeValue,
  lifetimeValue,
  valuePerAcquisitionCost,
} from '#models/customer-lifetime-value.ts';
import { isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { difference } from '#models/numerics/difference.ts';
import { text } from './customer-value.text.ts';

interface Fields {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
}
const customerOf = (
  { margin, retention, discount }: Fields,
  firstMargin: CustomerValue['firstMargin'],
): CustomerValue => ({ margin, retention: retention / 100, discountRate: discount / 100, firstMargin });

/** Longest time that is tried for the payback. */
const mostYears = 100;

/** Years until the margins, the first after a year, have paid for winning the customer. */
function payback(customer: CustomerValue, acquisition: number): Maybe {
  for (let years = 0; years <= mostYears; years += 1) {
    const value = finiteLifetimeValue(customer, years);
    if (!isDefined(value)) return value;
    if (difference(value, acquisition) >= 0) return years;
  }
  return notDefined('never-pays-back');
}

const base = { margin: 18, retention: 60, discount: 12, acquisition: 12, years: 5 };

/** What is left of a margin after a year: r/(1 + i). */
const kept = divide('retention', add(1, 'discount'));

export default defineCalculator(
  {
    id: 'customer-value',
    version: 1,
    chapter: 'digital-strategies/localized-service',
    theories: ['customers'],
    text,
    inputs: {
      margin: number({
        unit: 'usd',
        min: 0,
        max: 100_000,
        default: { illustration: base.margin },
        symbol: 'm',
      }),
      retention: number({
        unit: 'percent',
        min: 0,
        max: 100,
        default: { illustration: base.retention },
        symbol: 'r',
      }),
      discount: number({
        unit: 'percent',
        min: 0,
        max: 100,
        default: { illustration: base.discount },
        symbol: 'i',
      }),
      acquisition: number({
        unit: 'usd',
        min: 0,
        max: 10_000,
        default: { illustration: base.acquisition },
        symbol: '\\text{CAC}',
      }),
      years: number({
        unit: 'years',
        min: 1,
        max: 50,
        whole: true,
        default: { illustration: base.years },
        symbol: 'n',
      }),
    },
    presets: {
      usual: {},
      'better-service': { retention: 75 },
      'one-time-buyers': { retention: 5 },
      'dear-to-win': { acquisition: 30 },
    },
  },
  (part) => [
    part({
      id: 'lifetime',
      uses: ['margin', 'retention', 'discount', 'acquisition', 'years'],
      outputs: {
        later: result('usd', 2, '\\text{CLV}_1'),
        now: result('usd', 2, '\\text{CLV}_0'),
        ratioLater: result('ratio', 3, '\\text{CLV}_1/\\text{CAC}'),
        ratioNow: result('ratio', 3, '\\text{CLV}_0/\\text{CAC}'),
        limited: result('usd', 2),
        payback: result('count', 0),
      },
      compute(fields) {
        const afterAYear = customerOf(fields, 'after-a-year');
        const later = lifetimeValue(afterAYear);
        const now = lifetimeValue(customerOf(fields, 'now'));
        return {
          later,
          now,
          ratioLater: valuePerAcquisitionCost(later, fields.acquisition),
          ratioNow: valuePerAcquisitionCost(now, fields.acquisition),
          limited: finiteLifetimeValue(afterAYear, fields.years),
          payback: payback(afterAYear, fields.acquisition),
        };
      },
      say(_, { later }) {
        const rest = ['lifetime.ratio', 'lifetime.limited', 'lifetime.payback'] as const;
        return isDefined(later) ? ['lifetime.later', 'lifetime.now', ...rest] : ['lifetime.later', ...rest];
      },
      equations: [
        {
          left: 'later',
          right: divide(multiply('margin', 'retention'), subtract(add(1, 'discount'), 'retention')),
        },
        {
          left: 'now',
          right: divide(multiply('margin', add(1, 'discount')), subtract(add(1, 'discount'), 'retention')),
        },
        { left: 'ratioLater', right: divide('later', 'acquisition') },
        { left: 'ratioNow', right: divide('now', 'acquisition') },
      ],
      sheet: [
        {
          left: 'limited',
          right: divide(
            multiply(multiply('margin', 'retention'), subtract(1, power(kept, 'years'))),
            subtract(add(1, 'discount'), 'retention'),
          ),
          when: ({ retention, discount }) => Number(retention) < 100 + Number(discount),
        },
        {
          left: 'limited',
          right: multiply('margin', 'years'),
          when: ({ retention, discount }) => Number(retention) >= 100 + Number(discount),
        },
      ],
      chart: (fields) => valueChart(fields),
      examples: [
        {
          source: 'By hand: 18 × 0.6 ÷ 0.52 and 18 × 1.12 ÷ 0.52; two years bring 9.64 + 5.17, more than 12',
          inputs: base,
          expect: {
            later: '20.77',
            now: '38.77',
            ratioLater: '1.731',
            ratioNow: '3.231',
            limited: '19.85',
            payback: '2',
          },
        },
        {
          source: 'A customer who never leaves is a perpetuity: 18 ÷ 0.12',
          inputs: { ...base, retention: 100 },
          expect: { later: '150', now: '168' },
        },
        {
          source: 'Never leaving and never discounted: the sum has no end; five years are 5 × 18',
          inputs: { ...base, retention: 100, discount: 0 },
          expect: { later: { notDefined: 'value-diverges' }, limited: '90', payback: '1' },
        },
        {
          source: 'The value of 20.77 never reaches 30',
          inputs: { ...base, acquisition: 30 },
          expect: { payback: { notDefined: 'never-pays-back' } },
        },
        {
          source: 'Won for nothing: there is nothing to measure against',
          inputs: { ...base, acquisition: 0 },
          expect: { ratioLater: { notDefined: 'acquisition-cost-not-positive' }, payback: '0' },
        },
      ],
    }),
  ],
);

/** The value that has come in, year by year, under both conventions. */
function valueChart(fields: Fields & { readonly years: number }): ChartSpec {
  const years = Array.from({ length: Math.min(fields.years, 20) + 1 }, (_, index) => index);
  const line = (firstMargin: CustomerValue['firstMargin']) =>
    years.map((x) => {
      const value = finiteLifetimeValue(customerOf(fields, firstMargin), x);
      return { x, y: isDefined(value) ? value : null };
    });
  return {
    kind: 'line',
    x: { label: 'chart.years', type: 'number' },
    y: { label: 'chart.value', unit: 'usd', fromZero: true },
    series: [
      { id: 'now', label: 'chart.now', role: 'illustration', points: line('now') },
      { id: 'later', label: 'chart.later', role: 'illustration', dashed: true, points: line('after-a-year') },
    ],
  };
}
