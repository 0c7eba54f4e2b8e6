import type { Language } from '../languages.ts';
import { formatNumber } from '../number-format.ts';
import { units } from '../units.ts';
import { pointAt, xValues } from './series.ts';
import type { ChartSpec, Point } from './spec.ts';

export interface ChartTable {
  readonly head: readonly string[];
  /** First cell: x. Then one cell per series; an empty string is a gap. */
  readonly rows: readonly (readonly string[])[];
}

/** One cell as printed: implied values in brackets, a range behind the value, a gap empty. */
export function cell(point: Point | undefined, unit: keyof typeof units, lang: Language): string {
  if (!point || point.y === null) return '';
  const digits = point.digits ?? units[unit].digits;
  const text = formatNumber(point.y, lang, digits);
  const range =
    point.low !== undefined && point.high !== undefined && point.low !== point.high
      ? ` (${formatNumber(point.low, lang, digits)}–${formatNumber(point.high, lang, digits)})`
      : '';
  return (point.implied ? `(${text})` : text) + range;
}

/** The chart's numbers as a table: what a screen reader, a printout and a CSV get. */
export function chartTable(spec: ChartSpec, lang: Language): ChartTable {
  return {
    head: [spec.x.label, ...spec.series.map((series) => series.label)],
    rows: xValues(spec).map((x) => [
      String(x),
      ...spec.series.map((series) => cell(pointAt(series, x), spec.y.unit, lang)),
    ]),
  };
}
