import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressBreakEven, timeCost } from '#models/time-cost.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const saved = { days: 30, dailyRate: 0.006 };

test('30 days at 0.6 % a day are worth 18.00 % linear and 19.66 % compound', () => {
  expect(printed(timeCost({ ...saved, compounding: 'linear' }))).toBe('0.1800');
  expect(printed(timeCost({ ...saved, compounding: 'compound' }))).toBe('0.1966');
});

test('at 2.1 % a day compounding gives 86.54 %', () => {
  expect(printed(timeCost({ days: 30, dailyRate: 0.021, compounding: 'compound' }))).toBe('0.8654');
});

test('half a dollar a kilo for 6 days pays above US$13.89 a kilo at 0.6 %, above 3.968 at 2.1 %', () => {
  expect(printed(expressBreakEven({ extraFreight: 0.5, daysSaved: 6, dailyRate: 0.006 }))).toBe('13.89');
  expect(printed(expressBreakEven({ extraFreight: 0.5, daysSaved: 6, dailyRate: 0.021 }))).toBe('3.968');
});

test('no days, or days that cost nothing, cost nothing', () => {
  for (const compounding of ['linear', 'compound'] as const) {
    expect(timeCost({ days: 0, dailyRate: 0.006, compounding })).toBe(0);
    expect(timeCost({ days: 30, dailyRate: 0, compounding })).toBe(0);
  }
  expect(expressBreakEven({ extraFreight: 0, daysSaved: 6, dailyRate: 0.006 })).toBe(0);
});

test('odd inputs are named', () => {
  const express = { extraFreight: 0.5, daysSaved: 6, dailyRate: 0.006 };
  expect(timeCost({ ...saved, days: -1, compounding: 'linear' })).toEqual(notDefined('days-negative'));
  expect(timeCost({ ...saved, dailyRate: -1, compounding: 'compound' })).toEqual(notDefined('rate-negative'));
  expect(expressBreakEven({ ...express, daysSaved: 0 })).toEqual(notDefined('no-days-saved'));
  expect(expressBreakEven({ ...express, dailyRate: 0 })).toEqual(notDefined('rate-not-positive'));
  expect(expressBreakEven({ ...express, extraFreight: -1 })).toEqual(notDefined('freight-negative'));
});

const rate = between(0.001, 0.05);

test('compound cost is charged day after day, linear cost added up day after day', () => {
  const property = fc.property(fc.integer({ min: 0, max: 120 }), rate, (days, dailyRate) => {
    let value = 1;
    let added = 0;
    for (let day = 0; day < days; day += 1) {
      value += value * dailyRate;
      added += dailyRate;
    }
    expect(defined(timeCost({ days, dailyRate, compounding: 'compound' }))).toBeCloseTo(value - 1, 8);
    expect(defined(timeCost({ days, dailyRate, compounding: 'linear' }))).toBeCloseTo(added, 10);
  });
  fc.assert(property, { seed: 1 });
});

test('compound is never below linear from one day on, and both rise with the days', () => {
  const day = between(1, 120);
  const property = fc.property(day, day, rate, (a, b, dailyRate) => {
    const cost = (days: number, compounding: 'linear' | 'compound'): number =>
      defined(timeCost({ days, dailyRate, compounding }));
    expect(cost(a, 'compound')).toBeGreaterThanOrEqual(cost(a, 'linear') - 1e-12);
    for (const kind of ['linear', 'compound'] as const) {
      expect(cost(Math.max(a, b), kind)).toBeGreaterThanOrEqual(cost(Math.min(a, b), kind));
    }
  });
  fc.assert(property, { seed: 1 });
});

test('at the break-even value the time saved is worth exactly the extra freight', () => {
  const property = fc.property(
    between(0, 50),
    between(0.5, 60),
    rate,
    (extraFreight, daysSaved, dailyRate) => {
      const value = defined(expressBreakEven({ extraFreight, daysSaved, dailyRate }));
      const worth = value * defined(timeCost({ days: daysSaved, dailyRate, compounding: 'linear' }));
      expect(worth).toBeCloseTo(extraFreight, 9);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('results are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), fc.double(), (a, b, c) => {
    const results = [
      timeCost({ days: a, dailyRate: b, compounding: 'linear' }),
      timeCost({ days: a, dailyRate: b, compounding: 'compound' }),
      expressBreakEven({ extraFreight: a, daysSaved: b, dailyRate: c }),
    ];
    expect(results.every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
