import type { PlaneDiagram } from '#kit/diagram/spec.ts';
import { widthOf, wrap } from '../chart/words.ts';

/** Lines of words at an axis. Turned ones are read from below; `x`, `y` is where the first line is anchored. */
export interface AxisWords {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turned: boolean;
  readonly strong: boolean;
}
export interface Axes {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole drawing. */
  readonly height: number;
  readonly words: readonly AxisWords[];
}

/** From one line of a diagram's words to the next, wherever they stand. */
export const LINE = 17;
const GAP = 16;
const margin = { left: 26, right: 8, top: 12, bottom: 48 };

const longest = (lines: readonly string[]) => Math.max(...lines.map(widthOf));

/** The words at both ends of an axis, in as many lines as keep them apart. */
function ends(low: string, high: string, length: number) {
  const room = (other: string) => Math.max((length - GAP) / 2, length - GAP - widthOf(other));
  return { low: wrap(low, room(high)), high: wrap(high, room(low)) };
}

/**
 * Two axes with a name and words at both ends. The name of the upright one stands between its ends where there
 * is room, else in a column of its own; the ends of both take as many lines as they need.
 */
export function layAxes(spec: PlaneDiagram, width: number, word: (key: string) => string): Axes {
  const up = (spec.height ?? 380) - margin.top - margin.bottom;
  const y = ends(word(spec.y.low), word(spec.y.high), up);
  const between = up - 2 * Math.max(longest(y.low), longest(y.high)) - 2 * GAP;
  const apart = widthOf(word(spec.y.label)) > between;
  const columns = Math.max(y.low.length, y.high.length);

  const left = margin.left + (columns - 1 + (apart ? 1 : 0)) * LINE;
  const right = width - margin.right;
  const [top, bottom] = [margin.top, margin.top + up];
  const x = ends(word(spec.x.low), word(spec.x.high), right - left);
  const rows = Math.max(x.low.length, x.high.length);

  const flat = { turned: false, strong: false, y: bottom + 18 };
  const upright = (lines: readonly string[]) => ({
    lines,
    turned: true,
    strong: false,
    x: left - 10 - (lines.length - 1) * LINE,
  });
  const words: AxisWords[] = [
    { ...flat, key: spec.x.low, lines: x.low, x: left, anchor: 'start' },
    { ...flat, key: spec.x.high, lines: x.high, x: right, anchor: 'end' },
    {
      key: spec.x.label,
      lines: [word(spec.x.label)],
      x: (left + right) / 2,
      y: bottom + 20 + rows * LINE + 1,
      anchor: 'middle',
      turned: false,
      strong: true,
    },
    { ...upright(y.low), key: spec.y.low, y: bottom, anchor: 'start' },
    { ...upright(y.high), key: spec.y.high, y: top, anchor: 'end' },
    {
      key: spec.y.label,
      lines: [word(spec.y.label)],
      x: left - 10 - (apart ? columns * LINE : 0),
      y: (top + bottom) / 2,
      anchor: 'middle',
      turned: true,
      strong: true,
    },
  ];
  return { left, right, top, bottom, height: bottom + margin.bottom + (rows - 1) * LINE, words };
}

/** Where words at an axis lie, about: for the test that keeps them apart and inside the drawing. */
export function areaOf({ lines, x, y, anchor, turned }: AxisWords) {
  const long = longest(lines);
  const before = { start: 0, middle: long / 2, end: long }[anchor];
  const deep = (lines.length - 1) * LINE + 12;
  return turned
    ? { x: x - 10, y: y - long + before, width: deep, height: long }
    : { x: x - before, y: y - 10, width: long, height: deep };
}

const ink = 'fill="var(--book-ink-2)"';
const stroke = 'stroke="var(--book-rule-mark)"';
const escape = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

export function axesSvg({ left, right, top, bottom, words }: Axes): string {
  return [
    `<path d="M${left} ${top}V${bottom}H${right}" fill="none" ${stroke}/>`,
    `<path d="M${left} ${top - 4}l-4 8h8Z M${right + 4} ${bottom}l-8 -4v8Z" fill="var(--book-rule-mark)"/>`,
    ...words.flatMap(({ lines, x, y, anchor, turned, strong }) =>
      lines.map((line, i) => {
        const at = turned
          ? `transform="translate(${x + i * LINE} ${y}) rotate(-90)"`
          : `x="${x}" y="${y + i * LINE}"`;
        const weight = strong ? ' font-weight="650"' : '';
        return `<text ${at} text-anchor="${anchor}" ${ink}${weight}>${escape(line)}</text>`;
      }),
    ),
  ].join('');
}
