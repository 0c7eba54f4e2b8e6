import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** The customary measures of how far forecasts were off. */
export interface ForecastErrors {
  /** Mean absolute error, in the unit of the series. */
  readonly mae: Maybe;
  /** Root of the mean squared error, in the unit of the series. */
  readonly rmse: Maybe;
  /** Mean absolute percentage error, as a fraction; `actual-zero` when one actual value is 0. */
  readonly mape: Maybe;
  /**
   * MAE over the mean change of the series from one period to the next; `constant-series` when it never
   * changes.
   */
  readonly mase: Maybe;
  /** How many forecasts the measures rest on. */
  readonly count: number;
}

/**
 * Errors of one-step forecasts: MAE = mean|y − ŷ|, RMSE = √mean(y − ŷ)², MAPE = mean|(y − ŷ)/y|,
 * MASE = MAE / mean|y_i − y_{i−1}| over the whole series.
 *
 * @param actual the series, any unit
 * @param forecasts one for each value, or `undefined` where none was made
 * @param leaveOut how many of the first forecasts not to count (1 for Holt, whose first is exact by
 *   construction)
 * @returns the measures; each is `no-forecasts` when nothing is left to count; `lengths-differ`
 *
 * Source: Hyndman & Koehler 2006.
 */
export function forecastErrors(
  actual: readonly number[],
  forecasts: readonly (number | undefined)[],
  leaveOut = 0,
): ForecastErrors | NotDefined {
  if (actual.length !== forecasts.length) return notDefined('lengths-differ');
  const pairs = actual
    .map((value, index) => ({ value, forecast: forecasts[index] }))
    .filter((pair): pair is { value: number; forecast: number } => pair.forecast !== undefined)
    .slice(leaveOut);
  const errors = pairs.map(({ value, forecast }) => value - forecast);
  const mae = meanOf(errors.map(Math.abs));
  const meanSquare = meanOf(errors.map((error) => error ** 2));
  return {
    mae,
    rmse: typeof meanSquare === 'number' ? Math.sqrt(meanSquare) : meanSquare,
    mape: percentageError(pairs),
    mase: typeof mae === 'number' ? scaled(mae, actual) : mae,
    count: errors.length,
  };
}

function percentageError(pairs: readonly { value: number; forecast: number }[]): Maybe {
  if (pairs.some(({ value }) => value === 0)) return notDefined('actual-zero');
  return meanOf(pairs.map(({ value, forecast }) => Math.abs((value - forecast) / value)));
}

function scaled(mae: number, actual: readonly number[]): Maybe {
  const changes = actual.slice(1).map((value, index) => Math.abs(value - (actual[index] ?? value)));
  const step = meanOf(changes);
  if (step === 0) return notDefined('constant-series');
  return typeof step === 'number' ? finite(mae / step) : step;
}

const meanOf = (values: readonly number[]): Maybe =>
  values.length === 0
    ? notDefined('no-forecasts')
    : finite(values.reduce((sum, value) => sum + value, 0) / values.length);
