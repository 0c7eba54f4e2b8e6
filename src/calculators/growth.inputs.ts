import { choice, number } from '#kit/define-calculator.ts';

const money = { type: 'number', unit: 'usd-bn' } as const;

/** What the growth calculator asks for, with the paper's case as the default. */
export const inputs = {
  total: { ...money, min: 0, max: 1000, default: { datum: 'paper/total-2024' }, symbol: 'T' },
  share: number({
    unit: 'percent',
    min: 0,
    max: 100,
    default: { datum: 'paper/ecommerce-share-2024' },
    symbol: 's',
  }),
  part: { ...money, min: 0, max: 1000, default: { datum: 'paper/ecommerce-2024' }, symbol: 'E' },
  digits: number({
    unit: 'count',
    min: 0,
    max: 3,
    whole: true,
    default: { illustration: 1 },
    symbol: 'd',
  }),
  value: {
    ...money,
    min: -10_000,
    max: 10_000,
    default: { datum: 'paper/ecommerce-2024' },
    symbol: 'V_1',
  },
  growth: number({
    unit: 'percent',
    min: -100,
    max: 10_000,
    default: { datum: 'paper/ecommerce-growth-2020-2024' },
    symbol: 'g',
  }),
  reading: choice(['by', 'to']),
  start: {
    ...money,
    min: -10_000,
    max: 10_000,
    default: { datum: 'paper/ecommerce-2020-implied' },
    symbol: 'V_0',
  },
  end: { ...money, min: -10_000, max: 10_000, default: { datum: 'paper/ecommerce-2024' }, symbol: 'V_n' },
  years: number({ unit: 'years', min: 0.25, max: 50, default: { illustration: 4 }, symbol: 'n' }),
  partGrowth: number({
    unit: 'percent',
    min: -100,
    max: 1000,
    default: { datum: 'paper/ecommerce-growth-per-year' },
    symbol: 'g_E',
  }),
  totalGrowth: number({
    unit: 'percent',
    min: -100,
    max: 1000,
    default: { datum: 'paper/total-growth-2024' },
    symbol: 'g_T',
  }),
} as const;
