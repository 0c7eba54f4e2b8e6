import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holt, holtWinters, simpleSmoothing } from '#models/exponential-smoothing.ts';
import { forecastErrors } from '#models/forecast-errors.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const trade = [25.25, 31.17, 41.02, 43.82];
const fitted = defined(holt({ series: trade, alpha: 0.8, beta: 0.2, horizon: 1 })).fitted;

test('Holt on Chinese figures 2021–2024: MAE 2.298, RMSE 2.842, MAPE 5.447 %, MASE 0.3712', () => {
  const errors = defined(forecastErrors(trade, fitted));
  expect(printed(errors.mae)).toBe('2.298');
  expect(printed(errors.rmse)).toBe('2.842');
  expect(printed(errors.mape)).toBe('0.05447');
  expect(printed(errors.mase)).toBe('0.3712');
  expect(errors.count).toBe(3);
});

test('without the first forecast, exact by construction, the honest error is half as large again', () => {
  const honest = defined(forecastErrors(trade, fitted, 1));
  expect(honest.count).toBe(2);
  expect(defined(honest.mae)).toBeCloseTo(1.5 * defined(defined(forecastErrors(trade, fitted)).mae), 12);
});

test('simple smoothing has an MAE of 7.320 and Holt–Winters on quarters of 0.4623', () => {
  const simple = defined(simpleSmoothing({ series: trade, alpha: 0.8, horizon: 1 }));
  expect(printed(defined(forecastErrors(trade, simple.fitted)).mae)).toBe('7.320');
  const quarters = [10, 12, 14, 20, 11, 13, 16, 23];
  const winters = { series: quarters, alpha: 0.5, beta: 0.3, gamma: 0.4, season: 4, horizon: 1 };
  expect(printed(defined(forecastErrors(quarters, defined(holtWinters(winters)).fitted)).mae)).toBe('0.4623');
});

test('an actual value of 0 leaves MAPE undefined, a constant series MASE', () => {
  expect(defined(forecastErrors([1, 0], [1, 1])).mape).toEqual(notDefined('actual-zero'));
  expect(defined(forecastErrors([3, 3], [1, 1])).mase).toEqual(notDefined('constant-series'));
});

test('without forecasts nothing is measured, and lengths must agree', () => {
  const none = defined(forecastErrors([1, 2], [undefined, undefined]));
  expect([none.mae, none.rmse, none.mape, none.mase]).toEqual(Array(4).fill(notDefined('no-forecasts')));
  expect(forecastErrors([1, 2], [1])).toEqual(notDefined('lengths-differ'));
});

const value = between(1, 1000);
const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 30 });

test('RMSE² is MAE² plus the variance of the absolute errors', () => {
  const property = fc.property(pairs, (both) => {
    const actual = both.map(([first]) => first);
    const forecasts = both.map(([, second]) => second);
    const { mae, rmse } = defined(forecastErrors(actual, forecasts));
    const sizes = actual.map((first, index) => Math.abs(first - (forecasts[index] ?? NaN)));
    const variance = sizes.reduce((sum, size) => sum + (size - defined(mae)) ** 2, 0) / sizes.length;
    expect(defined(rmse) ** 2 / (defined(mae) ** 2 + variance)).toBeCloseTo(1, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('the naive forecast of a series has a MASE of exactly 1', () => {
  const property = fc.property(fc.array(value, { minLength: 3, maxLength: 30 }), (actual) => {
    fc.pre(new Set(actual).size > 1);
    const naive = [undefined, ...actual.slice(0, -1)];
    expect(defined(defined(forecastErrors(actual, naive)).mase)).toBe(1);
  });
  fc.assert(property, { seed: 1 });
});

test('MAPE and MASE do not depend on the unit, MAE and RMSE are in it', () => {
  const property = fc.property(pairs, (both) => {
    const scale = (factor: number) =>
      defined(
        forecastErrors(
          both.map(([first]) => first * factor),
          both.map(([, second]) => second * factor),
        ),
      );
    const small = scale(1);
    const large = scale(8);
    expect(large.mae).toBe(8 * defined(small.mae));
    expect(defined(large.rmse)).toBeCloseTo(8 * defined(small.rmse), 8);
    expect(large.mape).toEqual(small.mape);
    expect(large.mase).toEqual(small.mase);
  });
  fc.assert(property, { seed: 1 });
});

test('measures are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 6 }), (both) => {
    const errors = forecastErrors(
      both.map(([first]) => first),
      both.map(([, second]) => second),
    );
    if (!isDefined(errors)) return;
    expect([errors.mae, errors.rmse, errors.mape, errors.mase].every(isFiniteOrNotDefined)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});
