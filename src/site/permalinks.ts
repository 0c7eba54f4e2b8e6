import { BookError } from '#kit/errors.ts';
import type { BuiltSite } from './built-site.ts';

/** One line of content/permalinks.lock. */
export interface Permalink {
  readonly kind: string;
  readonly id: string;
  /** Behind the language. */
  readonly address: string;
  /** Addresses it had before; each still shows where it went. */
  readonly former: readonly string[];
}
type Thing = Pick<Permalink, 'kind' | 'id' | 'address'>;

const keyOf = ({ kind, id }: Thing) => `${kind} ${id}`;
const HEAD =
  '# Every id that was ever published: kind, id, address behind the language, former addresses.\n# Written by `npm run permalinks`, which adds what is new and removes nothing.\n';

export function parsePermalinks(text: string): Permalink[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, i) => {
      const [kind, id, address, ...former] = line.split(/\s+/);
      if (!kind || !id || !address?.startsWith('/'))
        throw new BookError(
          `content/permalinks.lock, entry ${i + 1}: "${line}" is not "kind id /address/". Take the file back from version control.`,
        );
      return { kind, id, address, former };
    });
}

export const printPermalinks = (links: readonly Permalink[]): string =>
  HEAD +
  links
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ kind, id, address, former }) => `${[kind, id, address, ...former].join(' ')}\n`)
    .join('');

/** What is published now joins what ever was; an address that changed stays among the former ones. */
export function addPermalinks(known: readonly Permalink[], things: readonly Thing[]): Permalink[] {
  const now = new Map(things.map((thing) => [keyOf(thing), thing]));
  const kept = known.map((link) => {
    const address = now.get(keyOf(link))?.address ?? link.address;
    if (address === link.address) return link;
    return {
      ...link,
      address,
      former: [...new Set([...link.former, link.address])].filter((a) => a !== address),
    };
  });
  const before = new Set(known.map(keyOf));
  const added = things
    .filter((thing) => !before.has(keyOf(thing)))
    .map(({ kind, id, address }) => ({ kind, id, address, former: [] }));
  return [...kept, ...added];
}

/** Published ids that are gone and have no new place, each with what to do. */
export function lostPermalinks(
  known: readonly Permalink[],
  things: readonly Thing[],
  moved: ReadonlyMap<string, string>,
): string[] {
  const now = new Set(things.map(keyOf));
  const addresses = new Set(things.map(({ address }) => address));
  return known
    .filter((link) => !now.has(keyOf(link)))
    .flatMap((link) => {
      const to = moved.get(link.address);
      if (to !== undefined && addresses.has(to)) return [];
      const gone = `${link.kind} "${link.id}" (${link.address}) was published and is gone`;
      return [
        to === undefined
          ? `${gone}. Give it back, or say where it went in content/moved.yaml: "${link.address}: /new/address/".`
          : `${gone}, and content/moved.yaml sends it to ${to}, which is not published either.`,
      ];
    });
}

/** Published addresses, former ones too, at which the built English book has nothing. */
export function deadAddresses(known: readonly Permalink[], site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return known
    .flatMap(({ address, former }) => [address, ...former])
    .filter((address) => {
      const [path = '', anchor] = address.split('#');
      const page = pages.get(`/en${path}`);
      return !page || (anchor !== undefined && !page.ids.has(anchor));
    });
}
