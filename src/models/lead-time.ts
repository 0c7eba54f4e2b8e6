import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { isFraction } from './numerics/fraction.ts';
import type { Random } from './numerics/random.ts';
import {
  quantile,
  triangularMean,
  triangularProblem,
  triangularVariance,
  type Triangular,
} from './numerics/triangular.ts';

/** A leg of the journey: shortest, most frequent and longest duration in days. */
export type Leg = Triangular;

/** z of the 95th percentile as the book prints it. */
const z95 = 1.645;

/** Moments of the whole journey in days (the variance in days squared). */
export interface LeadTime {
  readonly mean: number;
  readonly variance: number;
  readonly standardDeviation: number;
  /** μ + 1.645σ, the rule for a normal sum; a little low when the sum leans to the right. */
  readonly normal95: number;
}

/**
 * Lead time over several legs whose delays are independent of each other: means and variances of the
 * triangular legs add up.
 *
 * @param legs at least one, each 0 ≤ shortest ≤ most frequent ≤ longest (all equal: a fixed duration)
 * @returns days; `no-legs`, `duration-negative`, `order-not-min-mode-max`, `not-finite`
 *
 * Source: moments of the triangular distribution (Kotz & van Dorp 2004); sums of independent variables.
 */
export function leadTime(legs: readonly Leg[]): LeadTime | NotDefined {
  const problem = legsProblem(legs);
  if (problem) return problem;
  const mean = legs.reduce((sum, leg) => sum + triangularMean(leg), 0);
  const variance = legs.reduce((sum, leg) => sum + triangularVariance(leg), 0);
  const standardDeviation = Math.sqrt(variance);
  return allFinite({ mean, variance, standardDeviation, normal95: mean + z95 * standardDeviation });
}

/** What a simulation of journeys needs. */
export interface JourneysInput {
  readonly legs: readonly Leg[];
  readonly draws: number;
  readonly commonShock: number;
  readonly random: Random;
}

/** After so many journeys a simulation says how far it is. */
const AT_ONCE = 5000;

/**
 * Durations of many simulated journeys. In a share of them a common shock delays all legs alike (each leg is
 * at the same point of its own distribution); in the others the legs are independent. The single legs are
 * distributed the same either way.
 *
 * @param input legs as for `leadTime`; `draws`, whole number, 1 or more; `commonShock` 0–1; `random` seeded
 * @returns durations in days, shortest first; `draws-not-whole`, `share-outside-0-1` and the reasons of
 *   `leadTime`
 *
 * Source: Monte Carlo by inversion; common shock as a mixture of independent and comonotonic legs.
 */
export function simulateLeadTimes(input: JourneysInput): Float64Array | NotDefined {
  const steps = journeysInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, for whoever wants to show how far it is or to stop it.
 *
 * @returns yields the share of the journeys that are done, 0–1; then as `simulateLeadTimes`
 *
 * Source: as `simulateLeadTimes`.
 */
export function* journeysInSteps({
  legs,
  draws,
  commonShock,
  random,
}: JourneysInput): Generator<number, Float64Array | NotDefined> {
  if (!Number.isInteger(draws) || draws < 1) return notDefined('draws-not-whole');
  if (!isFraction(commonShock)) return notDefined('share-outside-0-1');
  const moments = leadTime(legs);
  if (!isDefined(moments)) return moments;
  const durations = new Float64Array(draws);
  for (let done = 0; done < draws; done += 1) {
    if (done % AT_ONCE === 0) yield done / draws;
    const shock = random() < commonShock ? random() : undefined;
    durations[done] = legs.reduce((sum, leg) => sum + quantile(leg, shock ?? random()), 0);
  }
  return durations.toSorted();
}

/**
 * The value below which a share of a sample lies, interpolated between neighbours.
 *
 * @param sorted a sample, smallest first
 * @param share 0–1
 * @returns in the unit of the sample; `no-sample`, `share-outside-0-1`
 *
 * Source: Hyndman & Fan 1996, definition 7.
 */
export function sampleQuantile(sorted: ArrayLike<number>, share: number): Maybe {
  if (sorted.length === 0) return notDefined('no-sample');
  if (!isFraction(share)) return notDefined('share-outside-0-1');
  const position = share * (sorted.length - 1);
  const index = Math.floor(position);
  const below = sorted[index] ?? 0;
  const above = sorted[index + 1] ?? below;
  return finite(below + (position - index) * (above - below));
}

function legsProblem(legs: readonly Leg[]): NotDefined | undefined {
  if (legs.length === 0) return notDefined('no-legs');
  const problem = legs.map(triangularProblem).find((found) => found !== undefined);
  if (problem) return problem;
  return legs.some(({ min }) => min < 0) ? notDefined('duration-negative') : undefined;
}
