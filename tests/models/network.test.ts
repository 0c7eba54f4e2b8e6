import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hops, linksOnTheWay, neighboursOf, reachFrom, withoutNode } from '#models/network.ts';
import { notDefined } from '#models/not-defined.ts';
import { defined } from './maybe.ts';
import { anyNetwork, corridor, pairsOf, shortestPaths } from './random-network.ts';

test('without the platform the way from the SME to the buyer grows from 2 to 4 links', () => {
  expect(hops(corridor, 'SME', 'Buyer')).toBe(2);
  expect(hops(withoutNode(corridor, 'Platform'), 'SME', 'Buyer')).toBe(4);
});

test('a node is 0 links from itself, and unconnected nodes have no distance', () => {
  expect(hops(corridor, 'SME', 'SME')).toBe(0);
  expect(hops({ nodes: ['a', 'b'], links: [] }, 'a', 'b')).toEqual(notDefined('not-connected'));
  expect(hops(corridor, 'SME', 'Nobody')).toEqual(notDefined('unknown-node'));
});

test('self-loops, repeated links, repeated nodes and unknown names are rejected', () => {
  const nodes = ['a', 'b'];
  expect(neighboursOf({ nodes, links: [['a', 'a']] })).toEqual(notDefined('self-link'));
  expect(neighboursOf({ nodes, links: [['a', 'c']] })).toEqual(notDefined('unknown-node'));
  expect(neighboursOf({ nodes: ['a', 'a'], links: [] })).toEqual(notDefined('repeated-node'));
  const twice = [['a', 'b'] as const, ['b', 'a'] as const];
  expect(neighboursOf({ nodes, links: twice })).toEqual(notDefined('repeated-link'));
  expect(hops({ nodes, links: twice }, 'a', 'b')).toEqual(notDefined('repeated-link'));
});

test('removing a node removes its links, and removing a stranger removes nothing', () => {
  expect(withoutNode(corridor, 'Platform').links).toHaveLength(5);
  expect(withoutNode(corridor, 'Nobody')).toEqual(corridor);
});

test('distances and numbers of shortest paths agree with listing all paths', () => {
  const property = fc.property(anyNetwork, (network) => {
    for (const [from, to] of pairsOf(network.nodes)) {
      const listed = shortestPaths(network, from, to);
      const reach = reachFrom(defined(neighboursOf(network)), from);
      expect(reach.paths.get(to) ?? 0).toBe(listed.length);
      expect(hops(network, from, to)).toEqual(listed[0] ? listed[0].length - 1 : notDefined('not-connected'));
    }
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
});

test('a link is on the way exactly when one of the listed shortest paths uses it', () => {
  const property = fc.property(anyNetwork, (network) => {
    for (const [from, to] of pairsOf(network.nodes)) {
      const used = new Set(
        shortestPaths(network, from, to).flatMap((path) =>
          path.slice(1).map((node, i) => [path[i], node].toSorted().join()),
        ),
      );
      const found = linksOnTheWay(network, from, to).map((link) => link.toSorted().join());
      expect(found.toSorted()).toEqual([...used].toSorted());
    }
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
  expect(linksOnTheWay(corridor, 'SME', 'Nobody')).toEqual([]);
});
