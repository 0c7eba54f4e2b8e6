import type { DiagramFigure } from '#kit/define-figure.ts';
import { type DiagramLink, type DiagramSize, diagramWidth } from '#kit/diagram/spec.ts';
import { localWords } from '#kit/diagram/words.ts';
import { unknownId } from '#kit/errors.ts';
import { roles } from '#kit/chart/roles.ts';
import type { Role } from '#kit/chart/spec.ts';
import { widthOf, wrap } from '../chart/words.ts';
import { axesSvg, LINE } from './axes.ts';
import { type Layout, linkRoom, type Placed, placeFlow, placePlane } from './place.ts';
import { type Corner, elbow, straight } from './route.ts';

export interface DiagramDrawing extends Layout {
  readonly svg: string;
  /** Where each link runs, for the test that looks for crossings. */
  readonly routes: readonly { readonly link: DiagramLink; readonly corners: readonly Corner[] }[];
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const colour = (role: Role | undefined) => (role ? `var(${roles[role].colour})` : 'var(--book-ink)');
const n = (value: number) => String(Math.round(value * 10) / 10);

/** Draws a diagram as SVG in the build: real text of one size, colours by custom property. */
export function drawDiagram(
  figure: Pick<DiagramFigure, 'id' | 'diagram'>,
  text: Readonly<Record<string, string>>,
  size: DiagramSize,
): DiagramDrawing {
  const where = `src/figures/${figure.id}.ts`;
  const spec = figure.diagram(size);
  const word = localWords(text, where);
  const width = diagramWidth[size];
  const layout = spec.kind === 'flow' ? placeFlow(spec, width, word) : placePlane(spec, width, word);
  const route = spec.kind === 'flow' && spec.lines !== 'straight' ? elbow : straight;
  const end = (id: string): Placed => {
    const found = layout.boxes.get(id);
    if (!found) throw unknownId('node', id, [...layout.boxes.keys()], where);
    return found;
  };
  const routes = spec.links.map((link) => ({ link, corners: route(end(link.from), end(link.to)) }));
  const parts = [
    ...(layout.axes ? [axesSvg(layout.axes)] : []),
    ...routes.map(({ link, corners }) => line(link, corners)),
    ...[...layout.boxes.values()].map(box),
    ...routes.map(({ link, corners }) => (link.text ? linkWords(word(link.text), corners, width) : '')),
  ];
  const { height } = layout;
  const svg = `<svg aria-hidden="true" class="chart-svg" viewBox="0 0 ${width} ${n(height)}" width="${width}" height="${n(height)}">${parts.join('')}</svg>`;
  return { ...layout, routes, svg };
}

function box({ node, x, y, width, height, lines, notes }: Placed): string {
  const look = node.look ?? 'box';
  const stroke = colour(node.role);
  const frame =
    look === 'plain'
      ? ''
      : `<rect x="${n(x + 0.5)}" y="${n(y + 0.5)}" width="${n(width - 1)}" height="${n(height - 1)}" fill="var(--book-paper)" stroke="${stroke}"${look === 'strong' ? ' stroke-width="3"' : ''}${look === 'dashed' ? ' stroke-dasharray="5 4"' : ''}/>`;
  const first = y + (height - (lines.length + notes.length) * LINE) / 2 + 13;
  const middle = x + width / 2;
  const row = (words: string, i: number, style: string) =>
    `<text x="${n(middle)}" y="${n(first + i * LINE)}" text-anchor="middle"${style}>${escape(words)}</text>`;
  return [
    frame,
    ...lines.map((words, i) => row(words, i, ` fill="${stroke}" font-weight="650"`)),
    ...notes.map((words, i) => row(words, lines.length + i, ' fill="var(--book-ink-2)"')),
  ].join('');
}

function line(link: DiagramLink, corners: readonly Corner[]): string {
  const stroke = link.role ? colour(link.role) : 'var(--book-ink-2)';
  const path = corners.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
  const heads = [
    ...(link.arrow === 'none' ? [] : [head(corners.at(-2), corners.at(-1), stroke)]),
    ...(link.arrow === 'both' ? [head(corners[1], corners[0], stroke)] : []),
  ];
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.5"${link.dashed ? ' stroke-dasharray="5 4"' : ''}/>${heads.join('')}`;
}

/** A filled triangle at the end of a line, turned the way the line comes. */
function head(before: Corner = [0, 0], [x, y]: Corner = [0, 0], fill: string): string {
  const turn = (Math.atan2(y - before[1], x - before[0]) * 180) / Math.PI;
  return `<path d="M0 0L-8 -4V4Z" transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})" fill="${fill}"/>`;
}

interface Piece {
  readonly from: Corner;
  readonly to: Corner;
}
const length = ({ from, to }: Piece) => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Words stand on the longest straight piece of their link, on the ground of the page. */
function linkWords(words: string, corners: readonly Corner[], width: number): string {
  const pieces = corners.slice(1).map((to, i): Piece => ({ from: corners[i] ?? to, to }));
  const longest = pieces.reduce((best, piece) => (length(piece) > length(best) ? piece : best));
  const vertical = Math.abs(longest.to[0] - longest.from[0]) < 1;
  const lines = wrap(words, vertical ? linkRoom(width) : Math.max(60, length(longest) - 12));
  const wide = Math.max(...lines.map(widthOf)) * 0.92 + 8;
  const high = lines.length * LINE;
  const x = (longest.from[0] + longest.to[0]) / 2;
  const y = (longest.from[1] + longest.to[1]) / 2;
  const left = Math.min(Math.max(x - wide / 2, 0), width - wide);
  const ground = `<rect x="${n(left)}" y="${n(y - high / 2)}" width="${n(wide)}" height="${n(high)}" fill="var(--book-paper)"/>`;
  const rows = lines.map(
    (row, i) =>
      `<text x="${n(left + wide / 2)}" y="${n(y - high / 2 + 13 + i * LINE)}" text-anchor="middle" fill="var(--book-ink-2)">${escape(row)}</text>`,
  );
  return ground + rows.join('');
}
