import * as Plot from '@observablehq/plot';
import { lifts, spread } from '#kit/chart/end-labels.ts';
import { xValues } from '#kit/chart/series.ts';
import type { ChartSpec, Point, Series } from '#kit/chart/spec.ts';
import { cell } from '#kit/chart/table.ts';
import type { Language } from '#kit/languages.ts';
import { colour, type Layout } from './layout.ts';
import { widthOf } from './words.ts';

/** A line of the grid must not run through a number or a name. */
const halo = { stroke: 'var(--book-paper)', strokeWidth: 4 } as const;

/** Bars carry their value on top; where two would cover each other, one of them stands a line higher. */
export function valuesOnTop(spec: ChartSpec, lang: Language, layout: Layout): Plot.Markish[] {
  const count = spec.series.length;
  const xs = xValues(spec);
  const labels = spec.series.flatMap((series, i) => {
    const dx = layout.grouped ? ((i - (count - 1) / 2) * layout.band) / count : 0;
    return series.points.flatMap((point) => {
      if (point.y === null) return [];
      const text = cell(point, spec.y.unit, lang);
      const x = xs.indexOf(point.x) * layout.slot + dx;
      return [{ point, text, dx, role: series.role, x, y: layout.y(point.y), width: widthOf(text) }];
    });
  });
  const up = lifts(labels, 14);
  return labels.map(({ point, text, dx, role }, i) =>
    Plot.text([point], {
      x: 'x',
      y: 'y',
      text: () => text,
      dx,
      dy: -9 - (up[i] ?? 0),
      fill: colour(role),
      ...halo,
    }),
  );
}

/** A series' end, where it is drawn, and its name in lines. */
interface End {
  readonly series: Series;
  readonly last: Point;
  readonly place: { readonly x: number | string; readonly y: number };
  readonly at: number;
  readonly name: readonly string[];
}

/** Each series carries its name and last value at its end; a leader joins them where labels had to move. */
export function endNames(spec: ChartSpec, lang: Language, layout: Layout): Plot.Markish[] {
  const dx = layout.band / 2 + (layout.band > 0 ? 8 : 10);
  return places(spec, layout, dx).flatMap(([{ series, last, place, name }, moved]) => {
    const shared = { x: 'x', y: 'y', textAnchor: 'start', dx, fill: colour(series.role), ...halo } as const;
    return [
      ...(Math.abs(moved) > 12 ? [leader(place, moved, dx)] : []),
      Plot.text([place], {
        ...shared,
        dy: moved + 1,
        lineAnchor: 'bottom',
        lineHeight: 1.15,
        text: () => name.join('\n'),
        fontWeight: 650,
      }),
      // Side by side, the value stands on the bar already.
      ...(layout.grouped
        ? []
        : [
            Plot.text([last], {
              ...shared,
              y: () => place.y,
              dy: moved + 6,
              lineAnchor: 'top',
              text: (p: Point) => cell(p, spec.y.unit, lang),
            }),
          ]),
    ];
  });
}

function endsOf(spec: ChartSpec, layout: Layout): End[] {
  const below = new Map<Point['x'], number>();
  return spec.series.flatMap((series, i) => {
    const last = series.points.findLast((p) => p.y !== null);
    if (!last) return [];
    // In a stack the name stands at the middle of its piece.
    const base = spec.kind === 'stacked' ? (below.get(last.x) ?? 0) : 0;
    const top = base + (last.y ?? 0);
    below.set(last.x, top);
    const y = spec.kind === 'stacked' ? (base + top) / 2 : top;
    return [{ series, last, place: { x: last.x, y }, at: layout.y(y), name: layout.names[i] ?? [] }];
  });
}

/** From right to left: the leader of a point stands left of its label, so the label to its right is placed first. */
const mirrored = <S extends { x: number }>(spots: readonly S[]) => spots.map((s) => ({ ...s, x: -s.x }));

/** Every end, and how far down its label moves: past other labels at the edge, above the lines inside the drawing. */
function places(spec: ChartSpec, layout: Layout, dx: number): (readonly [End, number])[] {
  const ends = endsOf(spec, layout);
  const line = 16 * (1 + Math.max(1, ...ends.map(({ name }) => name.length)));
  const label = ({ last, at, name }: End) => {
    const width = Math.max(0, ...name.map(widthOf));
    return { x: layout.x(last.x) + dx + width / 2, y: at, width };
  };
  const edge = Math.max(...ends.map(({ last }) => layout.x(last.x)));
  const isInside = (end: End) => label(end).x + label(end).width / 2 < edge;
  const [inside, atEdge] = [ends.filter(isInside), ends.filter((end) => !isInside(end))];
  const points = spec.series.flatMap((series) =>
    series.points.flatMap(({ x, y }) => (y === null ? [] : [{ x: layout.x(x), y: layout.y(y) }])),
  );
  const up = lifts(mirrored(inside.map(label)), line, mirrored(points));
  const placed = spread(
    atEdge.map(({ at }) => at),
    line,
    layout.bottom - 8,
  );
  return [
    ...inside.map((end, i) => [end, -(up[i] ?? 0)] as const),
    ...atEdge.map((end, i) => [end, (placed[i] ?? end.at) - end.at] as const),
  ];
}

/** From a series' end to its label, where the label had to make room for another. */
function leader(place: { x: number | string; y: number }, moved: number, dx: number): Plot.Markish {
  return (_index, scales, _channels, _dimensions, context) => {
    const { x, y } = scales as unknown as Record<
      'x' | 'y',
      ((value: unknown) => number) & { bandwidth?: () => number }
    >;
    const from = x(place.x) + (x.bandwidth?.() ?? 0) / 2;
    const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', `M${from + dx - 5} ${y(place.y)}L${from + dx - 3} ${y(place.y) + moved}`);
    path.setAttribute('stroke', 'var(--book-rule-mark)');
    return path as unknown as SVGElement;
  };
}
