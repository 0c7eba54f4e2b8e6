import { holt, holtWinters, simpleSmoothing, type Smoothing } from '#models/exponential-smoothing.ts';
import { type ForecastErrors, forecastErrors } from '#models/forecast-errors.ts';
import { from, isDefined, type Maybe, notDefined, type NotDefined } from '#models/not-defined.ts';

export const methods = ['ses', 'holt', 'holt-winters'] as const;

export interface LabInputs {
  readonly method: (typeof methods)[number];
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly season: number;
  readonly horizon: number;
  readonly first: 'leave-out' | 'count';
  readonly holdout: number;
}

/** The chosen method on a series. */
export function smooth(series: readonly number[], lab: LabInputs, horizon: number): Smoothing | NotDefined {
  const { alpha, beta, gamma, season } = lab;
  if (lab.method === 'ses') return simpleSmoothing({ series, alpha, horizon });
  if (lab.method === 'holt') return holt({ series, alpha, beta, horizon });
  return holtWinters({ series, alpha, beta, gamma, season, horizon });
}

/** Errors of the one-step forecasts. Holt’s first is exact by construction and is not counted unless asked for. */
export function oneStepErrors(
  series: readonly number[],
  lab: LabInputs,
): { readonly own: ForecastErrors | NotDefined; readonly naive: Maybe } {
  const smoothed = smooth(series, lab, 1);
  if (!isDefined(smoothed)) return { own: smoothed, naive: smoothed };
  const leaveOut = lab.method === 'holt' && lab.first === 'leave-out' ? 1 : 0;
  // The naive forecast is judged on the same periods: as if tomorrow were like today.
  const known = smoothed.fitted.findIndex((forecast) => forecast !== undefined);
  const naive = series.map((_, i) => (i < known ? undefined : series[i - 1]));
  return {
    own: forecastErrors(series, smoothed.fitted, leaveOut),
    naive: from(forecastErrors(series, naive, leaveOut), ({ mae }) => mae),
  };
}

export interface HoldOut {
  readonly mae: Maybe;
  readonly naive: Maybe;
}

/** The honest test: the last k values are kept back, forecast from the others, and compared. */
export function holdOut(series: readonly number[], lab: LabInputs): HoldOut {
  const { holdout } = lab;
  if (holdout === 0) return both(notDefined('nothing-held-out'));
  if (series.length - holdout < 2) return both(notDefined('too-much-held-out'));
  const known = series.slice(0, series.length - holdout);
  const kept = series.slice(series.length - holdout);
  const smoothed = smooth(known, lab, holdout);
  if (!isDefined(smoothed)) return both(smoothed);
  const last = known.at(-1) ?? 0;
  const score = (forecasts: readonly number[]): Maybe =>
    from(forecastErrors(kept, forecasts), ({ mae }) => mae);
  return { mae: score(smoothed.ahead), naive: score(kept.map(() => last)) };
}

const both = (reason: NotDefined): HoldOut => ({ mae: reason, naive: reason });
