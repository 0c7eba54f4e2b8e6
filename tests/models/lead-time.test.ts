import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeysInSteps, leadTime, sampleQuantile, simulateLeadTimes, type Leg } from '#models/lead-time.ts';
import { createRandom } from '#models/numerics/random.ts';
import { quantile } from '#models/numerics/triangular.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const corridor: Leg[] = [
  { min: 4, mode: 5, max: 8 },
  { min: 0.25, mode: 1, max: 4 },
  { min: 0.5, mode: 1, max: 2 },
  { min: 1, mode: 2, max: 5 },
];
const simulate = (commonShock: number, draws = 200_000, seed = 1, legs = corridor): Float64Array =>
  defined(simulateLeadTimes({ legs, draws, commonShock, random: createRandom(seed) }));
const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: Float64Array): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
};

test('the corridor takes 11.25 days on average, variance 2.198, deviation 1.483, and 13.69 by the normal rule', () => {
  const time = defined(leadTime(corridor));
  expect(printed(time.mean)).toBe('11.25');
  expect(printed(time.variance)).toBe('2.198');
  expect(printed(time.standardDeviation)).toBe('1.483');
  expect(printed(time.normal95)).toBe('13.69');
});

test('200,000 simulated journeys need 13.81 days in 95 % of cases, more than the normal rule says', () => {
  const p95 = defined(sampleQuantile(simulate(0), 0.95));
  expect(Math.abs(p95 - 13.81)).toBeLessThan(0.03);
  expect(p95).toBeGreaterThan(defined(leadTime(corridor)).normal95 + 0.05);
});

test('the simulated distribution is the convolution of the four legs, summed on a grid', () => {
  const durations = simulate(0);
  for (const share of [0.05, 0.5, 0.95]) {
    expect(
      Math.abs(defined(sampleQuantile(durations, share)) - convolvedQuantile(corridor, share)),
    ).toBeLessThan(0.03);
  }
});

/** P(sum ≤ x) by adding one leg after the other on a grid of a hundredth of a day. */
function convolvedQuantile(legs: readonly Leg[], share: number): number {
  const step = 0.01;
  let density = [1];
  for (const leg of legs) {
    const cells = Math.ceil(leg.max / step) + 1;
    const weights = Array.from({ length: cells }, (_, cell) => heightAt(leg, cell * step) * step);
    const next = Array.from({ length: density.length + cells }, () => 0);
    density.forEach((mass, start) => {
      if (mass === 0) return;
      weights.forEach((weight, cell) => (next[start + cell] = (next[start + cell] ?? 0) + mass * weight));
    });
    density = next;
  }
  const total = density.reduce((sum, mass) => sum + mass, 0);
  let below = 0;
  const found = density.findIndex((mass) => (below += mass) >= share * total);
  return found * step;
}

function heightAt({ min, mode, max }: Leg, value: number): number {
  if (value < min || value > max) return 0;
  const top = 2 / (max - min);
  return value <= mode ? (top * (value - min)) / (mode - min) : (top * (max - value)) / (max - mode);
}

test('simulated mean and variance agree with the closed form', () => {
  const durations = simulate(0);
  const time = defined(leadTime(corridor));
  const standardError = time.standardDeviation / Math.sqrt(durations.length);
  expect(Math.abs(meanOf(durations) - time.mean)).toBeLessThan(4 * standardError);
  expect(Math.abs(varianceOf(durations) / time.variance - 1)).toBeLessThan(0.02);
});

test('a common shock leaves the mean and raises the variance in proportion to its share', () => {
  const time = defined(leadTime(corridor));
  const steps = 20_000;
  const together = Float64Array.from({ length: steps }, (_, index) =>
    corridor.reduce((sum, leg) => sum + quantile(leg, (index + 0.5) / steps), 0),
  );
  for (const share of [0.3, 1]) {
    const durations = simulate(share);
    const expected = (1 - share) * time.variance + share * varianceOf(together);
    expect(meanOf(durations)).toBeCloseTo(time.mean, 1);
    expect(Math.abs(varianceOf(durations) / expected - 1)).toBeLessThan(0.02);
  }
  expect(defined(sampleQuantile(simulate(1), 0.95))).toBeGreaterThan(
    defined(sampleQuantile(simulate(0), 0.95)) + 0.5,
  );
});

