import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { isBars, isBand, isGrouped, xTicks, yDomain, yLabel, yTicks } from '#kit/chart/axis.ts';
import { dashOf, fillOf, hasMarks, isOpen, roles } from '#kit/chart/roles.ts';
import { breaksIn, hasRange, segmentsOf, xValues } from '#kit/chart/series.ts';
import type { ChartSpec, Point, Series } from '#kit/chart/spec.ts';
import { xLabel } from '#kit/chart/table.ts';
import type { Language } from '#kit/languages.ts';
import { endNames, valuesOnTop } from './labels.ts';
import { colour, type Layout } from './layout.ts';
import { widthOf, wrap } from './words.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Pixel of a value on the vertical axis, for the test that reads the drawing back. */
  y(value: number): number;
  readonly svg: string;
}

const symbols = {
  circle: 'circle',
  square: 'square',
  'open-circle': 'circle',
  diamond: 'diamond',
  triangle: 'triangle',
} as const;
const margin = { top: 34, bottom: 30, left: 40 };
const inset = 8;
const padding = { inner: 0.35, outer: 0.2 };
const paper = 'var(--book-paper)';

/**
 * Draws a chart as SVG in the build: real text of one size, colours by custom property, marks and dashes by role.
 * @param width 608 for the text column, 336 for a phone: text is never scaled.
 */
export function drawChart(spec: ChartSpec, lang: Language, width: number, id: string): Drawing {
  const grouped = isGrouped(spec);
  const named = spec.kind === 'line' || (spec.series.length > 1 && (spec.kind !== 'bar' || grouped));
  const names = spec.series.map(({ label }) => wrap(label, width * 0.3));
  const right = named ? 16 + Math.max(...names.flat().map(widthOf)) : 12;
  const domain = yDomain(spec);
  const left = leftOf(spec, lang);
  const slots = xValues(spec).length + 2 * padding.outer - padding.inner;
  const slot = (width - left - right) / slots;
  const ticks = isBand(spec) ? xValues(spec).map((x) => wrap(xLabel(x, spec, lang), slot - 6)) : [];
  const under =
    margin.bottom +
    15 * (Math.max(1, ...ticks.map((lines) => lines.length)) - 1) +
    (spec.x.type === 'number' ? 16 : 0);
  const height = (isBand(spec) ? 226 : 276) + under;
  const range: [number, number] = [height - under, margin.top];
  const y = (value: number) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const band = isBand(spec) ? slot * (1 - padding.inner) : 0;
  const [first = 0, last = 1] = [xValues(spec)[0], xValues(spec).at(-1)].map(Number);
  const room = width - left - right - 2 * inset;
  const x = (value: number | string) =>
    isBand(spec) ? Number.NaN : left + inset + ((Number(value) - first) / (last - first)) * room;
  const layout: Layout = { x, y, bottom: range[0], band, slot, grouped, names };
  const { document } = parseHTML('<html><body></body></html>');
  const node = Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginBottom: under,
    marginLeft: left,
    marginRight: right,
    x: {
      type: isBand(spec) ? 'band' : 'linear',
      label: null,
      ...(isBand(spec)
        ? { domain: xValues(spec), paddingInner: padding.inner, paddingOuter: padding.outer, round: false }
        : { inset }),
    },
    y: { domain, range, label: null },
    marks: [
      ...frame(spec, lang, { slot, left, right, room }),
      ...spec.series.flatMap((series, i) => marks(spec, series, i, id, layout)),
      ...(spec.kind === 'bar' ? valuesOnTop(spec, lang, layout) : []),
      ...(named ? endNames(spec, lang, layout) : []),
    ],
  });
  return { width, height, y, svg: clean(node.outerHTML, spec, id) };
}

/** Room for the longest number on the axis. */
const leftOf = (spec: ChartSpec, lang: Language): number =>
  Math.max(margin.left, ...yTicks(spec).map((tick) => widthOf(yLabel(tick, spec, lang)) + 6));

interface Room {
  readonly slot: number;
  readonly left: number;
  readonly right: number;
  /** From the first x to the last. */
  readonly room: number;
}

