import type { Language } from '../languages.ts';
import { formatNumber } from '../number-format.ts';
import { formatQuantity } from '../quantity.ts';
import { units } from '../units.ts';
import { hasRange, pointAt, xValues } from './series.ts';
import type { ChartSpec, Point } from './spec.ts';

export interface ChartTable {
  readonly head: readonly string[];
  /** First cell: x. Then one cell per series; an empty string is a gap. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * One cell as printed: implied values in brackets, a range behind the value, a gap empty.
 * @param words how the value is written with its unit, as in "US${n} billion"; in a table the number stands alone.
 */
export function cell(
  point: Point | undefined,
  unit: keyof typeof units,
  lang: Language,
  words = '{n}',
): string {
  if (!point || point.y === null) return '';
  const digits = point.digits ?? units[unit].digits;
  const text = formatQuantity(point.y, unit, lang, { [unit]: words }, digits);
  const range = hasRange(point)
    ? ` (${formatNumber(point.low, lang, digits)}–${formatNumber(point.high, lang, digits)})`
    : '';
  return (point.implied ? `(${text})` : text) + range;
}

/** An x as the page's language writes it: a year is never grouped, a category is a word. */
export const xLabel = (x: number | string, spec: ChartSpec, lang: Language): string =>
  typeof x === 'string' || spec.x.type === 'year' ? String(x) : formatNumber(x, lang);

/** The chart's numbers as a table: what a screen reader, a printout and a CSV get. */
export function chartTable(spec: ChartSpec, lang: Language): ChartTable {
  return {
    head: [spec.x.label, ...spec.series.map((series) => series.label)],
    rows: xValues(spec).map((x) => [
      xLabel(x, spec, lang),
      ...spec.series.map((series) => cell(pointAt(series, x), spec.y.unit, lang)),
    ]),
  };
}
