/** A network as plain data: drawn in the build, changed by the reader, told by the form beside it. */
export interface GraphSpec {
  /** The set inputs that say who is there and which links there are. */
  readonly nodesInput: string;
  readonly linksInput: string;
  readonly nodes: readonly GraphNode[];
  /** Every link there could be. */
  readonly links: readonly GraphLink[];
}

export interface GraphNode {
  readonly id: string;
  /** Where it stands, in per cent of the drawing's width and height. */
  readonly x: number;
  readonly y: number;
  readonly present: boolean;
  /** The node the result is about. */
  readonly chosen: boolean;
  /** Its weight, 0–1: how large its mark is drawn. */
  readonly weight: number;
}

export interface GraphLink {
  /** The pair as an option of the set of links. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly present: boolean;
  /** Part of the way that the result is about. */
  readonly onWay: boolean;
}

/** Radius of a node's mark in pixels: readable at weight 0, and not in the way at weight 1. */
export const radiusOf = (weight: number): number => Math.round((7 + 12 * weight) * 10) / 10;

/** The link between two nodes, in either direction. */
export const linkBetween = (spec: GraphSpec, a: string, b: string): GraphLink | undefined =>
  spec.links.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
