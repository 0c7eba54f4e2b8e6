import type { PlaneDiagram } from '#kit/diagram/spec.ts';
import { axisRoom, type Layout } from './place.ts';

const ink = 'fill="var(--book-ink-2)"';
const stroke = 'stroke="var(--book-rule-mark)"';
const escape = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** Two axes with a name and words at both ends; the upright one is read from below, as its words are turned. */
export function axes(spec: PlaneDiagram, { width, height }: Layout, word: (key: string) => string): string {
  const [left, right] = [axisRoom.left, width - axisRoom.right];
  const [top, bottom] = [axisRoom.top, height - axisRoom.bottom];
  const text = (key: string, x: number, y: number, anchor: string, more = '') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" ${ink}${more}>${escape(word(key))}</text>`;
  const turned = (key: string, y: number, anchor: string, more = '') =>
    `<text transform="translate(${left - 10} ${y}) rotate(-90)" text-anchor="${anchor}" ${ink}${more}>${escape(word(key))}</text>`;
  const strong = ' font-weight="650"';
  return [
    `<path d="M${left} ${top}V${bottom}H${right}" fill="none" ${stroke}/>`,
    `<path d="M${left} ${top - 4}l-4 8h8Z M${right + 4} ${bottom}l-8 -4v8Z" fill="var(--book-rule-mark)"/>`,
    text(spec.x.low, left, bottom + 18, 'start'),
    text(spec.x.high, right, bottom + 18, 'end'),
    text(spec.x.label, (left + right) / 2, bottom + 38, 'middle', strong),
    turned(spec.y.low, bottom, 'start'),
    turned(spec.y.high, top, 'end'),
    turned(spec.y.label, (top + bottom) / 2, 'middle', strong),
  ].join('');
}
