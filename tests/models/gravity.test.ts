import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceEffect, gravityScale, gravityTrade } from '#models/gravity.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const pair = { gdpA: 17795, gdpB: 261.4, distance: 3652.7, elasticity: 0.9 };
const gdp = between(0.1, 1e5);
const distance = between(1, 20000);
const elasticity = between(0, 2);
const anyPair = fc.record({ gdpA: gdp, gdpB: gdp, distance, elasticity });

test('trade of 41.02 between China and Kazakhstan calibrates the scale at 0.01418', () => {
  expect(printed(gravityScale(pair, 41.02))).toBe('0.01418');
});

test('a tenth less distance means 9.947 % more trade, 45.10 in place of 41.02', () => {
  expect(printed(distanceEffect(0.9, 0.9))).toBe('0.09947');
  const scale = defined(gravityScale(pair, 41.02));
  expect(printed(gravityTrade({ ...pair, distance: pair.distance * 0.9 }, scale))).toBe('45.10');
});

test('below one kilometre, without GDP or with an odd elasticity there is no result', () => {
  expect(gravityTrade({ ...pair, distance: 0.5 }, 1)).toEqual(notDefined('distance-below-1-km'));
  expect(gravityTrade({ ...pair, distance: 0 }, 1)).toEqual(notDefined('distance-below-1-km'));
  expect(gravityTrade({ ...pair, gdpA: 0 }, 1)).toEqual(notDefined('gdp-not-positive'));
  expect(gravityScale({ ...pair, gdpB: 0 }, 1)).toEqual(notDefined('gdp-not-positive'));
  expect(gravityScale({ ...pair, gdpB: -1 }, 1)).toEqual(notDefined('gdp-not-positive'));
  expect(gravityTrade({ ...pair, elasticity: -1 }, 1)).toEqual(notDefined('elasticity-negative'));
  expect(gravityTrade(pair, 0)).toEqual(notDefined('scale-not-positive'));
  expect(gravityScale(pair, 0)).toEqual(notDefined('trade-not-positive'));
  expect(distanceEffect(0, 0.9)).toEqual(notDefined('distance-factor-not-positive'));
  expect(distanceEffect(1, -0.9)).toEqual(notDefined('elasticity-negative'));
});

test('without elasticity a change in distance changes nothing', () => {
  expect(distanceEffect(2, 0)).toBe(0);
});

test('at one kilometre distance plays no part', () => {
  expect(gravityTrade({ ...pair, distance: 1 }, 2)).toBe(2 * 17795 * 261.4);
});

test('the fitted equation returns the trade that it was fitted to', () => {
  const property = fc.property(anyPair, between(0.01, 1000), (countries, trade) => {
    const scale = defined(gravityScale(countries, trade));
    expect(relativeDifference(defined(gravityTrade(countries, scale)), trade)).toBeLessThan(1e-12);
  });
  fc.assert(property, { seed: 1 });
});

test('trade is linear in the logarithms, with −θ as the slope in distance and 1 in each GDP', () => {
  const property = fc.property(anyPair, between(1.1, 10), (countries, factor) => {
    const log = (changed: Partial<typeof pair>): number =>
      Math.log(defined(gravityTrade({ ...countries, ...changed }, 1)));
    const step = Math.log(factor);
    const farther = log({ distance: countries.distance * factor });
    expect((farther - log({})) / step).toBeCloseTo(-countries.elasticity, 8);
    expect((log({ gdpA: countries.gdpA * factor }) - log({})) / step).toBeCloseTo(1, 8);
    expect((log({ gdpB: countries.gdpB * factor }) - log({})) / step).toBeCloseTo(1, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('the distance effect is the ratio of two trades', () => {
  const property = fc.property(anyPair, between(0.5, 2), (countries, factor) => {
    fc.pre(countries.distance * factor >= 1);
    const before = defined(gravityTrade(countries, 1));
    const after = defined(gravityTrade({ ...countries, distance: countries.distance * factor }, 1));
    expect(defined(distanceEffect(factor, countries.elasticity))).toBeCloseTo(after / before - 1, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('trade never rises with distance', () => {
  const property = fc.property(anyPair, distance, (countries, other) => {
    const near = Math.min(countries.distance, other);
    const far = Math.max(countries.distance, other);
    const trade = (km: number): number => defined(gravityTrade({ ...countries, distance: km }, 1));
    expect(trade(far)).toBeLessThanOrEqual(trade(near));
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, any, any, (gdpA, gdpB, km, theta, other) => {
    const odd = { gdpA, gdpB, distance: km, elasticity: theta };
    const results = [gravityTrade(odd, other), gravityScale(odd, other), distanceEffect(km, theta)];
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
