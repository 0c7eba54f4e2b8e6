import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { close, createIndex } from 'pagefind';

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

function sound<T extends { errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0)
    throw new Error(`Pagefind could not index the pages: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Pagefind reads no label, and the first words of a term stand in one. It joins what stands in cells and terms; in an
 * excerpt their words would run together.
 */
const readable = (html: string): string =>
  html
    .replace(/<label for="open-[^>]*>([^<]*)<\/label>/g, '$1')
    .replace(
      /<\/(?:dd|dt|td|th|caption|label|legend|option)>|<span class="(?:sentence|example-words|stop-time)/g,
      ' $&',
    );

/** What Pagefind makes of a folder of pages: the files that a search needs, by their paths, as bytes. */
async function searchFiles(root: string): Promise<{ pages: number; files: Map<string, Uint8Array> }> {
  const { index } = sound(await createIndex());
  if (!index) throw new Error('Pagefind could not start. Install it again: npm ci');
  const paths = globSync('**/*.html', { cwd: root }).toSorted();
  let pages = 0;
  for (const sourcePath of paths) {
    const html = readFileSync(join(root, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    sound(await index.addHTMLFile({ sourcePath, content: readable(html) }));
    pages += 1;
  }
  const found = sound(await index.getFiles()).files.filter(({ path }) => !UNUSED.test(path));
  return { pages, files: new Map(found.map(({ path, content }) => [path, content])) };
}

/**
 * Indexes the built pages for the search. Pagefind hands its files over and the book writes them: told to write,
 * Pagefind 1.5 answers before it is finished, and is then stopped with files half on the disk (its issue 1271),
 * which is why Starlight's own step is switched off.
 */
export async function writeSearchIndex(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
  const root = fileURLToPath(dir);
  try {
    const { pages, files } = await searchFiles(root);
    for (const [path, content] of files) {
      const file = join(root, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      const isEntry = path === 'pagefind-entry.json';
      writeFileSync(file, isEntry ? settled(new TextDecoder().decode(content)) : content);
    }
    logger.info(`${pages} pages read for the search.`);
  } finally {
    await close();
  }
}