test('the same seed simulates the same journeys', () => {
  expect(simulate(0.2, 500, 9)).toEqual(simulate(0.2, 500, 9));
  expect(simulate(0.2, 500, 9)).not.toEqual(simulate(0.2, 500, 10));
});

test('legs of fixed duration add up without spread', () => {
  const fixed = [2, 3].map((day) => ({ min: day, mode: day, max: day }));
  expect(leadTime(fixed)).toEqual({ mean: 5, variance: 0, standardDeviation: 0, normal95: 5 });
  expect([...simulate(0.5, 10, 1, fixed)]).toEqual(Array(10).fill(5));
});

test('a single journey can be simulated', () => {
  expect(simulate(0, 1)).toHaveLength(1);
});

test('missing, negative and disordered legs and odd numbers of draws are named', () => {
  const random = createRandom(1);
  const common = { draws: 10, commonShock: 0, random };
  expect(leadTime([])).toEqual(notDefined('no-legs'));
  expect(leadTime([{ min: -1, mode: 1, max: 2 }])).toEqual(notDefined('duration-negative'));
  expect(leadTime([{ min: 3, mode: 1, max: 2 }])).toEqual(notDefined('order-not-min-mode-max'));
  expect(simulateLeadTimes({ ...common, legs: [] })).toEqual(notDefined('no-legs'));
  expect(simulateLeadTimes({ ...common, legs: corridor, draws: 0 })).toEqual(notDefined('draws-not-whole'));
  expect(simulateLeadTimes({ ...common, legs: corridor, draws: 1.5 })).toEqual(notDefined('draws-not-whole'));
  expect(simulateLeadTimes({ ...common, legs: corridor, commonShock: 2 })).toEqual(
    notDefined('share-outside-0-1'),
  );
});

test('the quantile of a sample interpolates between its values', () => {
  expect(sampleQuantile([1, 2, 3, 4, 5], 0.5)).toBe(3);
  expect(sampleQuantile([1, 2], 0.25)).toBe(1.25);
  expect(sampleQuantile([1, 2], 1)).toBe(2);
  expect(sampleQuantile([], 0.5)).toEqual(notDefined('no-sample'));
  expect(sampleQuantile([1], 1.5)).toEqual(notDefined('share-outside-0-1'));
});

const days = between(0, 90);
const anyLeg = fc.tuple(days, days, days).map((three): Leg => {
  const [min = 0, mode = 0, max = 0] = three.toSorted((a, b) => a - b);
  return { min, mode, max };
});

test('the mean lies between the shortest and the longest journey, and so does every simulated one', () => {
  const property = fc.property(
    fc.array(anyLeg, { minLength: 1, maxLength: 6 }),
    fc.integer(),
    (legs, seed) => {
      const shortest = legs.reduce((sum, { min }) => sum + min, 0) - 1e-9;
      const longest = legs.reduce((sum, { max }) => sum + max, 0) + 1e-9;
      const { mean } = defined(leadTime(legs));
      const durations = simulate(0.5, 50, seed, legs);
      expect([mean, ...durations].every((value) => value >= shortest && value <= longest)).toBe(true);
      expect([...durations]).toEqual([...durations].toSorted((a, b) => a - b));
    },
  );
  fc.assert(property, { seed: 1 });
});

test('moments are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    fc.array(fc.record({ min: any, mode: any, max: any }), { maxLength: 3 }),
    (legs) => {
      const time = leadTime(legs);
      if (isDefined(time)) expect(Object.values(time).every(Number.isFinite)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a long simulation tells every five thousand journeys which share of them is done', () => {
  const input = { legs: corridor, draws: 20_000, commonShock: 0, random: createRandom(1) };
  expect([...journeysInSteps(input)]).toEqual([0, 0.25, 0.5, 0.75]);
  expect([...journeysInSteps({ ...input, draws: 4000 })]).toEqual([0]);
});

test('one leg out of order or negative is named also among good ones', () => {
  expect(leadTime([...corridor, { min: -1, mode: 1, max: 2 }])).toEqual(notDefined('duration-negative'));
  expect(leadTime([...corridor, { min: 3, mode: 1, max: 2 }])).toEqual(notDefined('order-not-min-mode-max'));
});
