import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
  readonly include_characters?: readonly string[];
}

/** Pagefind lists its languages in an order that changes from run to run: the same book gives the same bytes. */
export function settled(text: string): string {
  const entry = JSON.parse(text) as Entry;
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const characters = entry.include_characters?.toSorted();
  return JSON.stringify({
    ...entry,
    languages: Object.fromEntries(languages),
    ...(characters ? { include_characters: characters } : {}),
  });
}

/** Puts the search's list of languages in order, once Pagefind has run. */
export function settleSearch(dir: URL): void {
  const file = fileURLToPath(new URL('pagefind/pagefind-entry.json', dir));
  if (existsSync(file)) writeFileSync(file, settled(readFileSync(file, 'utf8')));
}
