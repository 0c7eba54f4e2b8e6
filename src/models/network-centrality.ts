import { neighboursOf, reachFrom, type Neighbours, type Network } from './network.ts';
import { notDefined, type Maybe, type NotDefined } from './not-defined.ts';

/** The position of one node in its network. */
export interface Centrality {
  readonly node: string;
  /** Number of links. */
  readonly degree: number;
  /** C_D: share of the other nodes that it is linked with, 0–1; `single-node`. */
  readonly degreeCentrality: Maybe;
  /** C_B: number of pairs of other nodes between which it lies, paths of equal length counting in part. */
  readonly betweenness: number;
  /** C_B as a share of all pairs of other nodes, 0–1; `fewer-than-three-nodes`. */
  readonly normalizedBetweenness: Maybe;
  /** C_C: 1 / mean distance to the other nodes, 0–1; `not-all-reached`, `single-node`. */
  readonly closeness: Maybe;
}

/**
 * Degree, betweenness and closeness of every node: C_D = deg/(n − 1); C_B = Σ_{s<t} σ_st(v)/σ_st, normalised
 * by (n − 1)(n − 2)/2; C_C = (n − 1)/Σ distances.
 *
 * @returns one entry a node, in the order of `nodes`; the reasons of `neighboursOf` when it is no simple
 *   graph
 *
 * Source: Freeman 1977, 1979; algorithm: Brandes 2001.
 */
export function centralities(network: Network): Centrality[] | NotDefined {
  const neighbours = neighboursOf(network);
  if ('notDefined' in neighbours) return neighbours;
  const betweenness = betweennessOfAll(neighbours);
  const count = network.nodes.length;
  return network.nodes.map((node) => {
    const degree = neighbours.get(node)?.length ?? 0;
    const between = betweenness.get(node) ?? 0;
    return {
      node,
      degree,
      degreeCentrality: count > 1 ? degree / (count - 1) : notDefined('single-node'),
      betweenness: between,
      normalizedBetweenness: normalized(between, count),
      closeness: closeness(neighbours, node),
    };
  });
}

const normalized = (betweenness: number, count: number): Maybe =>
  count < 3 ? notDefined('fewer-than-three-nodes') : betweenness / (((count - 1) * (count - 2)) / 2);

function closeness(neighbours: Neighbours, node: string): Maybe {
  if (neighbours.size < 2) return notDefined('single-node');
  const { distances } = reachFrom(neighbours, node);
  if (distances.size < neighbours.size) return notDefined('not-all-reached');
  return (neighbours.size - 1) / [...distances.values()].reduce((sum, distance) => sum + distance, 0);
}

/** Half the sum of the dependencies of all sources: in an undirected network every pair is met twice. */
function betweennessOfAll(neighbours: Neighbours): Map<string, number> {
  const betweenness = new Map<string, number>();
  for (const source of neighbours.keys()) {
    for (const [node, dependency] of dependencies(neighbours, source)) {
      betweenness.set(node, (betweenness.get(node) ?? 0) + dependency / 2);
    }
  }
  return betweenness;
}

/**
 * δ: for how many nodes, paths of equal length counting in part, the way from the source leads through each
 * node.
 */
function dependencies(neighbours: Neighbours, source: string): Map<string, number> {
  const { order, distances, paths } = reachFrom(neighbours, source);
  const found = new Map<string, number>();
  for (const node of order.slice(1).toReversed()) {
    const perPath = (1 + (found.get(node) ?? 0)) / (paths.get(node) ?? 1);
    for (const before of neighbours.get(node) ?? []) {
      const isPredecessor = (distances.get(before) ?? 0) + 1 === distances.get(node);
      if (!isPredecessor || before === source) continue;
      found.set(before, (found.get(before) ?? 0) + (paths.get(before) ?? 0) * perPath);
    }
  }
  return found;
}
