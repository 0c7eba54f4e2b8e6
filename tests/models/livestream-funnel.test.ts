import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livestreamFunnel, type Livestream } from '#models/livestream-funnel.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const stream: Livestream = {
  viewers: 50_000,
  clickRate: 0.08,
  buyRate: 0.03,
  returnRate: 0.1,
  orderValue: 15,
  grossMargin: 0.4,
  commission: 0.1,
  hostCost: 200,
  adCost: 150,
};

test('50,000 viewers place 120 orders, worth 1,620 net, with a profit of 136.0 or 26.56 % of a cost of 512', () => {
  const result = defined(livestreamFunnel(stream));
  expect(printed(result.orders, 3)).toBe('120');
  expect(printed(result.netSales)).toBe('1620');
  expect(printed(result.profit)).toBe('136.0');
  expect(printed(result.cost, 3)).toBe('512');
  expect(printed(result.returnOnCost)).toBe('0.2656');
});

test('it breaks even at 36,009 viewers', () => {
  const result = defined(livestreamFunnel(stream));
  expect(printed(result.breakEvenViewers, 6)).toBe('36008.2');
  expect(result.wholeBreakEvenViewers).toBe(36009);
});

test('when the commission takes the margin, no number of viewers is enough', () => {
  const result = defined(livestreamFunnel({ ...stream, commission: 0.4 }));
  expect(result.breakEvenViewers).toEqual(notDefined('no-margin-after-commission'));
  expect(result.wholeBreakEvenViewers).toEqual(notDefined('no-margin-after-commission'));
  expect(result.profit).toBeCloseTo(-350, 10);
});

test('without sales there is no break-even, without cost no return on it', () => {
  expect(defined(livestreamFunnel({ ...stream, buyRate: 0 })).breakEvenViewers).toEqual(
    notDefined('no-sales'),
  );
  expect(defined(livestreamFunnel({ ...stream, returnRate: 1 })).breakEvenViewers).toEqual(
    notDefined('no-sales'),
  );
  const free = defined(livestreamFunnel({ ...stream, commission: 0, hostCost: 0, adCost: 0 }));
  expect(free.returnOnCost).toEqual(notDefined('no-cost'));
  expect(free.breakEvenViewers).toBe(0);
});

test('a free stream without viewers has a profit of 0, also at a commission above the margin', () => {
  const idle = { ...stream, viewers: 0, commission: 0.5, hostCost: 0, adCost: 0 };
  expect(defined(livestreamFunnel(idle)).profit).toBe(0);
});

test('rates outside 0–1 and negative numbers are named', () => {
  for (const key of ['clickRate', 'buyRate', 'returnRate', 'grossMargin', 'commission']) {
    expect(livestreamFunnel({ ...stream, [key]: 1.1 })).toEqual(notDefined('rate-outside-0-1'));
    expect(livestreamFunnel({ ...stream, [key]: -0.1 })).toEqual(notDefined('rate-outside-0-1'));
  }
  expect(livestreamFunnel({ ...stream, viewers: -1 })).toEqual(notDefined('viewers-negative'));
  expect(livestreamFunnel({ ...stream, hostCost: -1 })).toEqual(notDefined('money-negative'));
});

const rate = between(0, 1);
const money = between(0, 1e6);
const anyStream: fc.Arbitrary<Livestream> = fc.record({
  viewers: between(0, 1e7),
  clickRate: rate,
  buyRate: rate,
  returnRate: rate,
  orderValue: between(0, 1e4),
  grossMargin: rate,
  commission: rate,
  hostCost: money,
  adCost: money,
});

test('the profit is revenue kept, minus goods, commission, host and advertising, booked one by one', () => {
  const property = fc.property(anyStream, (input) => {
    const result = defined(livestreamFunnel(input));
    const clicks = input.viewers * input.clickRate;
    const kept = clicks * input.buyRate - clicks * input.buyRate * input.returnRate;
    const revenue = kept * input.orderValue;
    const goods = revenue * (1 - input.grossMargin);
    const profit = revenue - goods - revenue * input.commission - input.hostCost - input.adCost;
    expect(Math.abs(result.profit - profit)).toBeLessThan(1e-9 * (revenue + 1e6));
    expect(Math.abs(result.netSales * input.grossMargin - result.cost - result.profit)).toBeLessThan(
      1e-9 * (revenue + 1e6),
    );
  });
  fc.assert(property, { seed: 1 });
});

test('with exactly the break-even viewers the profit is 0', () => {
  const property = fc.property(anyStream, (input) => {
    const { breakEvenViewers } = defined(livestreamFunnel(input));
    if (!isDefined(breakEvenViewers) || breakEvenViewers > 1e12) return;
    const { profit, netSales } = defined(livestreamFunnel({ ...input, viewers: breakEvenViewers }));
    expect(Math.abs(profit)).toBeLessThan(1e-9 * (netSales + input.hostCost + input.adCost + 1));
  });
  fc.assert(property, { seed: 1 });
});

test('more viewers never lower the profit while a margin is left', () => {
  const property = fc.property(anyStream, (input) => {
    fc.pre(input.grossMargin >= input.commission);
    const base = defined(livestreamFunnel(input)).profit;
    expect(defined(livestreamFunnel({ ...input, viewers: input.viewers * 2 })).profit).toBeGreaterThanOrEqual(
      base,
    );
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({ viewers: any, orderValue: any, hostCost: any, adCost: any, clickRate: rate });
  const property = fc.property(odd, (input) => {
    const result = livestreamFunnel({ ...stream, ...input });
    if (!isDefined(result)) return;
    const { returnOnCost, breakEvenViewers, wholeBreakEvenViewers, orders, netSales, profit, cost } = result;
    expect([returnOnCost, breakEvenViewers, wholeBreakEvenViewers].every(isFiniteOrNotDefined)).toBe(true);
    expect([orders, netSales, profit, cost].every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
