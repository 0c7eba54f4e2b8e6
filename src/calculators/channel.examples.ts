import type { WorkedExample } from '#kit/calculator.ts';

type Examples = readonly [WorkedExample, ...WorkedExample[]];

const shop = {
  orderValue: 40,
  fee: 12,
  acquisition: 3,
  repeats: 0,
  shippingPlatform: 0,
  shippingOwn: 0,
  fixedPlatform: 1200,
  fixedOwn: 24_000,
};

export const breakEvenExamples: Examples = [
  {
    source: 'By hand: 12 % of 40 less 3 is 1.80; 22,800 ÷ 1.80 = 12,666.7, rounded up',
    inputs: shop,
    expect: { advantage: '1.80', exact: '12666.7', orders: '12667', limit: '4.80' },
  },
  {
    source: 'With one repeat order a customer costs 1.50 an order: 22,800 ÷ 3.30 = 6,909.1',
    inputs: { ...shop, repeats: 1 },
    expect: { advantage: '3.30', orders: '6910', limit: '9.60' },
  },
  {
    source: 'Winning a customer costs more than the fee of 4.80, and your own shop costs more a year',
    inputs: { ...shop, acquisition: 5 },
    expect: { advantage: '-0.20', orders: { notDefined: 'own-shop-never-wins' } },
  },
  {
    source: 'Cheaper by the order and by the year',
    inputs: { ...shop, fixedOwn: 1000 },
    expect: { orders: { notDefined: 'own-shop-always-wins' } },
  },
  {
    source: 'More expensive by the order, cheaper by the year',
    inputs: { ...shop, acquisition: 5, fixedOwn: 1000 },
    expect: { orders: { notDefined: 'own-shop-wins-below' } },
  },
  {
    source: 'No difference at all',
    inputs: { ...shop, acquisition: 4.8, fixedOwn: 1200 },
    expect: { orders: { notDefined: 'channels-equal' } },
  },
  {
    source: 'Without a price there is nothing to compare',
    inputs: { ...shop, orderValue: 0 },
    expect: { advantage: { notDefined: 'price-not-positive' } },
  },
];

export const dependenceExamples: Examples = [
  {
    source:
      'By hand: 80 % of 120,000 for 3 of 12 months is 24,000; 5 % of that. 1 ÷ (0.64 + 0.0225 + 0.0025)',
    inputs: { cutOff: 5, first: 80, second: 15, margin: 120_000, pause: 3 },
    expect: { loss: '1200', ifCut: '24000', channels: '1.50' },
  },
  {
    source: 'Two shares that add up to more than everything',
    inputs: { cutOff: 5, first: 80, second: 30, margin: 120_000, pause: 3 },
    expect: { loss: '1200', channels: { notDefined: 'shares-above-100' } },
  },
  {
    source: 'By hand: the other 80 % in channels of 10 % at most, so there are ten',
    inputs: { cutOff: 5, first: 10, second: 10, margin: 120_000, pause: 3 },
    expect: { channels: '10.00' },
  },
  {
    source: 'A second channel larger than the largest platform',
    inputs: { cutOff: 5, first: 20, second: 60, margin: 120_000, pause: 3 },
    expect: { channels: { notDefined: 'second-above-largest' } },
  },
];

const offers = { priceA: 20, daysA: 30, priceB: 24, daysB: 10, priceC: 28, daysC: 3 };

export const choiceExamples: Examples = [
  {
    source: 'Utilities −4, −2.2 and −1.7: e^−2.3, e^−0.5 and 1 over their sum; a day is worth 0.10 ÷ 0.05',
    inputs: { perDollar: -0.05, perDay: -0.1, ...offers },
    expect: { shareA: '5.874', shareB: '35.54', shareC: '58.59', day: '2.000' },
  },
  {
    source: 'Buyers who mind neither price nor days choose each third offer; a day has no price',
    inputs: { perDollar: 0, perDay: 0, ...offers },
    expect: { shareA: '33.33', day: { notDefined: 'price-does-not-matter' } },
  },
];
