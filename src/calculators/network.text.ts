/** English words of the network calculator; other languages: content/widgets/<lang>/network.json. */
export const text = {
  title: 'How far is the firm from its buyer?',
  description:
    'A firm reaches a market through the firms it knows. Link them or cut their links, and see who stands in between and how far the buyer is.',

  'preset.whole': 'With the platform',
  'preset.no-platform': 'Without the platform',
  'preset.outsider': 'The firm is an outsider',
  'preset.direct': 'A direct link',

  'input.actor': 'Whose position?',
  'input.actor.sme': 'the small firm',
  'input.actor.platform': 'the platform',
  'input.actor.bank': 'the bank',
  'input.actor.buyer': 'the buyer',
  'input.actor.forwarder': 'the forwarder',
  'input.actor.broker': 'the customs broker',
  'input.actor.post': 'the post',
  'input.actors': 'Who is there?',
  'input.actors.sme': 'Small firm',
  'input.actors.platform': 'Platform',
  'input.actors.bank': 'Bank',
  'input.actors.buyer': 'Buyer',
  'input.actors.forwarder': 'Forwarder',
  'input.actors.broker': 'Customs broker',
  'input.actors.post': 'Post',
  'input.links': 'Who is linked with whom?',

  'graph.title': 'How many links lead from the small firm to its buyer?',
  'graph.graph':
    'The network: a mark is the larger, the more shortest paths pass through it; the shortest path from the small firm to its buyer is drawn strong',
  'graph.table': 'The position of everybody',
  'graph.hops': 'Links on the shortest path from the small firm to the buyer: **{hops}**.',
  'graph.without': 'Without {actor}: **{without}**.',
  'graph.cut': 'Without {actor} **no way to the buyer would be left**.',
  'graph.degree': 'Links of {actor}: {degree}, which is {degreeCentrality} of those it could have.',
  'graph.between':
    'Pairs of others whose shortest path passes through {actor}: {betweenness}, or {normalized} of all pairs. Where several paths are equally short, each counts in part.',
  'graph.closeness': 'Closeness, one divided by the mean number of links to the others: {closeness}.',

  'table.actor': 'Actor',
  'table.degree': 'Links',
  'table.degree-centrality': 'Share of possible links',
  'table.betweenness': 'Lies between pairs',
  'table.normalized': 'Share of all pairs',
  'table.closeness': 'Closeness',

  'output.hops': 'Links to the buyer',
  'output.without': 'Links to the buyer without this actor',
  'output.count': 'Actors',
  'output.degree': 'Links of the actor',
  'output.degreeCentrality': 'Share of possible links',
  'output.betweenness': 'Lies between pairs',
  'output.normalized': 'Share of all pairs',
  'output.closeness': 'Closeness',

  'undefined.not-connected':
    'because no chain of links leads there: in this network the firm is an outsider.',
  'undefined.not-all-reached': 'because no chain of links leads to some of the others.',
  'undefined.unknown-node': 'because the small firm or the buyer is not there.',
  'undefined.actor-absent': 'because {actor} is not there.',
  'undefined.single-node': 'because there is nobody else to be linked with.',
  'undefined.fewer-than-three-nodes':
    'because there must be at least three actors: two have nobody to stand between.',
  'undefined.an-end': 'because without either end there is no way to speak of.',
  'undefined.out-of-range': 'because the result is too large to be written.',
} as const;
