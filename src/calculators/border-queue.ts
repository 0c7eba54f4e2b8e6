import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, number, result } from '#kit/define-calculator.ts';
import { divide, multiply, subtract } from '#kit/expression/expression.ts';
import { from, isDefined, type Maybe, type NotDefined } from '#models/not-defined.ts';
import { borderQueue, multiServerQueue, type Queue, queueGrowth } from '#models/queue.ts';
import { text } from './border-queue.text.ts';

const minutes = (queue: Queue | NotDefined): Maybe => from(queue, ({ waitHours }) => waitHours * 60);

const perHour = (illustration: number, symbol: string) =>
  number({ unit: 'per-hour', min: 0, max: 1000, default: { illustration }, symbol });

export default defineCalculator(
  {
    id: 'border-queue',
    version: 1,
    chapter: 'challenges/logistics',
    theories: ['operations'],
    text,
    inputs: {
      arrivals: {
        ...perHour(75, '\\lambda'),
        default: { datum: 'logistics/horgos-vehicles-an-hour' },
      },
      service: perHour(80, '\\mu'),
      perLane: perHour(20, '\\mu'),
      lanes: number({
        unit: 'count',
        min: 1,
        max: 100,
        whole: true,
        default: { illustration: 4 },
        symbol: 'c',
      }),
    },
    presets: {
      usual: {},
      'almost-full': { service: 76, perLane: 19 },
      'too-many': { arrivals: 90 },
      'one-more-lane': { lanes: 5 },
    },
  },
  (part) => [
    part({
      id: 'post',
      uses: ['arrivals', 'service'],
      outputs: {
        utilization: result('percent', 2, '\\rho'),
        wait: result('minutes', 2, 'W_q'),
        waiting: result('count', 1, 'L_q'),
        growth: result('per-hour', 1, '\\lambda - \\mu'),
      },
      compute({ arrivals, service }) {
        const queue = borderQueue(arrivals, service);
        return {
          utilization: from(queue, ({ utilization }) => utilization * 100),
          wait: minutes(queue),
          waiting: from(queue, ({ waiting }) => waiting),
          growth: queueGrowth(arrivals, service),
        };
      },
      say(_, { wait, growth }) {
        if (isDefined(wait)) return ['post.wait', 'post.utilization', 'post.model'];
        if (!isDefined(growth)) return ['post.wait'];
        return growth === 0 ? ['post.wait', 'post.full'] : ['post.wait', 'post.growth'];
      },
      equations: [
        { left: 'utilization', right: divide('arrivals', 'service') },
        { left: 'wait', right: multiply(60, divide('utilization', subtract('service', 'arrivals'))) },
        { left: 'waiting', right: divide(multiply('arrivals', 'wait'), 60) },
      ],
      sheet: [{ left: 'growth', right: subtract('arrivals', 'service') }],
      chart: ({ service }) => waitChart(service),
      examples: [
        {
          source: 'By hand: 75 ÷ 80 = 0.9375; ÷ 5 an hour = 0.1875 h',
          inputs: { arrivals: 75, service: 80 },
          expect: { utilization: '93.75', wait: '11.25', growth: { notDefined: 'queue-is-stable' } },
        },
        {
          source: 'By hand: (75 ÷ 78) ÷ 3 hours',
          inputs: { arrivals: 75, service: 78 },
          expect: { wait: '19.23' },
        },
        {
          source: 'By hand: (75 ÷ 76) ÷ 1 hours',
          inputs: { arrivals: 75, service: 76 },
          expect: { wait: '59.21' },
        },
        {
          source: 'More arrive than are cleared: 10 an hour are left over, every hour',
          inputs: { arrivals: 90, service: 80 },
          expect: { wait: { notDefined: 'queue-grows' }, growth: '10' },
        },
        {
          source: 'Nothing is cleared',
          inputs: { arrivals: 75, service: 0 },
          expect: { wait: { notDefined: 'service-not-positive' } },
        },
      ],
    }),
    part({
      id: 'lanes',
      uses: ['arrivals', 'perLane', 'lanes'],
      outputs: {
        wait: result('minutes', 2, 'W_q'),
        probability: result('percent', 1),
        oneLane: result('minutes', 2),
        capacity: result('per-hour', 1, 'C'),
      },
      compute({ arrivals, perLane, lanes }) {
        const queue = multiServerQueue(arrivals, perLane, lanes);
        return {
          wait: minutes(queue),
          probability: from(queue, ({ waitingProbability }) => waitingProbability * 100),
          oneLane: minutes(borderQueue(arrivals, perLane * lanes)),
          capacity: perLane * lanes,
        };
      },
      say({ lanes }, { wait }) {
        return isDefined(wait) && lanes > 1
          ? ['lanes.capacity', 'lanes.wait', 'lanes.one']
          : ['lanes.capacity', 'lanes.wait'];
      },
      equations: [{ left: 'capacity', right: multiply('perLane', 'lanes') }],
      sheet: [
        {
          left: 'oneLane',
          right: divide(multiply(60, divide('arrivals', 'capacity')), subtract('capacity', 'arrivals')),
        },
      ],
      examples: [
        {
          source: 'Two lanes by hand: Erlang’s C for a load of 1 is 1/3; ÷ (2 − 1) an hour = 20 minutes',
          inputs: { arrivals: 1, perLane: 1, lanes: 2 },
          expect: { wait: '20', probability: '33.3', oneLane: '30' },
        },
        {
          source: 'One lane is the simple queue: (75 ÷ 80) ÷ 5 hours',
          inputs: { arrivals: 75, perLane: 80, lanes: 1 },
          expect: { wait: '11.25', oneLane: '11.25', probability: '93.8' },
        },
        {
          source: 'Three lanes of 20 cannot clear 75',
          inputs: { arrivals: 75, perLane: 20, lanes: 3 },
          expect: { wait: { notDefined: 'queue-grows' }, capacity: '60' },
        },
      ],
    }),
  ],
);

/** Waiting time against the share of the capacity in use: it rises without limit towards 100 %. */
function waitChart(service: number): ChartSpec | undefined {
  if (service <= 0) return undefined;
  const points = [10, 20, 30, 40, 50, 60, 70, 80, 85, 90, 93, 95].map((x) => {
    const wait = minutes(borderQueue((service * x) / 100, service));
    return { x, y: isDefined(wait) ? wait : null };
  });
  return {
    kind: 'line',
    x: { label: 'chart.utilization', type: 'number' },
    y: { label: 'chart.wait', unit: 'minutes', fromZero: true },
    series: [{ id: 'wait', label: 'chart.wait-series', role: 'illustration', points }],
  };
}
