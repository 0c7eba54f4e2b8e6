import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { spread } from '#kit/chart/end-labels.ts';
import { roles } from '#kit/chart/roles.ts';
import { segmentsOf, xValues, yExtent } from '#kit/chart/series.ts';
import type { ChartSpec, Point, Role, Series } from '#kit/chart/spec.ts';
import { cell } from '#kit/chart/table.ts';
import type { Language } from '#kit/languages.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Pixel of a value on the vertical axis, for the test that reads the drawing back. */
  y(value: number): number;
  readonly svg: string;
}

const symbols = { circle: 'circle', square: 'square', 'open-circle': 'circle', diamond: 'diamond' } as const;
const margin = { top: 26, bottom: 30, left: 40 };
const paper = 'var(--book-paper)';
const colour = (role: Role) => `var(${roles[role].colour})`;

/**
 * Draws a chart as SVG in the build: real text of one size, colours by custom property, marks and dashes by role.
 * @param width 608 for the text column, 354 for a phone: text is never scaled.
 */
export function drawChart(spec: ChartSpec, lang: Language, width: number, id: string): Drawing {
  const height = spec.kind === 'bar' || spec.kind === 'stacked' ? 250 : 300;
  const direct = spec.series.length > 1 || spec.kind === 'line';
  const names = spec.series.map(({ label }) => wrap(label, width * 0.3));
  const right = direct && spec.kind !== 'bar' ? 14 + Math.max(...names.flat().map(widthOf)) : 12;
  const domain = niceDomain(yExtent(spec));
  const range: [number, number] = [height - margin.bottom, margin.top];
  const y = (value: number) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  const { document } = parseHTML('<html><body></body></html>');
  const node = Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: right,
    x: {
      type: isBand(spec) ? 'band' : 'linear',
      label: null,
      ...(isBand(spec) ? { domain: xValues(spec), padding: 0.35 } : { inset: 8 }),
    },
    y: { domain, range, label: null },
    marks: [
      ...frame(spec, width),
      ...spec.series.flatMap((series) => marks(spec, series, id)),
      ...labels(spec, lang, y, range[0], names),
    ],
  });
  return { width, height, y, svg: clean(node.outerHTML, spec, id) };
}

/** About how wide a word is at 13 px, semibold: a Chinese character is square. */
const widthOf = (words: string) =>
  [...words].reduce((sum, char) => sum + (/[\u2e80-\u9fff]/.test(char) ? 13.2 : 7.5), 0);

/** A name in as many lines as the margin needs. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const isBand = (spec: ChartSpec) =>
  spec.kind === 'bar' || spec.kind === 'stacked' || spec.x.type === 'category';

/** Ends on a round number, so that the last gridline is above the last value. */
function niceDomain([low, high]: [number, number]): [number, number] {
  const step = 10 ** Math.floor(Math.log10(Math.max(high - low, 1e-9) || 1));
  const unit = (high - low) / step > 5 ? step : step / 2;
  return [Math.floor(low / unit) * unit, Math.max(Math.ceil(high / unit) * unit, low + unit)];
}

function frame(spec: ChartSpec, width: number): Plot.Markish[] {
  const xs = xValues(spec);
  const every = Math.ceil(xs.length / (width < 400 ? 5 : 9));
  const ticks = isBand(spec) ? xs : xs.filter((_, i) => (xs.length - 1 - i) % every === 0);
  // Where another publisher takes over, a dotted line stands between the years.
  const breaks = [
    ...new Set(
      spec.series.flatMap((series) =>
        series.points.flatMap((p) => (p.break && typeof p.x === 'number' ? [p.x - 0.5] : [])),
      ),
    ),
  ];
  return [
    Plot.gridY({ stroke: 'var(--book-rule)', strokeOpacity: 1, ticks: 5 }),
    Plot.axisY({ ticks: 5, tickSize: 0, fill: 'var(--book-ink-2)' }),
    Plot.axisX({
      ticks: ticks as number[],
      tickFormat: String,
      tickSize: 5,
      stroke: 'var(--book-rule-mark)',
      fill: 'var(--book-ink-2)',
    }),
    Plot.text([spec.y.label], {
      frameAnchor: 'top-left',
      dx: -margin.left,
      dy: -margin.top + 4,
      text: (d: string) => d,
      textAnchor: 'start',
      fill: 'var(--book-ink-2)',
    }),
    ...(breaks.length > 0
      ? [Plot.ruleX(breaks, { stroke: 'var(--book-rule-mark)', strokeDasharray: '1 4' })]
      : []),
    ...(spec.y.fromZero ? [Plot.ruleY([0], { stroke: 'var(--book-rule-mark)' })] : []),
  ];
}

