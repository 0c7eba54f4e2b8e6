import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const actors = ['forwarder', 'broker', 'post', 'platform'] as const;
const nets = ['without', 'with'] as const;
type Net = (typeof nets)[number];

const idOf = (actor: string, net: Net) => `firms/between-${actor}-${net}`;
/** Nobody lies between others in a network in which he is not: a gap, not a zero. */
const isIn = (actor: string, net: Net) => actor !== 'platform' || net === 'with';
const points = (data: SeriesData, net: Net) =>
  actors.map((actor) => ({
    x: actor,
    y: isIn(actor, net) ? (data[idOf(actor, net)]?.[0]?.y ?? null) : null,
    digits: 0,
  }));

export default defineFigure({
  id: 'who-is-between',
  chapter: 'theory/networks',
  text: {
    title: 'When the platform comes, the old middlemen lose their place in between',
    caption: 'Betweenness: for how many pairs of others the shortest path passes through each actor.',
    note: 'The book’s network, invented; computed by the calculator. The other actors are left out. Without the platform there is no bar for it.',
    x: 'Actor',
    y: 'Pairs of others',
    with: 'With',
    without: 'Without',
    forwarder: 'Forwarder',
    broker: 'Broker',
    post: 'Post',
    platform: 'Platform',
  },
  data: actors.flatMap((actor) => nets.filter((net) => isIn(actor, net)).map((net) => idOf(actor, net))),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'count', fromZero: true },
    series: [
      {
        id: 'without',
        label: 'without',
        role: 'other',
        points: points(data, 'without'),
      },
      { id: 'with', label: 'with', role: 'illustration', points: points(data, 'with') },
    ],
  }),
});
