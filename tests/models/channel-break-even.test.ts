import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakEvenOrders,
  ownShopAdvantage,
  wholeBreakEvenOrders,
  type ChannelChoice,
} from '#models/channel-break-even.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const choice: ChannelChoice = {
  price: 40,
  marketplaceFee: 0.12,
  acquisitionCost: 3,
  repeatOrders: 0,
  ownShipping: 0,
  marketplaceShipping: 0,
  ownFixedCost: 24000,
  marketplaceFixedCost: 1200,
};

test('the own shop pays from 12,667 orders a year', () => {
  expect(printed(ownShopAdvantage(choice), 2)).toBe('1.8');
  expect(printed(breakEvenOrders(choice), 6)).toBe('12666.7');
  expect(wholeBreakEvenOrders(choice)).toBe(12667);
});

test('a break-even of exactly 12,000 orders stays 12,000', () => {
  expect(wholeBreakEvenOrders({ ...choice, acquisitionCost: 2.9 })).toBe(12000);
});

test('when an order earns no more in the own shop, the own shop never wins', () => {
  expect(breakEvenOrders({ ...choice, acquisitionCost: 5 })).toEqual(notDefined('own-shop-never-wins'));
  const equal = { ...choice, price: 50, marketplaceFee: 0.1, acquisitionCost: 5 };
  expect(breakEvenOrders(equal)).toEqual(notDefined('own-shop-never-wins'));
  expect(breakEvenOrders({ ...equal, ownFixedCost: 1200 })).toEqual(notDefined('channels-equal'));
});

test('when it costs less a year and earns more an order, the own shop always wins', () => {
  expect(breakEvenOrders({ ...choice, ownFixedCost: 1000 })).toEqual(notDefined('own-shop-always-wins'));
  expect(wholeBreakEvenOrders({ ...choice, ownFixedCost: 1200 })).toEqual(notDefined('own-shop-always-wins'));
});

test('when it costs less a year but earns less an order, the own shop wins at small volumes only', () => {
  const small = { ...choice, acquisitionCost: 5, ownFixedCost: 1000 };
  expect(breakEvenOrders(small)).toEqual(notDefined('own-shop-wins-below'));
});

test('repeat orders spread the cost of winning a customer', () => {
  expect(defined(ownShopAdvantage({ ...choice, repeatOrders: 2 }))).toBeCloseTo(4.8 - 1, 12);
});

test('inputs outside their ranges are named', () => {
  const reason = (change: Partial<ChannelChoice>): unknown => breakEvenOrders({ ...choice, ...change });
  expect(reason({ price: 0 })).toEqual(notDefined('price-not-positive'));
  expect(reason({ marketplaceFee: 1.1 })).toEqual(notDefined('fee-outside-0-1'));
  expect(reason({ acquisitionCost: -1 })).toEqual(notDefined('cost-negative'));
  expect(reason({ ownFixedCost: -1 })).toEqual(notDefined('cost-negative'));
  expect(reason({ repeatOrders: -1 })).toEqual(notDefined('repeats-negative'));
});

const money = between(0, 500);
const fixedCost = between(0, 1e5);
const anyChoice: fc.Arbitrary<ChannelChoice> = fc.record({
  price: between(0.1, 1e4),
  marketplaceFee: between(0, 0.6),
  acquisitionCost: money,
  repeatOrders: between(0, 10),
  ownShipping: money,
  marketplaceShipping: money,
  ownFixedCost: fixedCost,
  marketplaceFixedCost: fixedCost,
});

/** Profit difference of the two channels at a volume, written out as two profit statements. */
function ownMinusMarketplace(input: ChannelChoice, orders: number, unitCost = 10): number {
  const customers = orders / (1 + input.repeatOrders);
  const own =
    orders * (input.price - unitCost - input.ownShipping) -
    customers * input.acquisitionCost -
    input.ownFixedCost;
  const marketplace =
    orders * (input.price * (1 - input.marketplaceFee) - unitCost - input.marketplaceShipping) -
    input.marketplaceFixedCost;
  return own - marketplace;
}

test('at the break-even both channels earn the same, and the verdicts agree with the profits at any volume', () => {
  const volume = between(1, 1e6);
  const property = fc.property(anyChoice, volume, (input, orders) => {
    const result = breakEvenOrders(input);
    const gain = ownMinusMarketplace(input, orders);
    const noise = 1e-9 * (orders * input.price + 1e5);
    if (isDefined(result)) {
      const scale = result * input.price + 1e5;
      expect(Math.abs(ownMinusMarketplace(input, result))).toBeLessThan(1e-9 * scale);
    } else if (result.notDefined === 'own-shop-never-wins') expect(gain).toBeLessThanOrEqual(noise);
    else if (result.notDefined === 'own-shop-always-wins') expect(gain).toBeGreaterThanOrEqual(-noise);
    else expect(['own-shop-wins-below', 'channels-equal']).toContain(result.notDefined);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('the whole number of orders is enough and one order fewer is not', () => {
  const property = fc.property(anyChoice, (input) => {
    const orders = wholeBreakEvenOrders(input);
    if (!isDefined(orders) || orders > 1e9) return;
    const noise = 1e-9 * (orders * input.price + 1e5);
    expect(ownMinusMarketplace(input, orders)).toBeGreaterThanOrEqual(-noise);
    if (orders > 1) expect(ownMinusMarketplace(input, orders - 1)).toBeLessThan(noise);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    any,
    any,
    (price, marketplaceFee, acquisitionCost, ownFixedCost, rest) => {
      const odd = { ...choice, price, marketplaceFee, acquisitionCost, ownFixedCost, repeatOrders: rest };
      const results = [ownShopAdvantage(odd), breakEvenOrders(odd), wholeBreakEvenOrders(odd)];
      expect(results.every(isFiniteOrNotDefined)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});
