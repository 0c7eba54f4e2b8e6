import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centralities, type Centrality } from '#models/network-centrality.ts';
import type { Network } from '#models/network.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { defined, printed } from './maybe.ts';
import { anyNetwork, corridor, pairsOf, shortestPaths } from './random-network.ts';

function position(network: Network, node: string): Centrality {
  const found = defined(centralities(network)).find((entry) => entry.node === node);
  if (!found) throw new Error(`no ${node}`);
  return found;
}

test('the platform has 3 links, a degree centrality of 0.5 and lies between 4 pairs, 0.2667 of all', () => {
  const platform = position(corridor, 'Platform');
  expect(platform.degree).toBe(3);
  expect(printed(platform.degreeCentrality)).toBe('0.5000');
  expect(printed(platform.betweenness)).toBe('4.000');
  expect(printed(platform.normalizedBetweenness)).toBe('0.2667');
});

test('the forwarder lies between 2 pairs and the SME between 3', () => {
  expect(printed(position(corridor, 'Forwarder').betweenness)).toBe('2.000');
  expect(printed(position(corridor, 'Forwarder').normalizedBetweenness)).toBe('0.1333');
  expect(printed(position(corridor, 'SME').betweenness)).toBe('3.000');
  expect(printed(position(corridor, 'SME').normalizedBetweenness)).toBe('0.2000');
});

test('in a star the centre lies between all pairs and the others between none', () => {
  const star: Network = {
    nodes: ['c', 'x', 'y', 'z'],
    links: [
      ['c', 'x'],
      ['c', 'y'],
      ['c', 'z'],
    ],
  };
  expect(position(star, 'c').normalizedBetweenness).toBe(1);
  expect(position(star, 'c').closeness).toBe(1);
  expect(position(star, 'x').betweenness).toBe(0);
});

test('on a line of n nodes the k-th lies between (k − 1)(n − k) pairs', () => {
  const nodes = ['1', '2', '3', '4', '5', '6'];
  const links = nodes.slice(1).map((node, index): [string, string] => [nodes[index] ?? '', node]);
  const found = defined(centralities({ nodes, links })).map(({ betweenness }) => betweenness);
  expect(found).toEqual([0, 4, 6, 6, 4, 0]);
});

test('with fewer than three nodes there is nothing to lie between', () => {
  const two = position({ nodes: ['a', 'b'], links: [['a', 'b']] }, 'a');
  expect(two.normalizedBetweenness).toEqual(notDefined('fewer-than-three-nodes'));
  expect(two.degreeCentrality).toBe(1);
  const one = position({ nodes: ['a'], links: [] }, 'a');
  expect(one.degreeCentrality).toEqual(notDefined('single-node'));
  expect(one.closeness).toEqual(notDefined('single-node'));
});

test('in a network that is not connected closeness is not defined', () => {
  const apart = position({ nodes: ['a', 'b', 'c'], links: [['a', 'b']] }, 'a');
  expect(apart.closeness).toEqual(notDefined('not-all-reached'));
  expect(apart.normalizedBetweenness).toBe(0);
});

test('a network with a self-loop is rejected', () => {
  expect(centralities({ nodes: ['a'], links: [['a', 'a']] })).toEqual(notDefined('self-link'));
});

test('betweenness agrees with counting on a list of all shortest paths', () => {
  const property = fc.property(anyNetwork, (network) => {
    const counted = new Map<string, number>();
    for (const [from, to] of pairsOf(network.nodes)) {
      const paths = shortestPaths(network, from, to);
      for (const inner of paths.flatMap((path) => path.slice(1, -1))) {
        counted.set(inner, (counted.get(inner) ?? 0) + 1 / paths.length);
      }
    }
    for (const { node, betweenness } of defined(centralities(network))) {
      expect(betweenness).toBeCloseTo(counted.get(node) ?? 0, 10);
    }
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
});

test('betweenness adds up to the sum of distance − 1 over all pairs that reach each other', () => {
  const property = fc.property(anyNetwork, (network) => {
    const inner = pairsOf(network.nodes)
      .map(([from, to]) => shortestPaths(network, from, to)[0])
      .map((path) => (path ? path.length - 2 : 0));
    const total = defined(centralities(network)).reduce((sum, { betweenness }) => sum + betweenness, 0);
    expect(total).toBeCloseTo(
      inner.reduce((sum, count) => sum + count, 0),
      10,
    );
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
});

test('degrees add up to twice the links, and all centralities lie between 0 and 1', () => {
  const property = fc.property(anyNetwork, (network) => {
    const all = defined(centralities(network));
    expect(all.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * network.links.length);
    const shares = all.flatMap((entry) => [
      entry.degreeCentrality,
      entry.normalizedBetweenness,
      entry.closeness,
    ]);
    expect(shares.filter(isDefined).every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
