import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyMove } from '#models/currency-move.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

test('from 458.7 to 514.93 tenge the dollar gains 12.26 % and tenge revenue loses 10.92 %', () => {
  const move = defined(currencyMove(458.7, 514.93));
  expect(printed(move.dollar)).toBe('0.1226');
  expect(printed(move.localMoney)).toBe('-0.1092');
});

test('rates of 0 or less are no rates', () => {
  expect(currencyMove(0, 500)).toEqual(notDefined('rate-not-positive'));
  expect(currencyMove(500, 0)).toEqual(notDefined('rate-not-positive'));
  expect(currencyMove(500, -1)).toEqual(notDefined('rate-not-positive'));
});

const rate = between(0.01, 2000);

test('a seller with revenue in local money loses exactly that in dollars', () => {
  const property = fc.property(rate, rate, (before, after) => {
    const revenue = 1_000_000;
    const change = revenue / after / (revenue / before) - 1;
    expect(defined(currencyMove(before, after)).localMoney).toBeCloseTo(change, 6);
  });
  fc.assert(property, { seed: 1 });
});

test('the two changes undo each other, and seen from the other currency they change places', () => {
  const property = fc.property(rate, rate, (before, after) => {
    const move = defined(currencyMove(before, after));
    expect((1 + move.dollar) * (1 + move.localMoney)).toBeCloseTo(1, 9);
    expect(Math.sign(move.dollar)).toBe(0 - Math.sign(move.localMoney));
    expect(defined(currencyMove(after, before))).toEqual({
      dollar: move.localMoney,
      localMoney: move.dollar,
    });
  });
  fc.assert(property, { seed: 1 });
});

test('changes are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), (before, after) => {
    const move = currencyMove(before, after);
    if (isDefined(move)) expect(Object.values(move).every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
