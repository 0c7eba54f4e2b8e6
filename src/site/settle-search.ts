import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Interfaces of Pagefind that the book does not use: it has its own. One of them is not even the same in two runs. */
const UNUSED = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\.(?:js|css)$/;

/** Puts the search's list of languages in order and takes away what nobody asks for, once Pagefind has run. */
export function settleSearch(dir: URL): void {
  const folder = fileURLToPath(new URL('pagefind/', dir));
  if (!existsSync(folder)) return;
  const entry = `${folder}pagefind-entry.json`;
  writeFileSync(entry, settled(readFileSync(entry, 'utf8')));
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(folder + name);
}
