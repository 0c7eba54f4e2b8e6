import { notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** An undirected network: nodes by name, links as pairs of names. */
export interface Network {
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [string, string])[];
}

/** The neighbours of every node, by name. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * The neighbours of every node.
 *
 * @returns a map with one entry a node; `repeated-node`, `unknown-node` (a link to a name that is no node),
 *   `self-link`, `repeated-link` (also in the other direction)
 *
 * Source: definition of a simple graph.
 */
export function neighboursOf({ nodes, links }: Network): Neighbours | NotDefined {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]));
  if (neighbours.size < nodes.length) return notDefined('repeated-node');
  for (const [from, to] of links) {
    const ofFrom = neighbours.get(from);
    const ofTo = neighbours.get(to);
    if (!ofFrom || !ofTo) return notDefined('unknown-node');
    if (from === to) return notDefined('self-link');
    if (ofFrom.includes(to)) return notDefined('repeated-link');
    ofFrom.push(to);
    ofTo.push(from);
  }
  return neighbours;
}

/** What a breadth-first search from one node finds about the nodes it reaches. */
export interface Reach {
  /** Reached nodes, nearest first, the source itself at the head. */
  readonly order: readonly string[];
  readonly distances: ReadonlyMap<string, number>;
  /** σ: how many shortest paths lead from the source to each node. */
  readonly paths: ReadonlyMap<string, number>;
}

/**
 * Breadth-first search: the distance in links, and the number of shortest paths, from one node to all it
 * reaches.
 *
 * @param neighbours from `neighboursOf`
 * @param source a node; a name that is no node reaches only itself
 *
 * Source: Brandes 2001.
 */
export function reachFrom(neighbours: Neighbours, source: string): Reach {
  const order = [source];
  const distances = new Map([[source, 0]]);
  const paths = new Map([[source, 1]]);
  for (const node of order) {
    const distance = (distances.get(node) ?? 0) + 1;
    for (const next of neighbours.get(node) ?? []) {
      if (!distances.has(next)) {
        distances.set(next, distance);
        order.push(next);
      }
      if (distances.get(next) === distance) paths.set(next, (paths.get(next) ?? 0) + (paths.get(node) ?? 0));
    }
  }
  return { order, distances, paths };
}

/**
 * The number of links on a shortest path between two nodes.
 *
 * @returns whole number, 0 from a node to itself; `not-connected`, `unknown-node`, and the reasons of
 *   `neighboursOf`
 *
 * Source: definition of the geodesic distance in a graph.
 */
export function hops(network: Network, from: string, to: string): Maybe {
  const neighbours = neighboursOf(network);
  if ('notDefined' in neighbours) return neighbours;
  if (!neighbours.has(from) || !neighbours.has(to)) return notDefined('unknown-node');
  return reachFrom(neighbours, from).distances.get(to) ?? notDefined('not-connected');
}

/**
 * The same network after one node and all its links are gone. A name that is no node changes nothing.
 *
 * Source: definition of an induced subgraph.
 */
export function withoutNode({ nodes, links }: Network, removed: string): Network {
  return {
    nodes: nodes.filter((node) => node !== removed),
    links: links.filter((link) => !link.includes(removed)),
  };
}

/**
 * The links that lie on at least one shortest way between two nodes.
 *
 * @returns in the order of the network's links; none where there is no way, and from a node to itself
 *
 * Source: a link is on a shortest way exactly when the distances on both sides of it and the link itself add
 * up to the distance of the ends.
 */
export function linksOnTheWay(network: Network, from: string, to: string): Network['links'] {
  const neighbours = neighboursOf(network);
  if ('notDefined' in neighbours || !neighbours.has(from) || !neighbours.has(to)) return [];
  const near = reachFrom(neighbours, from).distances;
  const far = reachFrom(neighbours, to).distances;
  const whole = near.get(to);
  const through = (a: string, b: string): boolean =>
    whole !== undefined && (near.get(a) ?? Infinity) + 1 + (far.get(b) ?? Infinity) === whole;
  return network.links.filter(([a, b]) => through(a, b) || through(b, a));
}
