import type { WorkedExample } from '#kit/calculator.ts';

type Examples = readonly [WorkedExample, ...WorkedExample[]];

export const reorderExamples: Examples = [
  {
    source: 'By hand: √(9 × 36 + 400 × 2.25) = 34.99; × 1.645; 20 × 9 more',
    inputs: { demand: 20, deviation: 6, leadTime: 9, leadDeviation: 1.5, factor: 1.645 },
    expect: { spread: '34.99', safety: '57.55', point: '237.6', whole: '238', service: '95.0' },
  },
  {
    source: 'Fifteen days instead of nine: √(15 × 36 + 900) = 37.95; × 1.645',
    inputs: { demand: 20, deviation: 6, leadTime: 15, leadDeviation: 1.5, factor: 1.645 },
    expect: { safety: '62.42', point: '362.4' },
  },
  {
    source: 'Nothing varies: no safety stock, 180 pieces on the way',
    inputs: { demand: 20, deviation: 0, leadTime: 9, leadDeviation: 0, factor: 1.645 },
    expect: { safety: '0', point: '180', whole: '180' },
  },
];

export const lotExamples: Examples = [
  {
    source: 'By hand: √(2 × 7,300 × 180 ÷ 3.6) = √730,000; at the best quantity both costs are equal',
    inputs: { yearly: 7300, orderCost: 180, holding: 3.6 },
    expect: { lot: '854.4', perYear: '8.5', lotCost: '3075.84' },
  },
  {
    source: 'Keeping costs nothing: one could order everything at once',
    inputs: { yearly: 7300, orderCost: 180, holding: 0 },
    expect: { lot: { notDefined: 'holding-cost-not-positive' } },
  },
  {
    source: 'Ordering costs nothing: one could order piece by piece',
    inputs: { yearly: 7300, orderCost: 0, holding: 3.6 },
    expect: { lot: { notDefined: 'order-cost-not-positive' } },
  },
  {
    source: 'Nobody asks for it',
    inputs: { yearly: 0, orderCost: 180, holding: 3.6 },
    expect: { lot: { notDefined: 'demand-not-positive' } },
  },
];

export const seasonExamples: Examples = [
  {
    source: 'By hand: 18 ÷ 30 = 0.6; 0.6 of a normal distribution lies below z = 0.2533; 500 + 120 × 0.2533',
    inputs: { price: 40, cost: 22, salvage: 10, season: 500, seasonDeviation: 120 },
    expect: { ratio: '60.0', met: '60.0', quantity: '530.4' },
  },
  {
    source: 'Demand is known: buy exactly that, and earn 18 on each',
    inputs: { price: 40, cost: 22, salvage: 10, season: 500, seasonDeviation: 0 },
    expect: { met: '100.0', quantity: '500', profit: '9000' },
  },
  {
    source: 'Selling below cost',
    inputs: { price: 20, cost: 22, salvage: 10, season: 500, seasonDeviation: 120 },
    expect: { ratio: { notDefined: 'no-margin' }, quantity: { notDefined: 'no-margin' } },
  },
  {
    source: 'What is left over loses nothing',
    inputs: { price: 40, cost: 22, salvage: 22, season: 500, seasonDeviation: 120 },
    expect: { quantity: { notDefined: 'salvage-not-below-cost' } },
  },
];
