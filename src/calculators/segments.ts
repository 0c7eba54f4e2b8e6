import { choice, defineCalculator, number, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, power } from '#kit/expression/expression.ts';
import {
  decompose,
  effectiveNumber,
  evenness,
  herfindahl,
  normalizedHerfindahl,
  normalizedShares,
  shareResidual,
} from '#models/concentration.ts';
import { marketSize, rebasedShare } from '#models/market-funnel.ts';
import { isDefined, type Maybe, type NotDefined, notDefined } from '#models/not-defined.ts';
import { marketExamples, shareExamples } from './segments.examples.ts';
import { marketSheet, sharesSheet } from './segments.sheet.ts';
import { text } from './segments.text.ts';

const share = (datum: string, symbol: string) =>
  number({ unit: 'percent', min: 0, max: 100, default: { datum }, symbol });
const people = { unit: 'million-people', min: 0, max: 2000 } as const;

export default defineCalculator(
  {
    id: 'segments',
    version: 1,
    chapter: 'current-situation/segments',
    theories: ['measurement'],
    text,
    inputs: {
      total: number({
        unit: 'usd-bn',
        min: 0,
        max: 10_000,
        default: { datum: 'paper/ecommerce-2024' },
        symbol: 'E',
      }),
      b2b: share('paper/b2b-share-2024', 's_1'),
      b2c: share('paper/b2c-share-2024', 's_2'),
      c2c: share('paper/c2c-share-2024', 's_3'),
      mismatch: choice(['keep', 'normalize']),
      empty: choice(['count', 'leave-out']),
      users: number({
        ...people,
        default: { datum: 'ecommerce/kazakhstan-internet-users-2020' },
        symbol: 'N_u',
      }),
      population: number({
        ...people,
        default: { datum: 'ecommerce/kazakhstan-population-2020-implied' },
        symbol: 'N_p',
      }),
      base: choice(['users', 'population']),
      shopperShare: number({
        unit: 'percent',
        min: 0,
        max: 100,
        default: { datum: 'ecommerce/kazakhstan-online-shopper-share-2020' },
        symbol: 's',
      }),
      spending: number({
        unit: 'usd',
        min: 0,
        max: 100_000,
        default: { illustration: 150 },
        symbol: 'a',
      }),
    },
    presets: {
      paper: { b2b: { datum: 'paper/b2b-share-2024' } },
      equal: { b2b: 1, b2c: 1, c2c: 1, mismatch: 'normalize' },
      'one-segment': { b2b: 100, b2c: 0, c2c: 0, empty: 'leave-out' },
      gap: { b2b: 60, b2c: 30, c2c: 5 },
      'population-base': { base: 'population' },
    },
  },
  (part) => [
    part({
      id: 'shares',
      uses: ['total', 'b2b', 'b2c', 'c2c', 'mismatch', 'empty'],
      outputs: {
        b2bShare: result('percent', 2, 's_1'),
        b2cShare: result('percent', 2, 's_2'),
        c2cShare: result('percent', 2, 's_3'),
        b2bValue: result('usd-bn', 3, 'E_1'),
        b2cValue: result('usd-bn', 3, 'E_2'),
        c2cValue: result('usd-bn', 3, 'E_3'),
        residual: result('percent', 2),
        excess: result('percent', 2),
        hhi: result('ratio', 4, '\\mathrm{HHI}'),
        normalized: result('ratio', 4),
        evenness: result('ratio', 4),
        effective: result('ratio', 3, 'n_{\\mathrm{eff}}'),
      },
      compute({ total, mismatch, empty, ...entered }) {
        const stated = [entered.b2b, entered.b2c, entered.c2c].map((percent) => percent / 100);
        const shares = mismatch === 'normalize' ? normalizedShares(stated) : stated;
        const counted = isDefined(shares) && empty === 'leave-out' ? shares.filter((s) => s > 0) : shares;
        const residual = shareResidual(stated);
        return {
          ...named(['b2bShare', 'b2cShare', 'c2cShare'], times(shares, 100)),
          ...named(
            ['b2bValue', 'b2cValue', 'c2cValue'],
            isDefined(shares) ? decompose(total, shares) : shares,
          ),
          residual: isDefined(residual) ? residual * 100 : residual,
          excess: isDefined(residual) ? -residual * 100 : residual,
          hhi: isDefined(counted) ? herfindahl(counted) : counted,
          normalized: isDefined(counted) ? normalizedHerfindahl(counted) : counted,
          evenness: isDefined(counted) ? evenness(counted) : counted,
          effective: isDefined(counted) ? effectiveNumber(counted) : counted,
        };
      },
      say({ mismatch }, { residual, b2bValue }) {
        // 64 + 31 + 5 misses 100 by what the computer rounds.
        const missing = isDefined(residual) && Math.abs(residual) > 1e-7 ? residual : 0;
        if (!isDefined(b2bValue)) return ['shares.values'];
        if (missing !== 0 && mismatch === 'keep') return ['shares.values', missingWord(missing)];
        const scaled = missing === 0 ? [] : (['shares.scaled'] as const);
        return ['shares.values', ...scaled, 'shares.effective', 'shares.normalized'];
      },
      equations: [
        { left: 'b2bValue', right: multiply('total', 'b2bShare') },
        { left: 'b2cValue', right: multiply('total', 'b2cShare') },
        { left: 'c2cValue', right: multiply('total', 'c2cShare') },
        { left: 'hhi', right: add(add(power('b2bShare', 2), power('b2cShare', 2)), power('c2cShare', 2)) },
        { left: 'effective', right: divide(1, 'hhi') },
      ],
      chart: (_, { b2bValue, b2cValue, c2cValue }) => ({
        kind: 'bar',
        x: { label: 'chart.segment', type: 'category' },
        y: { label: 'chart.value', unit: 'usd-bn', fromZero: true },
        series: [
          {
            id: 'value',
            label: 'chart.value',
            role: 'illustration',
            points: [bar('B2B', b2bValue), bar('B2C', b2cValue), bar('C2C', c2cValue)],
          },
        ],
      }),
      sheet: sharesSheet,
      claims: ['p14'],
      examples: shareExamples,
    }),
    part({
      id: 'market',
      uses: ['users', 'population', 'base', 'shopperShare', 'spending'],
      outputs: {
        people: result('million-people', 2, 'N'),
        shoppers: result('million-people', 3, 'n'),
        market: result('usd-mn', 1, 'M'),
        otherShare: result('percent', 1),
      },
      compute({ users, population, base, shopperShare, spending }) {
        const [own, other] = base === 'users' ? [users, population] : [population, users];
        const size = marketSize({ people: own, shopperShare: shopperShare / 100, spending });
        const rebased = rebasedShare(shopperShare / 100, own, other);
        return {
          people: own,
          shoppers: isDefined(size) ? size.shoppers : size,
          market: isDefined(size) ? size.market : size,
          otherShare: isDefined(rebased) ? rebased * 100 : rebased,
        };
      },
      say: ({ base }) => [
        'market.size',
        base === 'users' ? 'market.of-population' : 'market.of-users',
        ...(base === 'users' ? [] : (['market.one-base'] as const)),
      ],
      sheet: marketSheet,
      equations: [
        { left: 'shoppers', right: multiply('people', 'shopperShare') },
        { left: 'market', right: multiply('shoppers', 'spending') },
      ],
      examples: marketExamples,
    }),
  ],
);

/** What the shares miss, in per cent; less than 0.005 would be printed as nothing. */
function missingWord(missing: number) {
  if (Math.abs(missing) < 0.005) return 'shares.slightly';
  return missing > 0 ? 'shares.missing' : 'shares.excess';
}

type Shares = readonly number[] | NotDefined;

const times = (values: Shares, factor: number): Shares =>
  isDefined(values) ? values.map((value) => value * factor) : values;

/** One result a segment; where there is none, each of them says why. */
function named<const K extends string>(names: readonly K[], values: Shares): Record<K, Maybe> {
  const entries = names.map(
    (name, i) => [name, isDefined(values) ? (values[i] ?? notDefined('no-segments')) : values] as const,
  );
  return Object.fromEntries(entries) as Record<K, Maybe>;
}

const bar = (x: string, value: Maybe) => ({ x, y: isDefined(value) ? value : null, digits: 3 });
