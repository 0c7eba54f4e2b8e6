import type { WorkedExample } from '#kit/calculator.ts';
import { actors, actorsText, defaultLinks, linksText } from './network.actors.ts';

const everybody = actorsText(actors);
const links = linksText(defaultLinks);

/** Computed by hand and, for betweenness, with another implementation of Brandes’ algorithm. */
export const examples: [WorkedExample, ...WorkedExample[]] = [
  {
    source:
      'Counted in the drawing: 3 of 6 possible links; 4 of the 15 pairs of others have their shortest way over the platform; SME–platform–buyer, or SME–forwarder–broker–post–buyer',
    inputs: { actor: 'platform', actors: everybody, links },
    expect: {
      hops: '2',
      without: '4',
      degree: '3',
      degreeCentrality: '0.5000',
      betweenness: '4.00',
      normalized: '0.2667',
    },
  },
  {
    source: 'The forwarder lies between 2 of 15 pairs',
    inputs: { actor: 'forwarder', actors: everybody, links },
    expect: { degree: '2', betweenness: '2.00', normalized: '0.1333', without: '2' },
  },
  {
    source:
      'The SME lies between 3 of 15 pairs: forwarder–platform and forwarder–bank wholly, forwarder–buyer and broker–platform each on one of two equally short ways',
    inputs: { actor: 'sme', actors: everybody, links },
    expect: { degree: '2', betweenness: '3.00', normalized: '0.2000', without: { notDefined: 'an-end' } },
  },
  {
    source: 'Without the platform only the long way is left',
    inputs: {
      actor: 'forwarder',
      actors: actorsText(actors.filter((actor) => actor !== 'platform')),
      links,
    },
    expect: { hops: '4', without: { notDefined: 'not-connected' } },
  },
  {
    source: 'An outsider: nobody is linked with the SME',
    inputs: {
      actor: 'sme',
      actors: everybody,
      links: linksText(defaultLinks.filter((link) => !link.startsWith('sme-'))),
    },
    expect: {
      hops: { notDefined: 'not-connected' },
      degree: '0',
      degreeCentrality: '0',
      betweenness: '0',
      closeness: { notDefined: 'not-all-reached' },
    },
  },
  {
    source: 'A star: whoever stands in its middle lies between all 3 pairs of the others',
    inputs: {
      actor: 'platform',
      actors: actorsText(['sme', 'platform', 'bank', 'buyer']),
      links: 'sme-platform.platform-bank.platform-buyer',
    },
    expect: {
      degreeCentrality: '1',
      normalized: '1',
      closeness: '1',
      without: { notDefined: 'not-connected' },
    },
  },
  {
    source: 'Two actors: there is no pair of others to lie between',
    inputs: { actor: 'sme', actors: actorsText(['sme', 'buyer']), links: 'sme-buyer' },
    expect: { hops: '1', degreeCentrality: '1', normalized: { notDefined: 'fewer-than-three-nodes' } },
  },
  {
    source: 'One actor alone has nobody to be linked with',
    inputs: { actor: 'sme', actors: 'sme', links: '' },
    expect: {
      hops: { notDefined: 'unknown-node' },
      degreeCentrality: { notDefined: 'single-node' },
      closeness: { notDefined: 'single-node' },
    },
  },
  {
    source: 'Somebody who is not there has no place',
    inputs: { actor: 'bank', actors: actorsText(['sme', 'buyer']), links: 'sme-buyer' },
    expect: { degree: { notDefined: 'actor-absent' }, hops: '1' },
  },
];
