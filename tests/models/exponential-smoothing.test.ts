import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holt, holtWinters, simpleSmoothing, type Smoothing } from '#models/exponential-smoothing.ts';
import { isDefined, notDefined, type NotDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined } from './maybe.ts';

const trade = [25.25, 31.17, 41.02, 43.82];
const quarters = [10, 12, 14, 20, 11, 13, 16, 23];
const weight = between(0, 1);
const series = fc.array(between(-1000, 1000), { minLength: 4, maxLength: 40 });
const toFour = (values: readonly (number | undefined)[]): unknown[] =>
  values.map((value) => value?.toPrecision(4));

test('Holt on Chinese figures 2021–2024 forecasts 31.17, 37.09, 46.78 and then 50.49', () => {
  const { fitted, ahead } = defined(holt({ series: trade, alpha: 0.8, beta: 0.2, horizon: 1 }));
  expect(toFour(fitted)).toEqual([undefined, '31.17', '37.09', '46.78']);
  expect(toFour(ahead)).toEqual(['50.49']);
});

test('simple smoothing of the same figures forecasts 42.82', () => {
  expect(toFour(defined(simpleSmoothing({ series: trade, alpha: 0.8, horizon: 1 })).ahead)).toEqual([
    '42.82',
  ]);
});

test('Holt–Winters on two years of quarters forecasts 10.44, 13.24, 15.61, 22.35 and then 13.54', () => {
  const input = { series: quarters, alpha: 0.5, beta: 0.3, gamma: 0.4, season: 4, horizon: 1 };
  const { fitted, ahead } = defined(holtWinters(input));
  expect(fitted.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(toFour(fitted.slice(4))).toEqual(['10.44', '13.24', '15.61', '22.35']);
  expect(toFour(ahead)).toEqual(['13.54']);
});

test("Holt's first forecast is exact by construction", () => {
  const property = fc.property(series, weight, weight, (values, alpha, beta) => {
    const { fitted } = defined(holt({ series: values, alpha, beta, horizon: 1 }));
    expect(fitted[1]).toBeCloseTo(values[1] ?? NaN, 9);
  });
  fc.assert(property, { seed: 1 });
});

test('too short a series, an odd season and weights outside 0–1 are named', () => {
  const winters = { series: quarters, alpha: 0.5, beta: 0.3, gamma: 0.4, season: 4, horizon: 1 };
  expect(holt({ series: [1], alpha: 0.5, beta: 0.5, horizon: 1 })).toEqual(notDefined('series-too-short'));
  expect(simpleSmoothing({ series: [], alpha: 0.5, horizon: 1 })).toEqual(notDefined('series-too-short'));
  expect(holtWinters({ ...winters, series: quarters.slice(1) })).toEqual(
    notDefined('fewer-than-two-seasons'),
  );
  expect(holtWinters({ ...winters, season: 1 })).toEqual(notDefined('season-not-whole'));
  expect(holtWinters({ ...winters, gamma: 1.1 })).toEqual(notDefined('weight-outside-0-1'));
  expect(holt({ series: trade, alpha: -1, beta: 0, horizon: 1 })).toEqual(notDefined('weight-outside-0-1'));
  expect(holt({ series: trade, alpha: 1, beta: 0, horizon: 0 })).toEqual(notDefined('horizon-not-whole'));
});

test('with α = 1, β = 0 and no trend every forecast is the value before: the naive forecast', () => {
  const property = fc.property(series, (values) => {
    const { fitted, ahead } = defined(
      holt({ series: values, alpha: 1, beta: 0, initialTrend: 0, horizon: 3 }),
    );
    expect(fitted.slice(1)).toEqual(values.slice(0, -1));
    expect(ahead).toEqual([values.at(-1), values.at(-1), values.at(-1)]);
  });
  fc.assert(property, { seed: 1 });
});

test('simple smoothing is the weighted sum of all past values: Σ α(1 − α)^k·y_{t−k} and the rest on the first', () => {
  const property = fc.property(series, weight, (values, alpha) => {
    const [ahead = NaN] = defined(simpleSmoothing({ series: values, alpha, horizon: 1 })).ahead;
    const newestFirst = values.toReversed();
    const sum = newestFirst.reduce((total, value, age) => {
      const isFirst = age === values.length - 1;
      return total + (isFirst ? 1 : alpha) * (1 - alpha) ** age * value;
    }, 0);
    expect(ahead).toBeCloseTo(sum, 8);
  });
  fc.assert(property, { seed: 1 });
});

test('Holt in error-correction form: ℓ = ŷ + αe, b = b + αβe', () => {
  const property = fc.property(series, weight, weight, (values, alpha, beta) => {
    let level = values[0] ?? NaN;
    let trend = (values[1] ?? NaN) - level;
    const oracle = values.slice(1).map((value) => {
      const forecast = level + trend;
      level = forecast + alpha * (value - forecast);
      trend += alpha * beta * (value - forecast);
      return forecast;
    });
    const { fitted, ahead } = defined(holt({ series: values, alpha, beta, horizon: 2 }));
    oracle.forEach((forecast, index) => expect(fitted[index + 1]).toBeCloseTo(forecast, 6));
    expect(ahead[1]).toBeCloseTo(level + 2 * trend, 6);
  });
  fc.assert(property, { seed: 1 });
});

test('a straight line is forecast exactly by Holt, a line with a fixed season by Holt–Winters', () => {
  const property = fc.property(
    weight,
    weight,
    weight,
    fc.integer({ min: 2, max: 12 }),
    (alpha, beta, gamma, season) => {
      const line = Array.from({ length: 3 * season }, (_, t) => 5 + 2 * t);
      const straight = defined(holt({ series: line, alpha, beta, horizon: 5 }));
      straight.ahead.forEach((value, index) => expect(value).toBeCloseTo(5 + 2 * (line.length + index), 7));
      const wave = line.map((_, t) => 5 + 7 * ((t % season) - (season - 1) / 2));
      const seasonal = defined(
        holtWinters({ series: wave, alpha, beta, gamma, season, horizon: season + 1 }),
      );
      seasonal.ahead.forEach((value, index) => expect(value).toBeCloseTo(wave[index % season] ?? NaN, 7));
    },
  );
  fc.assert(property, { seed: 1 });
});

test('a constant series is forecast to stay constant, and a shifted series shifts its forecasts', () => {
  const property = fc.property(series, weight, weight, (values, alpha, beta) => {
    const input = { alpha, beta, horizon: 2 };
    const flat = defined(holt({ ...input, series: values.map(() => 7) }));
    flat.ahead.forEach((value) => expect(value).toBeCloseTo(7, 12));
    const base = defined(holt({ ...input, series: values })).ahead;
    const shifted = defined(holt({ ...input, series: values.map((value) => value + 100) })).ahead;
    shifted.forEach((value, index) => expect(value).toBeCloseTo((base[index] ?? NaN) + 100, 6));
  });
  fc.assert(property, { seed: 1 });
});

test('forecasts are finite numbers or not defined, whatever comes in', () => {
  const anyNumber = fc.double();
  const property = fc.property(
    fc.array(anyNumber, { maxLength: 12 }),
    anyNumber,
    anyNumber,
    (values, a, b) => {
      const input = { series: values, alpha: a, beta: b, horizon: 3 };
      for (const result of [
        holt(input),
        simpleSmoothing(input),
        holtWinters({ ...input, gamma: a, season: 2 }),
      ]) {
        expect(isFinite(result)).toBe(true);
      }
    },
  );
  fc.assert(property, { seed: 1 });
});

const isFinite = (result: Smoothing | NotDefined): boolean =>
  !isDefined(result) ||
  [...result.fitted, ...result.ahead].every((value) => value === undefined || Number.isFinite(value));
