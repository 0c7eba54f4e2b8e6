import type { DiagramNode, FlowDiagram, PlaneDiagram } from '#kit/diagram/spec.ts';
import { wrap } from '../chart/words.ts';
import { type Axes, layAxes, LINE } from './axes.ts';

export interface Placed {
  readonly node: DiagramNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Placed>;
  /** Of a plane. */
  readonly axes?: Axes;
}

const PAD = 10;

/** How wide words on an upright link may be. */
export const linkRoom = (width: number): number => width / 3;

type Words = (key: string) => string;

function measure(node: DiagramNode, width: number, word: Words) {
  const room = width - 2 * PAD;
  const lines = wrap(word(node.text), room);
  const notes = node.note ? wrap(word(node.note), room) : [];
  return { lines, notes, height: (lines.length + notes.length) * LINE + 2 * PAD };
}

/** Puts nodes on the grid; every row is as high as its highest node. */
export function placeFlow(spec: FlowDiagram, width: number, word: Words): Layout {
  const gap = spec.columnGap ?? 28;
  const column = (width - gap * (spec.columns - 1)) / spec.columns;
  const widthOf = (span: number) => column * span + gap * (span - 1);
  const measured = spec.nodes.map((node) => ({ node, ...measure(node, widthOf(node.span ?? 1), word) }));
  const rows = Math.max(...spec.nodes.map(({ at }) => at[1])) + 1;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...measured.filter(({ node }) => node.at[1] === row).map(({ height }) => height)),
  );
  // Words on a link between two rows need room above and below them.
  const wordy = spec.links.flatMap(({ text }) => (text ? wrap(word(text), linkRoom(width)).length : []));
  const rowGap = Math.max(spec.rowGap ?? 34, ...wordy.map((lines) => lines * LINE + 26));
  const top = (row: number) => heights.slice(0, row).reduce((sum, h) => sum + h + rowGap, 1);
  const boxes = new Map(
    measured.map(({ node, lines, notes }): [string, Placed] => {
      const [col, row] = node.at;
      const size = { width: widthOf(node.span ?? 1), height: heights[row] ?? 0 };
      return [node.id, { node, x: col * (column + gap), y: top(row), ...size, lines, notes }];
    }),
  );
  return { width, height: top(rows) - rowGap + 1, boxes };
}

const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** Puts nodes between two axes; `at` is their middle, and a node never leaves the plane. */
export function placePlane(spec: PlaneDiagram, width: number, word: Words): Layout {
  const axes = layAxes(spec, width, word);
  const across = axes.right - axes.left;
  const up = axes.bottom - axes.top;
  const boxes = new Map(
    spec.nodes.map((node): [string, Placed] => {
      const own = across * (node.width ?? 0.3);
      const { lines, notes, height: high } = measure(node, own, word);
      const x = axes.left + inside(node.at[0] * across - own / 2, across - own);
      const y = axes.top + inside((1 - node.at[1]) * up - high / 2, up - high);
      return [node.id, { node, x, y, width: own, height: high, lines, notes }];
    }),
  );
  return { width, height: axes.height, boxes, axes };
}
