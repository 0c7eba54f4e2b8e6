import type { ChartSpec, Point, Series } from './spec.ts';

/** Every x of the chart once: years and numbers in order, categories as they come. */
export function xValues(spec: ChartSpec): (number | string)[] {
  const all = [...new Set(spec.series.flatMap((series) => series.points.map((point) => point.x)))];
  return spec.x.type === 'category' ? all : all.toSorted((a, b) => Number(a) - Number(b));
}

/** The point of a series at an x, if it has one. */
export const pointAt = (series: Series, x: number | string): Point | undefined =>
  series.points.find((point) => point.x === x);

/** A value that may be lower or higher than what is drawn. */
export const hasRange = (point: Point): point is Point & { y: number; low: number; high: number } =>
  point.y !== null && point.low !== undefined && point.high !== undefined && point.low !== point.high;

/** Runs of points that a line may join: it stops at gaps and where another publisher takes over. */
export function segmentsOf(series: Series): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of series.points) {
    if (run.length > 0 && (point.y === null || point.break)) {
      runs.push(run);
      run = [];
    }
    if (point.y !== null) run.push(point);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Lowest and highest value drawn, ranges included; from zero where the spec says so. */
export function yExtent(spec: ChartSpec): [number, number] {
  const ys = spec.series.flatMap((series) =>
    series.points.flatMap(({ y, low, high }) =>
      [y, low, high].filter((v): v is number => typeof v === 'number'),
    ),
  );
  if (spec.kind === 'stacked') {
    const totals = xValues(spec).map((x) => spec.series.reduce((sum, s) => sum + (pointAt(s, x)?.y ?? 0), 0));
    return [0, Math.max(0, ...totals)];
  }
  // All gaps: an axis is drawn all the same, and nothing on it.
  if (ys.length === 0) return [0, 1];
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  return spec.y.fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
}

/** Half a year before every point from which another publisher counts. */
export const breaksIn = (points: readonly Point[]): number[] => [
  ...new Set(points.flatMap(({ break: anew, x }) => (anew && typeof x === 'number' ? [x - 0.5] : []))),
];
