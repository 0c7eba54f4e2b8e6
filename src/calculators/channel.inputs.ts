import { number } from '#kit/define-calculator.ts';

const usd = (max: number, illustration: number, symbol: string) =>
  number({ unit: 'usd', min: 0, max, default: { illustration }, symbol });
const share = (max: number, illustration: number, symbol: string) =>
  number({ unit: 'percent', min: 0, max, default: { illustration }, symbol });
const days = (illustration: number, symbol: string) =>
  number({ unit: 'days', min: 0, max: 120, default: { illustration }, symbol });
const taste = (illustration: number, symbol: string) =>
  number({ unit: 'ratio', min: -1, max: 0, default: { illustration }, symbol });

/** What the channel calculator asks for; all of it is invented. */
export const inputs = {
  orderValue: usd(10_000, 40, 'p'),
  fee: share(60, 12, 'f'),
  acquisition: usd(500, 3, '\\text{CAC}'),
  repeats: number({ unit: 'count', min: 0, max: 50, default: { illustration: 0 }, symbol: 'k' }),
  shippingPlatform: usd(500, 0, 's_M'),
  shippingOwn: usd(500, 0, 's_O'),
  fixedPlatform: usd(10_000_000, 1200, 'F_M'),
  fixedOwn: usd(10_000_000, 24_000, 'F_O'),

  cutOff: share(100, 5, '\\pi'),
  first: share(100, 80, 'x'),
  second: share(100, 15, 'x_2'),
  margin: usd(100_000_000, 120_000, '\\text{GM}'),
  pause: number({ unit: 'months', min: 0, max: 12, default: { illustration: 3 }, symbol: 't' }),

  perDollar: taste(-0.05, '\\beta_p'),
  perDay: taste(-0.1, '\\beta_d'),
  priceA: usd(10_000, 20, 'p_A'),
  daysA: days(30, 'd_A'),
  priceB: usd(10_000, 24, 'p_B'),
  daysB: days(10, 'd_B'),
  priceC: usd(10_000, 28, 'p_C'),
  daysC: days(3, 'd_C'),
} as const;