function frame(spec: ChartSpec, lang: Language, { slot, left, right, room }: Room): Plot.Markish[] {
  // Where another publisher takes over, a dotted line stands between the years.
  const breaks = breaksIn(spec.series.flatMap(({ points }) => points));
  return [
    Plot.gridY(yTicks(spec), { stroke: 'var(--book-rule)', strokeOpacity: 1 }),
    Plot.axisY(yTicks(spec), {
      tickFormat: (y: number) => yLabel(y, spec, lang),
      tickSize: 0,
      fill: 'var(--book-ink-2)',
    }),
    Plot.axisX(isBand(spec) ? xValues(spec) : xTicks(spec, room, lang), {
      tickFormat: (x: number | string) =>
        isBand(spec) ? wrap(xLabel(x, spec, lang), slot - 6).join('\n') : xLabel(x, spec, lang),
      tickSize: 5,
      stroke: 'var(--book-rule-mark)',
      fill: 'var(--book-ink-2)',
    }),
    Plot.text([spec.y.label], {
      frameAnchor: 'top-left',
      dx: -left,
      dy: -margin.top + 4,
      text: (d: string) => d,
      textAnchor: 'start',
      fill: 'var(--book-ink-2)',
    }),
    ...(spec.x.type === 'number' ? [xName(spec.x.label, left + room + 2 * inset, right)] : []),
    ...(breaks.length > 0
      ? [Plot.ruleX(breaks, { stroke: 'var(--book-rule-mark)', strokeDasharray: '1 4' })]
      : []),
    ...(spec.y.fromZero ? [Plot.ruleY([0], { stroke: 'var(--book-rule-mark)' })] : []),
  ];
}

/** Numbers say what they count, below their right end; years and words say it themselves. */
const xName = (name: string, before: number, right: number): Plot.Markish =>
  Plot.text([name], {
    frameAnchor: 'bottom-right',
    // A long name has the room below the end labels too.
    dx: widthOf(name) > before ? right : 0,
    dy: 40,
    text: (d: string) => d,
    fill: 'var(--book-ink-2)',
  });

function marks(spec: ChartSpec, series: Series, place: number, id: string, layout: Layout): Plot.Markish[] {
  const look = roles[series.role];
  const stroke = colour(series.role);
  const known = series.points.filter((p): p is Point & { y: number } => p.y !== null);
  if (isBars(spec)) return [bars(spec, series, known, place, id, layout)];
  const dash = dashOf(series).join(' ');
  const line = (run: readonly Point[]) =>
    Plot.line(run, {
      x: 'x',
      y: 'y',
      stroke,
      strokeWidth: 2,
      curve: spec.kind === 'step' ? 'step-after' : 'linear',
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  const ranges = known.filter(hasRange);
  return [
    ...(ranges.length > 0
      ? [Plot.ruleX(ranges, { x: 'x', y1: 'low', y2: 'high', stroke, strokeWidth: 5, strokeOpacity: 0.35 })]
      : []),
    ...(spec.kind === 'scatter' || spec.kind === 'range' ? [] : segmentsOf(series).map(line)),
    Plot.dot(hasMarks(series) ? known : [], {
      x: 'x',
      y: 'y',
      r: look.mark === 'square' ? 3.4 : 3.6,
      symbol: symbols[look.mark],
      stroke,
      strokeWidth: 1.6,
      fill: (p: Point) => (isOpen(p, series) ? paper : stroke),
      className: `points-${series.id}`,
    }),
  ];
}

function bars(
  spec: ChartSpec,
  series: Series,
  known: readonly (Point & { y: number })[],
  place: number,
  id: string,
  { band, grouped }: Layout,
): Plot.Markish {
  const fill = fillOf(series);
  const stroke = colour(series.role);
  const filling = {
    solid: stroke,
    hatched: `url(#${id}-hatch)`,
    outlined: paper,
    grey: stroke,
    framed: paper,
  }[fill];
  const count = spec.series.length;
  /** What the series before this one add up to at an x. */
  const below = (p: Point) =>
    spec.series
      .slice(0, place)
      .reduce((sum, { points }) => sum + (points.find(({ x }) => x === p.x)?.y ?? 0), 0);
  const look = {
    x: 'x',
    fill: filling,
    stroke,
    ...(fill === 'outlined' ? { strokeDasharray: '5 4' } : {}),
    className: `points-${series.id}`,
  };
  if (spec.kind === 'stacked')
    return Plot.barY(known, { ...look, y1: below, y2: (p: Point & { y: number }) => below(p) + p.y });
  const beside = grouped
    ? { insetLeft: (place * band) / count + 1, insetRight: ((count - 1 - place) * band) / count + 1 }
    : {};
  return Plot.barY(known, { ...look, y: 'y', ...beside });
}

/** Takes out what a policy by hash refuses and fractions of a pixel that nobody sees; adds the hatch. */
function clean(html: string, spec: ChartSpec, id: string): string {
  const hatched = spec.series.some((series) => roles[series.role].fill === 'hatched' && isBand(spec));
  const hatch = `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${paper}"/><rect width="2.4" height="6" fill="var(--book-kaz)"/></pattern></defs>`;
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ aria-(label|description|hidden)="[^"]*"/g, '')
    .replace(/<[^>]+>/g, (tag) => tag.replace(/\d+\.\d{3,}/g, (n) => String(Number(Number(n).toFixed(2)))))
    .replace(
      /^<svg[^>]*>/,
      (open) =>
        open.replace(/ class="[^"]*"/, ' class="chart-svg"').replace('<svg', '<svg aria-hidden="true"') +
        (hatched ? hatch : ''),
    );
}
