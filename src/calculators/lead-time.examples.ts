import type { WorkedExample } from '#kit/calculator.ts';

const corridor = {
  pickupMin: 4,
  pickupMode: 5,
  pickupMax: 8,
  borderMin: 0.25,
  borderMode: 1,
  borderMax: 4,
  haulMin: 0.5,
  haulMode: 1,
  haulMax: 2,
  lastMin: 1,
  lastMode: 2,
  lastMax: 5,
};
const chance = { promise: 14, shock: 0, draws: 100_000, seed: 1 };
/** Two legs that always take the same, two that take no time. */
const fixed = {
  ...Object.fromEntries(Object.keys(corridor).map((id) => [id, 0])),
  pickupMin: 2,
  pickupMode: 2,
  pickupMax: 2,
  lastMin: 3,
  lastMode: 3,
  lastMax: 3,
};

export const legExamples: [WorkedExample, ...WorkedExample[]] = [
  {
    source:
      'By hand: all twelve times add up to 33.75, a third is 11.25; variances 0.7222 + 0.6563 + 0.0972 + 0.7222; the root of 2.198; 11.25 + 1.645 × 1.483',
    inputs: { ...corridor, ...chance },
    expect: { mean: '11.25', variance: '2.198', deviation: '1.483', normal95: '13.69' },
  },
  {
    source: 'By hand: nothing varies, so every journey takes 2 + 3 days',
    inputs: { ...fixed, ...chance, promise: 5 },
    expect: { mean: '5', deviation: '0', normal95: '5', chance: '0' },
  },
  {
    source: 'Promised exactly the mean: a normal distribution is above its mean in half of all cases',
    inputs: { ...corridor, ...chance, promise: 11.25 },
    expect: { chance: '50.0' },
  },
  {
    source: 'The shortest time is above the most frequent one: there is no such distribution',
    inputs: { ...corridor, ...chance, pickupMin: 6 },
    expect: { mean: { notDefined: 'order-not-min-mode-max' } },
  },
];

export const valueExamples: [WorkedExample, ...WorkedExample[]] = [
  {
    source:
      'By hand: 30 × 0.6 % and 1.006³⁰ − 1; 30 × 2.1 % and 1.021³⁰ − 1; 0.5 ÷ (6 × 0.006) and 0.5 ÷ (6 × 0.021)',
    inputs: { days: 30, low: 0.6, high: 2.1, surcharge: 0.5, saved: 6 },
    expect: {
      linearLow: '18.00',
      compoundLow: '19.66',
      linearHigh: '63.00',
      compoundHigh: '86.54',
      breakEvenLow: '13.89',
      breakEvenHigh: '3.968',
    },
  },
  {
    source: 'No day on the way costs nothing',
    inputs: { days: 0, low: 0.6, high: 2.1, surcharge: 0.5, saved: 6 },
    expect: { linearLow: '0', compoundHigh: '0' },
  },
  {
    source: 'Express that saves no day',
    inputs: { days: 30, low: 0.6, high: 2.1, surcharge: 0.5, saved: 0 },
    expect: { breakEvenLow: { notDefined: 'no-days-saved' } },
  },
  {
    source: 'Time costs nothing: no value of the goods is high enough',
    inputs: { days: 30, low: 0, high: 2.1, surcharge: 0.5, saved: 6 },
    expect: { breakEvenLow: { notDefined: 'rate-not-positive' }, linearLow: '0' },
  },
];
