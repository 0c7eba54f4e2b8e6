import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BookError } from '#kit/errors.ts';

/** Kinds of link that a browser fetches or connects to; canonical, alternate, licence and the like are only words. */
const FETCHED =
  /\brel="[^"]*\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;
const SHOWN = 10;

const valuesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value);

/** Addresses that a page loads by itself. */
function loadedByPage(html: string): string[] {
  const links = (html.match(/<link\b[^>]*>/g) ?? []).filter((link) => FETCHED.test(link));
  const sources = valuesOf(
    html,
    /<(?:script|img|iframe|source|video|audio|embed|track|use|image)\b[^>]*?\s(?:src|href|xlink:href|poster)="([^"]*)"/g,
  );
  const sets = valuesOf(html, /\ssrcset="([^"]*)"/g).flatMap((set) =>
    set.split(',').map((one) => one.trim()),
  );
  return [...links.flatMap((link) => valuesOf(link, /\shref="([^"]*)"/g)), ...sources, ...sets];
}

const loadedByStyle = (css: string): string[] => valuesOf(css, /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g);

/**
 * Addresses in a page or style that would make the reader's browser ask somebody else.
 * @param own the book's own origin, where it is known
 */
export function foreignLoads(name: string, text: string, own: string | undefined): string[] {
  const loaded = name.endsWith('.css') ? loadedByStyle(text) : loadedByPage(text);
  return loaded.filter((address) => {
    const isForeign = /^\s*(?:[a-z][a-z+.-]*:)?\/\//i.test(address);
    return isForeign && (own === undefined || new URL(address, own).origin !== own);
  });
}

/** Stops the build where a page or style would ask another site for anything. */
export async function checkPrivate(dir: URL): Promise<void> {
  const root = fileURLToPath(dir);
  const own = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : undefined;
  const found: string[] = [];
  for await (const file of glob('**/*.{html,css}', { cwd: root }))
    for (const address of foreignLoads(file, readFileSync(root + file, 'utf8'), own))
      found.push(`  ${file}: ${address}`);
  if (found.length === 0) return;
  throw new BookError(
    `The book asks no other site for anything, but ${found.length} addresses do. Put the file into public/ or src/:\n${found.slice(0, SHOWN).join('\n')}`,
  );
}
