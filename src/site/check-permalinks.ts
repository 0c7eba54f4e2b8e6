import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegrationLogger } from 'astro';
import { BookError } from '#kit/errors.ts';
import type { BuiltSite } from './built-site.ts';
import { deadAddresses, lostPermalinks, type Permalink, parsePermalinks } from './permalinks.ts';
import { movedAddresses } from './redirects.ts';

const LOCK = 'content/permalinks.lock';
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What `dist/book.json` says of the build that was just made. */
export interface BookFile {
  readonly edition: number;
  readonly things: readonly Pick<Permalink, 'kind' | 'id' | 'address'>[];
}
export const readBookFile = (dir: URL): BookFile =>
  JSON.parse(readFileSync(new URL('book.json', dir), 'utf8')) as BookFile;

/**
 * From edition 1 on, stops the build when a published id has no place any more, naming each. Before that, ids may
 * still move, and the build only tells.
 */
export function checkPermalinks(dir: URL, site: BuiltSite, logger: AstroIntegrationLogger): void {
  const known = parsePermalinks(read(LOCK));
  const { edition, things } = readBookFile(dir);
  const moved = new Map(Object.entries(movedAddresses()));
  const lost = lostPermalinks(known, things, moved);
  const dead =
    lost.length > 0 ? [] : deadAddresses(known, site).map((a) => `nothing stands at ${a} in the built book`);
  const problems = [...lost, ...dead];
  if (problems.length > 0) {
    const words = `${problems.length} published addresses are lost:\n${problems.map((line) => `  ${line}`).join('\n')}`;
    if (edition >= 1) throw new BookError(words);
    logger.warn(words);
  }
  const listed = new Set(known.map(({ kind, id }) => `${kind} ${id}`));
  const fresh = things.filter(({ kind, id }) => !listed.has(`${kind} ${id}`)).length;
  if (fresh > 0)
    logger.info(`${fresh} new ids are not in ${LOCK} yet. Before an edition: npm run permalinks`);
}
