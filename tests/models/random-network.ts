import fc from 'fast-check';
import type { Network } from '#models/network.ts';

/**
 * The corridor network of the book: an SME, a platform, a forwarder, a broker, the post, a bank and a buyer.
 */
export const corridor: Network = {
  nodes: ['SME', 'Platform', 'Forwarder', 'Broker', 'Post', 'Bank', 'Buyer'],
  links: [
    ['SME', 'Platform'],
    ['SME', 'Forwarder'],
    ['Platform', 'Buyer'],
    ['Forwarder', 'Broker'],
    ['Broker', 'Post'],
    ['Post', 'Buyer'],
    ['Platform', 'Bank'],
    ['Bank', 'Buyer'],
  ],
};

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Any simple network of one to seven nodes, connected or not. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .integer({ min: 1, max: names.length })
  .map((count) => names.slice(0, count))
  .chain((nodes) => fc.record({ nodes: fc.constant(nodes), links: fc.subarray(pairsOf(nodes)) }));

/** All pairs of different nodes, each once. */
export const pairsOf = (nodes: readonly string[]): [string, string][] =>
  nodes.flatMap((first, index) => nodes.slice(index + 1).map((second): [string, string] => [first, second]));

/** Every path without a repeated node between two nodes: a search that shares nothing with the models. */
export function simplePaths(
  { nodes, links }: Network,
  from: string,
  to: string,
  before: string[] = [],
): string[][] {
  const here = [...before, from];
  if (from === to) return [here];
  return nodes
    .filter((node) => !here.includes(node))
    .filter((node) => links.some((link) => link.includes(from) && link.includes(node)))
    .flatMap((node) => simplePaths({ nodes, links }, node, to, here));
}

/** The shortest of the simple paths between two nodes, all of them; empty when there is none. */
export function shortestPaths(network: Network, from: string, to: string): string[][] {
  const paths = simplePaths(network, from, to);
  const shortest = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === shortest);
}
