import type { Simulate } from '#kit/simulation.ts';
import { journeysInSteps, sampleQuantile } from '#models/lead-time.ts';
import { isDefined } from '#models/not-defined.ts';
import { difference } from '#models/numerics/difference.ts';
import { createRandom } from '#models/numerics/random.ts';
import { legsOf, type LegValues } from './lead-time.inputs.ts';

interface Case extends LegValues {
  readonly promise: number;
  readonly shock: number;
  readonly draws: number;
  readonly seed: number;
}

/** Many journeys over the four legs. The seed decides them all: the same seed, the same numbers, anywhere. */
const simulate: Simulate = function* (values) {
  const { promise, shock, draws, seed, ...legs } = values as unknown as Case;
  const durations = yield* journeysInSteps({
    legs: legsOf(legs),
    draws,
    commonShock: shock / 100,
    random: createRandom(seed),
  });
  if (!isDefined(durations)) return durations;
  const late = durations.length - firstAbove(durations, promise);
  return {
    results: {
      simulatedMean: durations.reduce((sum, duration) => sum + duration, 0) / durations.length,
      median: sampleQuantile(durations, 0.5),
      simulated95: sampleQuantile(durations, 0.95),
      late: (late / durations.length) * 100,
    },
    quantiles: Array.from({ length: 100 }, (_, i) => {
      const value = sampleQuantile(durations, (i + 0.5) / 100);
      return isDefined(value) ? value : 0;
    }),
  };
};

/** How many values of a sorted sample are at most the limit, found by halving. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (difference(sorted[middle] ?? 0, limit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export default simulate;
