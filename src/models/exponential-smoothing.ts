import { notDefined, type NotDefined } from './not-defined.ts';
import { isFraction } from './numerics/fraction.ts';

/** A series smoothed to its end. */
export interface Smoothing {
  /** One-step forecasts beside the series: `fitted[t]` was made for `series[t]` before it was known. */
  readonly fitted: readonly (number | undefined)[];
  /** Forecasts for the 1st, 2nd … period after the series. */
  readonly ahead: readonly number[];
}

/**
 * What every method needs: the series (any unit), and how many periods to forecast (whole number, 1 or more).
 */
interface SmoothingInput {
  readonly series: readonly number[];
  readonly horizon: number;
}

/** Weights of the newest observation in level and trend, 0–1; `initialTrend` is y₂ − y₁ when left out. */
export interface HoltInput extends SmoothingInput {
  readonly alpha: number;
  readonly beta: number;
  readonly initialTrend?: number;
}

/**
 * As for Holt, with the weight for the season, 0–1, and the number of periods in a season's cycle, 2 or more.
 */
export interface HoltWintersInput extends SmoothingInput {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly season: number;
}

/**
 * Simple exponential smoothing: ℓ_t = α·y_t + (1 − α)·ℓ_{t−1}, forecast ŷ = ℓ; it starts at ℓ₁ = y₁.
 *
 * @returns forecasts in the unit of the series, none for y₁; `series-too-short` (2 values needed),
 *   `weight-outside-0-1`, `horizon-not-whole`, `out-of-range`
 *
 * Source: Brown 1959; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 8.1.
 */
export function simpleSmoothing(input: SmoothingInput & { alpha: number }): Smoothing | NotDefined {
  return holt({ ...input, beta: 0, initialTrend: 0 });
}

/**
 * Holt's linear trend: ℓ_t = α·y_t + (1 − α)(ℓ_{t−1} + b_{t−1}); b_t = β(ℓ_t − ℓ_{t−1}) + (1 − β)b_{t−1};
 * ŷ_{t+h} = ℓ_t + h·b_t. It starts at ℓ₁ = y₁, b₁ = y₂ − y₁, so that its forecast for y₂ is exact by
 * construction: leave that one out of an honest score.
 *
 * @returns forecasts in the unit of the series, none for y₁; the reasons of `simpleSmoothing`
 *
 * Source: Holt 1957 (reprinted 2004).
 */
export function holt(input: HoltInput): Smoothing | NotDefined {
  const { series, alpha, beta, horizon } = input;
  const [first, second] = series;
  if (first === undefined || second === undefined) return notDefined('series-too-short');
  const problem = inputProblem([alpha, beta], horizon);
  if (problem) return problem;
  const fitted: (number | undefined)[] = [undefined];
  let level = first;
  let trend = input.initialTrend ?? second - first;
  for (const value of series.slice(1)) {
    const forecast = level + trend;
    fitted.push(forecast);
    const next = alpha * value + (1 - alpha) * forecast;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  }
  return finiteSmoothing({ fitted, ahead: stepsAhead(horizon, (step) => level + step * trend) });
}

/**
 * Holt–Winters with an additive season of m periods: ℓ_t = α(y_t − s_{t−m}) + (1 − α)(ℓ_{t−1} + b_{t−1}); b_t
 * as in Holt; s_t = γ(y_t − ℓ_{t−1} − b_{t−1}) + (1 − γ)s_{t−m}; ŷ_{t+h} = ℓ_t + h·b_t + the latest s of that
 * season. It starts from ℓ = mean of the first cycle, b = (mean of the second − mean of the first)/m, s = y −
 * ℓ.
 *
 * @returns forecasts in the unit of the series, none for the first cycle; `season-not-whole` (2 or more),
 *   `fewer-than-two-seasons` and the reasons of `simpleSmoothing`
 *
 * Source: Winters 1960; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 8.3.
 */
export function holtWinters(input: HoltWintersInput): Smoothing | NotDefined {
  const { series, alpha, beta, gamma, season, horizon } = input;
  if (!Number.isInteger(season) || season < 2) return notDefined('season-not-whole');
  if (series.length < 2 * season) return notDefined('fewer-than-two-seasons');
  const problem = inputProblem([alpha, beta, gamma], horizon);
  if (problem) return problem;
  const fitted: (number | undefined)[] = Array.from({ length: season }, () => undefined);
  let level = mean(series.slice(0, season));
  let trend = (mean(series.slice(season, 2 * season)) - level) / season;
  const seasonal = series.slice(0, season).map((value) => value - level);
  series.slice(season).forEach((value, index) => {
    const base = level + trend;
    const effect = seasonal[index] ?? 0;
    fitted.push(base + effect);
    const next = alpha * (value - effect) + (1 - alpha) * base;
    seasonal.push(gamma * (value - base) + (1 - gamma) * effect);
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  });
  const latest = seasonal.slice(-season);
  const forecast = (step: number): number => level + step * trend + (latest[(step - 1) % season] ?? 0);
  return finiteSmoothing({ fitted, ahead: stepsAhead(horizon, forecast) });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const stepsAhead = (horizon: number, forecast: (step: number) => number): number[] =>
  Array.from({ length: horizon }, (_, index) => forecast(index + 1));

function inputProblem(weights: readonly number[], horizon: number): NotDefined | undefined {
  if (!weights.every(isFraction)) return notDefined('weight-outside-0-1');
  if (!Number.isInteger(horizon) || horizon < 1) return notDefined('horizon-not-whole');
  return undefined;
}

function finiteSmoothing(smoothing: Smoothing): Smoothing | NotDefined {
  const forecasts = [...smoothing.fitted, ...smoothing.ahead].filter((value) => value !== undefined);
  return forecasts.every(Number.isFinite) ? smoothing : notDefined('out-of-range');
}
