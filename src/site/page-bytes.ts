import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const sizes = new Map<string, number>();

/** The bytes of a file after Brotli, as a server with compression sends it. */
export function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

export const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotli(file), 0);

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)].map(
    ([, name = '']) => file.replace(/[^/]+$/, name.slice(2)),
  );

/** A script and everything it imports at once; what it imports on demand is not counted. */
function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    imports(file).forEach(visit);
  };
  files.forEach(visit);
  return [...seen];
}

export interface PageBytes {
  readonly page: string;
  readonly scripts: number;
  readonly all: number;
}

/**
 * What a page weighs with every element on it alive: its HTML with its styles, its own scripts and those of its elements.
 * What runs before the reader acts is less, and is measured in a browser.
 */
export function pageBytes(page: string): PageBytes {
  const html = readFileSync(page, 'utf8');
  const elements = globSync('dist/_astro/book-*.js').filter((file) =>
    html.includes(`<${/(book-[a-z]+)/.exec(file.replace('dist/_astro/', ''))?.[1]}`),
  );
  const own = (/<meta name="book-scripts" content="([^"]*)"/.exec(html)?.[1] ?? '')
    .split(/[; ]+/)
    .filter(Boolean)
    .map((address) => `dist${address}`);
  const scripts = total(withImports([...own, ...elements]));
  return { page, scripts, all: brotli(page) + scripts };
}
