import type { Point, Role, Series } from './spec.ts';

/** How a role looks. Colour never stands alone: mark, dash and pattern say the same. */
export interface RoleLook {
  /** Custom property of src/styles/tokens.css. */
  readonly colour: `--book-${string}`;
  readonly mark: 'circle' | 'square' | 'open-circle' | 'diamond' | 'triangle';
  readonly dash: readonly number[];
  /** How an area or bar is filled. */
  readonly fill: 'solid' | 'hatched' | 'outlined' | 'grey' | 'framed';
}

export const roles: Record<Role, RoleLook> = {
  china: { colour: '--book-china', mark: 'circle', dash: [], fill: 'solid' },
  kazakhstan: { colour: '--book-kaz', mark: 'square', dash: [], fill: 'hatched' },
  paper: { colour: '--book-ink', mark: 'open-circle', dash: [5, 4], fill: 'outlined' },
  illustration: { colour: '--book-ill', mark: 'diamond', dash: [], fill: 'grey' },
  // A third party's number: neither country's office, nor the paper.
  other: { colour: '--book-ink-2', mark: 'triangle', dash: [], fill: 'framed' },
};

/** The dash of a line: a second series of one role is told apart by longer dashes. */
export const dashOf = (series: Series): readonly number[] =>
  series.dashed ? [9, 5] : roles[series.role].dash;

/** How a bar is filled: a second series of one role is an open bar. */
export const fillOf = (series: Series): RoleLook['fill'] =>
  series.dashed ? 'framed' : roles[series.role].fill;

/** A curve of a model with many points is a line; marks are for numbers somebody counted. */
const MANY = 12;
export const hasMarks = (series: Series): boolean =>
  series.role !== 'illustration' || series.points.length <= MANY;

/** An open mark: a value that is implied, every value of the paper, and of the first illustration in a chart. */
export const isOpen = ({ implied }: Point, { role, dashed }: Series): boolean =>
  implied === true || role === 'paper' || (role === 'illustration' && !dashed);