function marks(spec: ChartSpec, series: Series, id: string): Plot.Markish[] {
  const look = roles[series.role];
  const stroke = colour(series.role);
  const known = series.points.filter((p): p is Point & { y: number } => p.y !== null);
  if (spec.kind === 'bar' || spec.kind === 'stacked') return [bars(series, known, id)];
  const dash = [...look.dash, ...(series.dashed ? [2, 4] : [])].join(' ');
  const line = (run: readonly Point[]) =>
    Plot.line(run, {
      x: 'x',
      y: 'y',
      stroke,
      strokeWidth: 2,
      curve: spec.kind === 'step' ? 'step-after' : 'linear',
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  const ranges = known.filter((p) => p.low !== undefined && p.high !== undefined && p.low !== p.high);
  return [
    ...(ranges.length > 0
      ? [Plot.ruleX(ranges, { x: 'x', y1: 'low', y2: 'high', stroke, strokeWidth: 5, strokeOpacity: 0.35 })]
      : []),
    ...(spec.kind === 'scatter' || spec.kind === 'range' ? [] : segmentsOf(series).map(line)),
    Plot.dot(known, {
      x: 'x',
      y: 'y',
      r: look.mark === 'square' ? 3.4 : 3.6,
      symbol: symbols[look.mark],
      stroke,
      strokeWidth: 1.6,
      fill: (p: Point) =>
        p.implied || look.mark === 'open-circle' || look.mark === 'diamond' ? paper : stroke,
      className: `points-${series.id}`,
    }),
  ];
}

function bars(series: Series, known: readonly Point[], id: string): Plot.Markish {
  const { fill } = roles[series.role];
  const stroke = colour(series.role);
  const filling = { solid: stroke, hatched: `url(#${id}-hatch)`, outlined: paper, grey: stroke }[fill];
  return Plot.barY(known, {
    x: 'x',
    y: 'y',
    fill: filling,
    stroke,
    ...(fill === 'outlined' ? { strokeDasharray: '5 4' } : {}),
    className: `points-${series.id}`,
  });
}

/** Each line carries its name and last value at its end; bars carry their value on top. */
function labels(
  spec: ChartSpec,
  lang: Language,
  y: (value: number) => number,
  bottom: number,
  names: readonly string[][],
): Plot.Markish[] {
  if (spec.kind === 'bar')
    return spec.series.map((series) =>
      Plot.text(series.points, {
        x: 'x',
        y: 'y',
        text: (p: Point) => cell(p, spec.y.unit, lang),
        dy: -9,
        fill: colour(series.role),
      }),
    );
  if (spec.kind === 'stacked') return [];
  const ends = spec.series.flatMap((series, i) => {
    const last = series.points.findLast((p) => p.y !== null);
    return last ? [{ series, last, at: y(last.y ?? 0), name: names[i] ?? [] }] : [];
  });
  const gap = 16 * (1 + Math.max(1, ...ends.map(({ name }) => name.length)));
  const placed = spread(
    ends.map((end) => end.at),
    gap,
    bottom - 8,
  );
  return ends.flatMap(({ series, last, at, name }, i) => {
    const shared = { x: 'x', y: 'y', textAnchor: 'start', dx: 10, fill: colour(series.role) } as const;
    const dy = (placed[i] ?? at) - at;
    return [
      Plot.text([last], {
        ...shared,
        dy: dy + 1,
        lineAnchor: 'bottom',
        lineHeight: 1.15,
        text: () => name.join('\n'),
        fontWeight: 650,
      }),
      Plot.text([last], {
        ...shared,
        dy: dy + 6,
        lineAnchor: 'top',
        text: (p: Point) => cell(p, spec.y.unit, lang),
      }),
    ];
  });
}

/** Takes out what a policy by hash refuses (style elements and attributes) and adds the hatch. */
function clean(html: string, spec: ChartSpec, id: string): string {
  const hatched = spec.series.some((series) => roles[series.role].fill === 'hatched' && isBand(spec));
  const hatch = `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${paper}"/><rect width="2.4" height="6" fill="var(--book-kaz)"/></pattern></defs>`;
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ aria-(label|description|hidden)="[^"]*"/g, '')
    .replace(
      /^<svg[^>]*>/,
      (open) =>
        open.replace(/ class="[^"]*"/, ' class="chart-svg"').replace('<svg', '<svg aria-hidden="true"') +
        (hatched ? hatch : ''),
    );
}
