/** A hundred dots that stand for a distribution, in the units of a drawing of this size. */
export interface DotPlot {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly late: boolean }[];
  /** In per cent of the width; `undefined` where the limit lies outside of what is drawn. */
  readonly limit: number | undefined;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
}

const WIDTH = 300;
const HEIGHT = 110;
const COLUMNS = 26;

/**
 * Stacks quantiles into columns: what a reader counts is a chance of so many in a hundred.
 *
 * @param quantiles smallest first
 * @param limit values above it are late
 *
 * Source: quantile dot plots, Kay, Kola, Hullman & Munson 2016.
 */
export function dotPlot(quantiles: readonly number[], limit: number): DotPlot {
  const [low, high] = domainOf(quantiles, limit);
  const drawn = limit >= low && limit <= high;
  const border = Math.round(((limit - low) / (high - low)) * COLUMNS);
  const column = (value: number): number => {
    const at = Math.min(COLUMNS - 1, Math.floor(((value - low) / (high - low)) * COLUMNS));
    if (!drawn) return at;
    // What arrives on the limit is not late, whatever rounding says of the border between two columns.
    return value > limit ? Math.max(at, border) : Math.min(at, border - 1);
  };
  const heights = new Map<number, number>();
  const placed = quantiles.map((value) => {
    const at = column(value);
    const level = heights.get(at) ?? 0;
    heights.set(at, level + 1);
    return { at, level, late: value > limit };
  });
  const tallest = Math.max(1, ...heights.values());
  const step = Math.min(WIDTH / COLUMNS, HEIGHT / tallest);
  return {
    width: WIDTH,
    height: HEIGHT,
    radius: round(step * 0.42),
    dots: placed.map(({ at, level, late }) => ({
      x: round(((at + 0.5) * WIDTH) / COLUMNS),
      y: round(HEIGHT - (level + 0.5) * step),
      late,
    })),
    limit: drawn ? percent(limit, low, high) : undefined,
    ticks: ticksOf(low, high).map((value) => ({ at: percent(value, low, high), value })),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const percent = (value: number, low: number, high: number): number =>
  round(((value - low) / (high - low)) * 100);

/** The range of the values and, where it is not far away, the limit, which then lies between two columns. */
function domainOf(quantiles: readonly number[], limit: number): [number, number] {
  const least = quantiles[0] ?? 0;
  const most = quantiles.at(-1) ?? 1;
  const span = Math.max(most - least, Math.abs(most) * 0.02, 1e-6);
  const margin = span * 0.03;
  const low = (limit < least && limit > least - span / 2 ? limit : least) - margin;
  const high = (limit > most && limit < most + span / 2 ? limit : most) + margin;
  if (limit < low || limit > high) return [low, high];
  const width = (high - low) / (COLUMNS - 1);
  const first = limit - Math.ceil((limit - low) / width) * width;
  return [first, first + COLUMNS * width];
}

/** Round values, about five of them. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((n) => n * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
