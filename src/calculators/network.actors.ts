/** The seven actors of the default network and where they stand in the drawing, in per cent. */
export const places = {
  sme: { x: 7, y: 50 },
  platform: { x: 38, y: 17 },
  bank: { x: 68, y: 30 },
  buyer: { x: 93, y: 52 },
  forwarder: { x: 22, y: 84 },
  broker: { x: 50, y: 72 },
  post: { x: 78, y: 86 },
} as const;

export type Actor = keyof typeof places;
export const actors = Object.keys(places) as [Actor, ...Actor[]];

/** Every link there could be, as "a-b" in the order of the actors. */
export const pairs: readonly string[] = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${a}-${b}`));

/** The eight links of the default network: the SME reaches its buyer over a platform, or over four firms. */
export const defaultLinks = [
  'sme-platform',
  'sme-forwarder',
  'platform-buyer',
  'forwarder-broker',
  'broker-post',
  'buyer-post',
  'platform-bank',
  'bank-buyer',
];

/** A set of links as its input writes it. */
export const linksText = (links: readonly string[]): string =>
  pairs.filter((pair) => links.includes(pair)).join('.');
/** A set of actors as its input writes it. */
export const actorsText = (there: readonly string[]): string =>
  actors.filter((actor) => there.includes(actor)).join('.');
