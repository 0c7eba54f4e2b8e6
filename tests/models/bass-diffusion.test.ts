import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptedShare, adoptionPeak, adoptionRate, imitationOnlyShare } from '#models/bass-diffusion.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const average = { innovation: 0.03, imitation: 0.38 };
const coefficients = fc.record({
  innovation: between(1e-4, 0.2),
  imitation: between(0, 1),
});
const years = between(0, 30);

test('after four years 0.2332 of 15.47 million have adopted, 3.607 million', () => {
  expect(printed(adoptedShare(average, 4))).toBe('0.2332');
  expect(printed(15.47 * defined(adoptedShare(average, 4)))).toBe('3.607');
});

test('adoptions peak after 6.193 years at 1.711 million a year, when 0.4605 have adopted', () => {
  const peak = defined(adoptionPeak(average, 15.47));
  expect(printed(peak.years)).toBe('6.193');
  expect(printed(peak.rate)).toBe('1.711');
  expect(printed(adoptedShare(average, peak.years))).toBe('0.4605');
  expect(defined(adoptedShare(average, peak.years))).toBeCloseTo((0.38 - 0.03) / (2 * 0.38), 12);
});

test('when imitation is no stronger than innovation, adoptions are highest at the beginning', () => {
  expect(adoptionPeak({ innovation: 0.1, imitation: 0.1 }, 10)).toEqual({
    years: 0,
    rate: 1,
    isInterior: false,
  });
  expect(adoptionPeak({ innovation: 0.2, imitation: 0 }, 10)).toEqual({
    years: 0,
    rate: 2,
    isInterior: false,
  });
});

test('without innovators nothing takes off, unless somebody has adopted already', () => {
  const none = { innovation: 0, imitation: 0.38 };
  expect(adoptedShare(none, 4)).toEqual(notDefined('no-innovators'));
  expect(adoptionRate(none, 4)).toEqual(notDefined('no-innovators'));
  expect(adoptionPeak(none, 1)).toEqual(notDefined('no-innovators'));
  expect(imitationOnlyShare(0.38, 0, 4)).toEqual(notDefined('no-first-adopters'));
  expect(defined(imitationOnlyShare(0.38, 0.01, Math.log(99) / 0.38))).toBeCloseTo(0.5, 12);
});

test('long times and large coefficients underflow to the full market', () => {
  expect(adoptedShare({ innovation: 0.2, imitation: 1 }, 1e6)).toBe(1);
});

test('negative inputs are named', () => {
  expect(adoptedShare({ ...average, innovation: -1 }, 4)).toEqual(notDefined('innovation-negative'));
  expect(adoptedShare({ ...average, imitation: -1 }, 4)).toEqual(notDefined('imitation-negative'));
  expect(adoptedShare(average, -1)).toEqual(notDefined('years-negative'));
  expect(adoptionPeak(average, -1)).toEqual(notDefined('market-negative'));
  expect(imitationOnlyShare(-1, 0.1, 1)).toEqual(notDefined('imitation-negative'));
  expect(imitationOnlyShare(1, 0.1, -1)).toEqual(notDefined('years-negative'));
  expect(imitationOnlyShare(1, 1.1, 1)).toEqual(notDefined('share-outside-0-1'));
});

test('the closed form solves dF/dt = (p + qF)(1 − F), integrated step by step', () => {
  const property = fc.property(coefficients, years, ({ innovation, imitation }, time) => {
    const slope = (share: number): number => (innovation + imitation * share) * (1 - share);
    const integrated = rungeKutta(slope, 0, time, 400);
    expect(defined(adoptedShare({ innovation, imitation }, time))).toBeCloseTo(integrated, 6);
  });
  fc.assert(property, { seed: 1, numRuns: 50 });
});

test('the logistic curve solves dF/dt = qF(1 − F) from its starting share', () => {
  const start = between(0.001, 1);
  const property = fc.property(between(0, 1), start, years, (q, share, time) => {
    const integrated = rungeKutta((now) => q * now * (1 - now), share, time, 400);
    expect(defined(imitationOnlyShare(q, share, time))).toBeCloseTo(integrated, 6);
  });
  fc.assert(property, { seed: 1, numRuns: 50 });
});

function rungeKutta(slope: (value: number) => number, start: number, time: number, steps: number): number {
  const step = time / steps;
  let value = start;
  for (let index = 0; index < steps; index += 1) {
    const a = slope(value);
    const b = slope(value + (step * a) / 2);
    const c = slope(value + (step * b) / 2);
    const d = slope(value + step * c);
    value += (step * (a + 2 * b + 2 * c + d)) / 6;
  }
  return value;
}

test('the share lies between 0 and 1, starts at 0 and never falls', () => {
  const property = fc.property(coefficients, years, years, (pair, a, b) => {
    const early = defined(adoptedShare(pair, Math.min(a, b)));
    const late = defined(adoptedShare(pair, Math.max(a, b)));
    expect(early).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThanOrEqual(1);
    expect(late).toBeGreaterThanOrEqual(early - 1e-15);
    expect(defined(adoptedShare(pair, 0))).toBeCloseTo(0, 15);
  });
  fc.assert(property, { seed: 1 });
});

test('no moment has more adoptions than the peak', () => {
  const property = fc.property(coefficients, years, (pair, time) => {
    const peak = defined(adoptionPeak(pair, 1));
    expect(defined(adoptionRate(pair, time))).toBeLessThanOrEqual(peak.rate * (1 + 1e-9));
    expect(defined(adoptionRate(pair, peak.years))).toBeCloseTo(peak.rate, 9);
  });
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, (innovation, imitation, time) => {
    const pair = { innovation, imitation };
    const results = [
      adoptedShare(pair, time),
      adoptionRate(pair, time),
      imitationOnlyShare(innovation, imitation, time),
    ];
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
