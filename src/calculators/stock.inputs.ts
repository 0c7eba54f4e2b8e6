import { number } from '#kit/define-calculator.ts';

const usd = (max: number, illustration: number, symbol: string) =>
  number({ unit: 'usd', min: 0, max, default: { illustration }, symbol });
const pieces = (max: number, illustration: number, symbol: string) =>
  number({ unit: 'pieces', min: 0, max, default: { illustration }, symbol });
const days = (max: number, illustration: number, symbol: string) =>
  number({ unit: 'days', min: 0, max, default: { illustration }, symbol });

/** One article in a warehouse abroad; all numbers are invented. */
export const inputs = {
  demand: pieces(10_000, 20, 'd'),
  deviation: pieces(10_000, 6, '\\sigma_d'),
  leadTime: days(120, 9, 'L'),
  leadDeviation: days(60, 1.5, '\\sigma_L'),
  factor: number({ unit: 'ratio', min: 0, max: 4, default: { illustration: 1.645 }, symbol: 'z' }),

  yearly: pieces(10_000_000, 7300, 'D'),
  orderCost: usd(100_000, 180, 'S'),
  holding: usd(10_000, 3.6, 'H'),

  price: usd(10_000, 40, 'p'),
  cost: usd(10_000, 22, 'c'),
  salvage: usd(10_000, 10, 's'),
  season: pieces(1_000_000, 500, '\\mu'),
  seasonDeviation: pieces(1_000_000, 120, '\\sigma'),
} as const;
