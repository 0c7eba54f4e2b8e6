import type { Unit } from '../units.ts';

/** Whose numbers a series shows. It decides colour, mark and dash everywhere, in SVG and in Chart.js. */
export type Role = 'china' | 'kazakhstan' | 'paper' | 'illustration' | 'other';

export interface Point {
  /** A year, a number or a category. */
  readonly x: number | string;
  /** `null` is a gap: shown as one, never bridged. */
  readonly y: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Shown in brackets in the table: derived, not published. */
  readonly implied?: boolean;
  /** The line starts anew here: another publisher takes over. */
  readonly break?: boolean;
  /** Why there is a gap, or what a reader should know of this value. */
  readonly note?: string;
  /** Digits after the point, as published. */
  readonly digits?: number;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly points: readonly Point[];
  /** A second dash for a second series of one role. */
  readonly dashed?: boolean;
}

/** A chart as plain data: drawn as SVG in the build and by Chart.js in the browser, told by a table. */
export interface ChartSpec {
  readonly kind: 'line' | 'bar' | 'stacked' | 'range' | 'scatter' | 'step';
  readonly x: { readonly label: string; readonly type: 'year' | 'number' | 'category' };
  readonly y: { readonly label: string; readonly unit: Unit; readonly fromZero: boolean };
  readonly series: readonly Series[];
}
