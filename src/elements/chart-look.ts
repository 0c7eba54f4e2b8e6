import { isBars } from '#kit/chart/axis.ts';
import { dashOf, fillOf, hasMarks, isOpen, roles } from '#kit/chart/roles.ts';
import type { ChartSpec, Series } from '#kit/chart/spec.ts';

/** What a custom property of the page is now. */
export type Colour = (name: string) => string;

/** The page's own, at the size of a drawing's text. */
export const fontOf = (colour: Colour) => ({ size: 13, family: colour('--book-sans') });

const marks = {
  circle: 'circle',
  square: 'rect',
  'open-circle': 'circle',
  diamond: 'rectRot',
  triangle: 'triangle',
} as const;

/** Colour, mark, dash and filling of a series. */
export function dressed(series: Series, spec: ChartSpec, colour: Colour) {
  const look = roles[series.role];
  const fill = fillOf(series);
  const ink = colour(look.colour);
  const paper = colour('--book-paper');
  return {
    label: series.label,
    borderColor: ink,
    borderWidth: 2,
    borderDash: [...dashOf(series)],
    backgroundColor:
      fill === 'hatched' ? hatch(ink, paper) : fill === 'outlined' || fill === 'framed' ? paper : ink,
    pointStyle: marks[look.mark],
    pointRadius: hasMarks(series) ? 4 : 0,
    pointHoverRadius: 7,
    pointBackgroundColor: series.points.map((point) => (isOpen(point, series) ? paper : ink)),
    pointBorderColor: ink,
    // A mark at the edge is drawn whole.
    clip: false as const,
    spanGaps: false,
    stepped: spec.kind === 'step',
    showLine: spec.kind !== 'scatter' && spec.kind !== 'range',
    // No line into a point where another publisher takes over.
    segment: {
      borderColor: ({ p1DataIndex }: { p1DataIndex: number }) =>
        series.points[p1DataIndex]?.break ? 'transparent' : undefined,
    },
  };
}

/** One point has a mark and no line. */
const isPoint = ({ points }: Series) => points.length === 1;

/** The names of the series with their marks; where marks alone would not tell them apart, with their lines. */
export function legend(spec: ChartSpec, colour: Colour) {
  const { kind, series } = spec;
  const bars = isBars(spec);
  const lines =
    (kind === 'line' || kind === 'step') &&
    series.some((one) => !isPoint(one) && (one.dashed || !hasMarks(one)));
  return {
    display: series.length > 1,
    align: 'start' as const,
    // Every series stays: the keys could not bring one back.
    onClick() {},
    labels: {
      usePointStyle: true,
      boxHeight: 9,
      // Room for dashes, in which a mark would be drawn out of shape.
      ...(lines && !series.some(isPoint) ? { pointStyleWidth: 28 } : {}),
      font: fontOf(colour),
      generateLabels: ({ data }: { data: { datasets: readonly object[] } }) =>
        series.map((one, i) => {
          const set = data.datasets[i] as ReturnType<typeof dressed>;
          const line = lines && !isPoint(one);
          return {
            text: one.label,
            fontColor: colour('--book-ink'),
            fillStyle: bars ? set.backgroundColor : (set.pointBackgroundColor[0] ?? set.borderColor),
            strokeStyle: set.borderColor,
            lineWidth: 2,
            lineDash: line ? set.borderDash : [],
            pointStyle: line ? ('line' as const) : bars ? ('rect' as const) : set.pointStyle,
          };
        }),
    },
  };
}

/** A value is told as on a slip of the page: ink on paper in a hairline. */
export const slip = (colour: Colour) => ({
  usePointStyle: true,
  backgroundColor: colour('--book-paper'),
  borderColor: colour('--book-ink'),
  borderWidth: 1,
  cornerRadius: 0,
  caretPadding: 10,
  boxPadding: 6,
  boxWidth: 9,
  boxHeight: 9,
  titleFont: fontOf(colour),
  bodyFont: fontOf(colour),
  titleColor: colour('--book-ink'),
  bodyColor: colour('--book-ink'),
});

/** The 45° hatch of Kazakhstan-side areas. */
function hatch(ink: string, background: string): CanvasPattern | string {
  const tile = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
  const context = tile.getContext('2d');
  if (!context) return ink;
  context.fillStyle = background;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke(new Path2D('M-2 2L2 -2M0 8L8 0M6 10L10 6'));
  return context.createPattern(tile, 'repeat') ?? ink;
}
