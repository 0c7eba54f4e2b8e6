import { choice, defineCalculator, result, setOf } from '#kit/define-calculator.ts';
import { divide, multiply, subtract } from '#kit/expression/expression.ts';
import type { GraphSpec } from '#kit/graph.ts';
import { endsOf, membersOf } from '#kit/lists.ts';
import { centralities } from '#models/network-centrality.ts';
import { hops, linksOnTheWay, type Network, withoutNode } from '#models/network.ts';
import { from, isDefined, notDefined } from '#models/not-defined.ts';
import { type Actor, actors, actorsText, defaultLinks, linksText, pairs, places } from './network.actors.ts';
import { examples } from './network.examples.ts';
import { text } from './network.text.ts';

export default defineCalculator(
  {
    id: 'network',
    version: 1,
    chapter: 'theory/networks',
    theories: ['networks'],
    text,
    inputs: {
      actor: choice(actors, 'platform'),
      actors: setOf(actors),
      links: setOf(pairs, defaultLinks, 'actors'),
    },
    presets: {
      whole: {},
      'no-platform': {
        actors: actorsText(actors.filter((actor) => actor !== 'platform')),
        actor: 'forwarder',
      },
      outsider: { links: linksText(defaultLinks.filter((link) => !link.startsWith('sme-'))), actor: 'sme' },
      direct: { links: linksText(['sme-buyer', ...defaultLinks]), actor: 'sme' },
    },
  },
  (part) => [
    part({
      id: 'graph',
      uses: ['actor', 'actors', 'links'],
      outputs: {
        hops: result('count', 0, 'd'),
        without: result('count', 0),
        count: result('count', 0, 'n'),
        degree: result('count', 0, '\\deg'),
        degreeCentrality: result('ratio', 4, 'C_D'),
        betweenness: result('count', 2, 'B'),
        normalized: result('ratio', 4, 'C_B'),
        closeness: result('ratio', 4, 'C_C'),
      },
      compute({ actor, ...values }) {
        const network = networkOf(values);
        const all = centralities(network);
        const own = from(
          all,
          (list) => list.find(({ node }) => node === actor) ?? notDefined('actor-absent'),
        );
        return {
          hops: way(network),
          without: ends.has(actor) ? notDefined('an-end') : way(withoutNode(network, actor)),
          count: network.nodes.length,
          degree: from(own, ({ degree }) => degree),
          degreeCentrality: from(own, (position) => position.degreeCentrality),
          betweenness: from(own, ({ betweenness }) => betweenness),
          normalized: from(own, ({ normalizedBetweenness }) => normalizedBetweenness),
          closeness: from(own, (position) => position.closeness),
        };
      },
      say({ actor, actors: there }, { hops: steps, without }) {
        if (!membersOf(there).includes(actor)) return ['graph.hops', 'graph.degree'];
        return [
          'graph.hops',
          ...withoutWords(isDefined(steps), without),
          'graph.degree',
          'graph.between',
          'graph.closeness',
        ];
      },
      equations: [
        { left: 'degreeCentrality', right: divide('degree', subtract('count', 1)) },
        {
          left: 'normalized',
          right: divide(multiply(2, 'betweenness'), multiply(subtract('count', 1), subtract('count', 2))),
        },
      ],
      graph: drawn,
      table: (values) => ({
        columns: [
          { label: 'table.actor' },
          { label: 'table.degree', digits: 0 },
          { label: 'table.degree-centrality', digits: 3 },
          { label: 'table.betweenness', digits: 2 },
          { label: 'table.normalized', digits: 3 },
          { label: 'table.closeness', digits: 3 },
        ],
        rows: rowsOf(networkOf(values)),
      }),
      examples,
    }),
  ],
);

const ends = new Set<string>(['sme', 'buyer']);
const way = (network: Network) => hops(network, 'sme', 'buyer');

/** Who is there and the links between them; a link to somebody who is not there waits for him. */
function networkOf(values: { actors: string; links: string }): Network {
  const nodes = membersOf(values.actors);
  const there = new Set(nodes);
  const links = membersOf(values.links).map(endsOf);
  return { nodes, links: links.filter((link) => link.every((end) => there.has(end))) };
}

/** What happens without the chosen actor: nothing to say of an end, or where no way is left anyway. */
function withoutWords(reached: boolean, without: unknown) {
  if (!reached) return [];
  if (isDefined(without)) return ['graph.without'] as const;
  return (without as { notDefined: string }).notDefined === 'not-connected' ? (['graph.cut'] as const) : [];
}

function rowsOf(network: Network) {
  const all = centralities(network);
  if (!isDefined(all)) return [];
  return all.map((position) => [
    `input.actors.${position.node}`,
    position.degree,
    position.degreeCentrality,
    position.betweenness,
    position.normalizedBetweenness,
    position.closeness,
  ]);
}

/** Marks grow with betweenness; the shortest ways from the SME to the buyer are drawn strong. */
function drawn(values: { actor: Actor; actors: string; links: string }): GraphSpec {
  const network = networkOf(values);
  const there = new Set(network.nodes);
  const all = centralities(network);
  const weight = (id: string) => {
    const share = isDefined(all) ? all.find(({ node }) => node === id)?.normalizedBetweenness : 0;
    return typeof share === 'number' ? share : 0;
  };
  const onWay = new Set(linksOnTheWay(network, 'sme', 'buyer').map((link) => link.join('-')));
  const present = new Set(network.links.map((link) => link.join('-')));
  return {
    nodesInput: 'actors',
    linksInput: 'links',
    nodes: actors.map((id) => ({
      id,
      ...places[id],
      present: there.has(id),
      chosen: id === values.actor,
      weight: weight(id),
    })),
    links: pairs.map((id) => {
      const [start, end] = endsOf(id);
      return { id, from: start, to: end, present: present.has(id), onWay: onWay.has(id) };
    }),
  };
}
