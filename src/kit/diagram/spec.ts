import type { Role } from '../chart/spec.ts';

/** `role` says whose a thing is, as in charts; without one it is drawn in ink. */
export interface DiagramNode {
  readonly id: string;
  /** Key of the figure's `text`. */
  readonly text: string;
  /** Key of a second, quieter line. */
  readonly note?: string;
  readonly role?: Role;
  /** `box` has a frame, `strong` a heavy one, `dashed` a broken one, `plain` none. */
  readonly look?: 'box' | 'strong' | 'dashed' | 'plain';
}

export interface DiagramLink {
  readonly from: string;
  readonly to: string;
  /** Key of a word or two on the link. */
  readonly text?: string;
  readonly role?: Role;
  readonly dashed?: boolean;
  /** Default: an arrow at the end. */
  readonly arrow?: 'end' | 'both' | 'none';
}

/** Nodes on a grid, joined by links. Rows grow with their words, so that every language has room. */
export interface FlowDiagram {
  readonly kind: 'flow';
  readonly columns: number;
  /** Pixels between columns (default 28); links with words between two columns need more. */
  readonly columnGap?: number;
  /** Pixels between rows (default 34). */
  readonly rowGap?: number;
  /** `at` is [column, row] counted from 0; `span` how many columns wide (default 1). */
  readonly nodes: readonly (DiagramNode & {
    readonly at: readonly [number, number];
    readonly span?: number;
  })[];
  readonly links: readonly DiagramLink[];
  /** `elbow` (default) turns at right angles, `straight` goes from border to border: for networks. */
  readonly lines?: 'elbow' | 'straight';
}

/** Two axes without numbers, and words placed between them: for frames such as control × commitment. */
export interface PlaneDiagram {
  readonly kind: 'plane';
  /** Keys: the axis' name, and what stands at its low and high end. */
  readonly x: { readonly label: string; readonly low: string; readonly high: string };
  readonly y: { readonly label: string; readonly low: string; readonly high: string };
  /** Default 380. */
  readonly height?: number;
  /** `at` is the middle, both from 0 (low) to 1 (high); `width` a share of the plane (default 0.3). */
  readonly nodes: readonly (DiagramNode & {
    readonly at: readonly [number, number];
    readonly width?: number;
  })[];
  readonly links: readonly DiagramLink[];
}

/** A diagram as plain data: drawn as SVG with real text in the build, told in words beside it. */
export type DiagramSpec = FlowDiagram | PlaneDiagram;

/** The text column, or a phone: a diagram may be arranged anew for it. */
export type DiagramSize = 'wide' | 'narrow';
export const diagramWidth: Record<DiagramSize, number> = { wide: 608, narrow: 336 };
