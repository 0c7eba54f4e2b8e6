import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBridge } from '#models/share-bridge.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const paper = { part: 5.9, total: 31.5, partGrowth: 0.2649, totalGrowth: 0.224 };
const level = between(0.01, 1000);

test('a share of 18.73 % was 18.12 % a year before, and made 21.43 % of the growth', () => {
  const { shareNow, shareBefore, contribution } = shareBridge(paper);
  expect(printed(shareNow)).toBe('0.1873');
  expect(printed(shareBefore)).toBe('0.1812');
  expect(printed(contribution)).toBe('0.2143');
});

test('without a positive total nothing is defined', () => {
  const nothing = notDefined('total-not-positive');
  expect(shareBridge({ ...paper, total: 0 })).toEqual({
    shareNow: nothing,
    shareBefore: nothing,
    contribution: nothing,
  });
});

test('a total that did not change has no growth to contribute to', () => {
  const { contribution, shareBefore } = shareBridge({ ...paper, totalGrowth: 0 });
  expect(contribution).toEqual(notDefined('total-unchanged'));
  expect(defined(shareBefore)).toBeCloseTo(5.9 / 1.2649 / 31.5, 14);
});

test('after a fall by 100 % or more there is no looking back, but the share now stands', () => {
  for (const growth of ['partGrowth', 'totalGrowth']) {
    const { shareNow, shareBefore, contribution } = shareBridge({ ...paper, [growth]: -1 });
    expect(printed(shareNow)).toBe('0.1873');
    expect(shareBefore).toEqual(notDefined('growth-minus-100'));
    expect(contribution).toEqual(notDefined('growth-minus-100'));
    const below = shareBridge({ ...paper, [growth]: -2 });
    expect(below.shareBefore).toEqual(notDefined('growth-below-minus-100'));
  }
});

test('a part that stands still contributes nothing to a falling total', () => {
  expect(shareBridge({ ...paper, partGrowth: 0, totalGrowth: -0.1 }).contribution).toBe(0);
});

test('a negative part has no share', () => {
  expect(shareBridge({ ...paper, part: -1 }).shareNow).toEqual(notDefined('part-negative'));
});

test('opposite signs give a negative contribution, and a shrinking rest one above 1; neither is clamped', () => {
  const falling = shareBridge({ part: 5, total: 20, partGrowth: -0.5, totalGrowth: 0.25 });
  expect(defined(falling.contribution)).toBeCloseTo(-5 / 4, 14);
  const alone = shareBridge({ part: 10, total: 20, partGrowth: 1, totalGrowth: 0.25 });
  expect(defined(alone.contribution)).toBeCloseTo(5 / 4, 14);
});

test('shares and contribution agree with the levels of both periods', () => {
  const property = fc.property(level, level, level, level, (part0, total0, part, total) => {
    fc.pre(Math.abs(total - total0) > 1e-3 * total0);
    const partGrowth = part / part0 - 1;
    const totalGrowth = total / total0 - 1;
    const bridge = shareBridge({ part, total, partGrowth, totalGrowth });
    const contribution = (part - part0) / (total - total0);
    expect(Math.abs(defined(bridge.shareBefore) * total0 - part0)).toBeLessThan(1e-8 * part0);
    expect(Math.abs(defined(bridge.contribution) - contribution)).toBeLessThan(
      1e-6 * (1 + Math.abs(contribution)),
    );
  });
  fc.assert(property, { seed: 1 });
});

test('the share rises exactly when the part outgrows the total', () => {
  const growth = between(-0.9, 5);
  const property = fc.property(growth, growth, (partGrowth, totalGrowth) => {
    fc.pre(Math.abs(partGrowth - totalGrowth) > 1e-9);
    const { shareBefore, shareNow } = shareBridge({ ...paper, partGrowth, totalGrowth });
    expect(defined(shareNow) > defined(shareBefore)).toBe(partGrowth > totalGrowth);
  });
  fc.assert(property, { seed: 1 });
});

test('the contributions of a part and of the rest add up to 1', () => {
  const growth = between(0.01, 5);
  const property = fc.property(level, level, growth, growth, (part, rest, partGrowth, restGrowth) => {
    const total = part + rest;
    const totalGrowth = total / (part / (1 + partGrowth) + rest / (1 + restGrowth)) - 1;
    const ofPart = shareBridge({ part, total, partGrowth, totalGrowth }).contribution;
    const ofRest = shareBridge({ part: rest, total, partGrowth: restGrowth, totalGrowth }).contribution;
    expect(defined(ofPart) + defined(ofRest)).toBeCloseTo(1, 9);
  });
  fc.assert(property, { seed: 1 });
});

test('all three results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, (part, total, partGrowth, totalGrowth) => {
    const bridge = shareBridge({ part, total, partGrowth, totalGrowth });
    expect(Object.values(bridge).every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
