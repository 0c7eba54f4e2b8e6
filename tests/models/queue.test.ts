import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderQueue, multiServerQueue, queueGrowth } from '#models/queue.ts';
import { createRandom } from '#models/numerics/random.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const minutes = (arrivals: number, service: number): string =>
  printed(60 * defined(borderQueue(arrivals, service)).waitHours);

test('75 vehicles an hour wait 11.25 minutes at a capacity of 80, 19.23 at 78 and 59.21 at 76', () => {
  expect(minutes(75, 80)).toBe('11.25');
  expect(minutes(75, 78)).toBe('19.23');
  expect(minutes(75, 76)).toBe('59.21');
});

test('at or above the capacity the queue grows, by the difference an hour', () => {
  expect(borderQueue(80, 80)).toEqual(notDefined('queue-grows'));
  expect(borderQueue(90, 80)).toEqual(notDefined('queue-grows'));
  expect(queueGrowth(90, 80)).toBe(10);
  expect(queueGrowth(80, 80)).toBe(0);
  expect(queueGrowth(79, 80)).toEqual(notDefined('queue-is-stable'));
});

test('odd inputs are named', () => {
  expect(borderQueue(-1, 80)).toEqual(notDefined('arrivals-negative'));
  expect(borderQueue(0, 0)).toEqual(notDefined('service-not-positive'));
  expect(queueGrowth(1, -1)).toEqual(notDefined('service-not-positive'));
  expect(multiServerQueue(1, 2, 0)).toEqual(notDefined('servers-not-whole'));
  expect(multiServerQueue(1, 2, 1.5)).toEqual(notDefined('servers-not-whole'));
  expect(multiServerQueue(1, 2, 1e9)).toEqual(notDefined('too-many-servers'));
});

test('nobody waits where nobody comes', () => {
  expect(borderQueue(0, 80)).toEqual({
    utilization: 0,
    waitingProbability: 0,
    waitHours: 0,
    stayHours: 1 / 80,
    waiting: 0,
  });
});

const wait = (arrivals: number, servers: number): number =>
  defined(multiServerQueue(arrivals, 1, servers)).waitHours;

const busy = between(0.01, 0.98);

test('one server: the wait is ρ/(μ − λ) and the number in the system has mean ρ/(1 − ρ)', () => {
  const property = fc.property(busy, between(0.1, 1000), (rho, service) => {
    const queue = defined(borderQueue(rho * service, service));
    expect(relativeDifference(queue.waitHours, rho / (service - rho * service))).toBeLessThan(1e-10);
    expect(queue.waiting + rho).toBeCloseTo(rho / (1 - rho), 7);
    expect(queue.waitingProbability).toBeCloseTo(rho, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('several servers: the numbers agree with the state probabilities of the birth–death chain', () => {
  const property = fc.property(busy, fc.integer({ min: 1, max: 12 }), (rho, servers) => {
    const arrivals = rho * servers;
    let weight = 1;
    const weights = Array.from({ length: 3000 }, (_, state) => {
      if (state > 0) weight *= arrivals / Math.min(state, servers);
      return weight;
    });
    const total = weights.reduce((sum, value) => sum + value, 0);
    const waiting =
      weights.reduce((sum, value, state) => sum + value * Math.max(0, state - servers), 0) / total;
    const mustWait = weights.slice(servers).reduce((sum, value) => sum + value, 0) / total;
    const queue = defined(multiServerQueue(arrivals, 1, servers));
    expect(queue.waitingProbability).toBeCloseTo(mustWait, 9);
    expect(relativeDifference(queue.waiting, waiting)).toBeLessThan(1e-8);
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
});

test('a simulated border (Lindley: next wait = max(0, wait + service − gap)) waits as long as the formula says', () => {
  const random = createRandom(1);
  const exponential = (rate: number): number => -Math.log(1 - random()) / rate;
  const vehicles = 400_000;
  let queued = 0;
  let sum = 0;
  for (let vehicle = 0; vehicle < vehicles; vehicle += 1) {
    sum += queued;
    queued = Math.max(0, queued + exponential(100) - exponential(70));
  }
  const expected = defined(borderQueue(70, 100)).waitHours;
  expect(Math.abs(sum / vehicles / expected - 1)).toBeLessThan(0.04);
});

test('one fast server makes vehicles wait more often than two slow ones, but stay less long', () => {
  const one = defined(multiServerQueue(75, 80, 1));
  const two = defined(multiServerQueue(75, 40, 2));
  expect(one.waitingProbability).toBeGreaterThan(two.waitingProbability);
  expect(one.stayHours).toBeLessThan(two.stayHours);
});

test('the wait never falls when more arrive and never rises when capacity is added', () => {
  const property = fc.property(busy, fc.integer({ min: 1, max: 8 }), (rho, servers) => {
    const arrivals = rho * servers;
    expect(wait(arrivals, servers)).toBeGreaterThanOrEqual(wait(arrivals * 0.9, servers));
    expect(wait(arrivals, servers + 1)).toBeLessThanOrEqual(wait(arrivals, servers));
  });
  fc.assert(property, { seed: 1 });
});

test('hundreds of servers neither overflow nor lose the answer', () => {
  const queue = defined(multiServerQueue(950, 1, 1000));
  expect(queue.waitingProbability).toBeGreaterThan(0);
  expect(queue.waitingProbability).toBeLessThan(1);
  expect(isDefined(multiServerQueue(9500, 1, 10_000))).toBe(true);
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(
    fc.double(),
    fc.double(),
    fc.integer({ min: -1, max: 20 }),
    (arrivals, service, servers) => {
      const queue = multiServerQueue(arrivals, service, servers);
      if (isDefined(queue)) expect(Object.values(queue).every(Number.isFinite)).toBe(true);
      expect(isFiniteOrNotDefined(queueGrowth(arrivals, service))).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});
