import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { difference } from './numerics/difference.ts';

/** Erlang's recursion takes one step for each server. */
const mostServers = 10_000;

/** A queue in its steady state. */
export interface Queue {
  /** ρ: share of the capacity in use, 0 to below 1. */
  readonly utilization: number;
  /** Probability that an arrival has to wait, 0–1. */
  readonly waitingProbability: number;
  /** Mean time in the queue, and in queue and service together, in hours. */
  readonly waitHours: number;
  readonly stayHours: number;
  /** Mean number waiting. */
  readonly waiting: number;
}

/**
 * Single-server queue with random arrivals and service (M/M/1): W_q = ρ/(μ − λ), ρ = λ/μ. A border post with
 * many lanes taken as one server is a simplification; see `multiServerQueue`.
 *
 * @param arrivals λ an hour, 0 or more
 * @param service μ an hour, above 0
 * @returns the steady state; `queue-grows` when λ ≥ μ (see `queueGrowth`), `arrivals-negative`,
 *   `service-not-positive`
 *
 * Source: Kleinrock 1975, Queueing Systems I, ch. 3.
 */
export const borderQueue = (arrivals: number, service: number): Queue | NotDefined =>
  multiServerQueue(arrivals, service, 1);

/**
 * Queue with several equal servers (M/M/c): an arrival waits with Erlang's probability C, on average C/(cμ −
 * λ).
 *
 * @param arrivals λ an hour, 0 or more
 * @param service μ of one server an hour, above 0
 * @param servers c, whole number, 1–10,000
 * @returns the steady state; `queue-grows` when λ ≥ cμ, `servers-not-whole`, `too-many-servers` and the
 *   reasons of `borderQueue`
 *
 * Source: Erlang 1917; Kleinrock 1975, Queueing Systems I, ch. 3.
 */
export function multiServerQueue(arrivals: number, service: number, servers: number): Queue | NotDefined {
  if (!Number.isInteger(servers) || servers < 1) return notDefined('servers-not-whole');
  if (servers > mostServers) return notDefined('too-many-servers');
  const problem = ratesProblem(arrivals, service);
  if (problem) return problem;
  const capacity = servers * service;
  const spare = difference(capacity, arrivals);
  if (spare <= 0) return notDefined('queue-grows');
  const utilization = arrivals / capacity;
  const waitingProbability = erlangC(arrivals / service, servers);
  const waitHours = waitingProbability / spare;
  const stayHours = waitHours + 1 / service;
  return allFinite({ utilization, waitingProbability, waitHours, stayHours, waiting: arrivals * waitHours });
}

/**
 * How fast a queue without a steady state grows: λ − capacity. At exactly 0 it still grows without limit, but
 * slower than in proportion to time.
 *
 * @param arrivals λ an hour, 0 or more
 * @param capacity of all servers together an hour, above 0
 * @returns vehicles an hour, 0 or more; `queue-is-stable` when λ is below the capacity, and the reasons of
 *   `borderQueue`
 *
 * Source: conservation of flow.
 */
export function queueGrowth(arrivals: number, capacity: number): Maybe {
  const problem = ratesProblem(arrivals, capacity);
  if (problem) return problem;
  const growth = difference(arrivals, capacity);
  return growth < 0 ? notDefined('queue-is-stable') : finite(growth);
}

/** Erlang's C from his B, whose recursion B_c = aB_{c−1}/(c + aB_{c−1}) neither overflows nor cancels. */
function erlangC(load: number, servers: number): number {
  let blocked = 1;
  for (let server = 1; server <= servers; server += 1) blocked = (load * blocked) / (server + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

function ratesProblem(arrivals: number, service: number): NotDefined | undefined {
  if (arrivals < 0) return notDefined('arrivals-negative');
  return service <= 0 ? notDefined('service-not-positive') : undefined;
}
