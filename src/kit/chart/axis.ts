import type { Language } from '../languages.ts';
import { formatNumber, plainDecimal } from '../number-format.ts';
import { xValues, yExtent } from './series.ts';
import type { ChartSpec } from './spec.ts';
import { xLabel } from './table.ts';

export const isBars = ({ kind }: ChartSpec): boolean => kind === 'bar' || kind === 'stacked';

/** Bars and categories stand in bands of equal width; numbers and years where their value is. */
export const isBand = (spec: ChartSpec): boolean => isBars(spec) || spec.x.type === 'category';

/** Bars of several series over one x stand side by side, never over each other. */
export const isGrouped = (spec: ChartSpec): boolean =>
  spec.kind === 'bar' &&
  xValues(spec).some(
    (x) => spec.series.filter(({ points }) => points.some((p) => p.x === x && p.y !== null)).length > 1,
  );

/** Ends on a round number, so that the last gridline is above the last value. */
export function yDomain(spec: ChartSpec): [number, number] {
  const [low, high] = yExtent(spec);
  const step = 10 ** Math.floor(Math.log10(high > low ? high - low : 1));
  const unit = (high - low) / step > 5 ? step : step / 2;
  return [Math.floor(low / unit) * unit, Math.max(Math.ceil(high / unit) * unit, low + unit)];
}

export const yTicks = (spec: ChartSpec): number[] => roundTicks(...yDomain(spec), 5);

/** A value on the vertical axis, with as many digits after the point as the longest of its ticks. */
export function yLabel(y: number, spec: ChartSpec, lang: Language): string {
  const digits = yTicks(spec).map((tick) => plainDecimal(tick).split('.')[1]?.length ?? 0);
  return formatNumber(y, lang, Math.max(...digits));
}

/**
 * Ticks of a numeric x stand where there are data, and never so near that their labels meet;
 * a long curve, and one whose points are no numbers to remember, has them on round values.
 * @param room pixels from the first value to the last
 */
export function xTicks(spec: ChartSpec, room: number, lang: Language): number[] {
  const xs = xValues(spec).map(Number);
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  const narrow = room < NARROW;
  const half = (x: number) => (xLabel(x, spec, lang).length * DIGIT) / 2;
  const place = (x: number) => ((x - first) / (last - first)) * room;
  const meet = (x: number, next: number) => place(next) - place(x) < half(x) + half(next) + 4;
  if (spec.x.type === 'number' && (xs.length > 9 || !xs.every(isShort))) {
    let count = narrow ? 4 : 8;
    let ticks = roundTicks(first, last, count);
    while (count > 1 && ticks.some((x, i) => i > 0 && meet(ticks[i - 1] ?? x, x)))
      ticks = roundTicks(first, last, --count);
    return ticks;
  }
  const every = Math.ceil(xs.length / (narrow ? 5 : 9));
  const kept: number[] = [];
  for (const x of xs.filter((_, i) => (xs.length - 1 - i) % every === 0).toReversed()) {
    const next = kept.at(-1);
    if (next === undefined || !meet(x, next)) kept.push(x);
  }
  return kept.toReversed();
}

/** A number of three digits at most, whatever its power of ten. */
const isShort = (x: number): boolean => Number(x.toPrecision(3)) === Number(x.toPrecision(12));

const NARROW = 300;
/** Pixels of a digit at the size of the ticks. */
const DIGIT = 7.5;

/** About so many multiples of 1, 2 or 5 times a power of ten, none outside the ends. */
export function roundTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  const ratio = (high - low) / count / power;
  const step =
    power * (ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1);
  const from = Math.ceil(low / step - 1e-9);
  const to = Math.floor(high / step + 1e-9);
  // 3 × 0.1 is not 0.3 in binary.
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
}
