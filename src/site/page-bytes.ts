import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { closure } from './script-imports.ts';

const SCRIPTS = 'dist/_astro/';

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
  const elements = globSync('book-*.js', { cwd: SCRIPTS }).filter((name) =>
    html.includes(`<${name.split('.')[0]}`),
  );
  const own = (/<meta name="book-scripts" content="([^"]*)"/.exec(html)?.[1] ?? '')
    .split(/[; ]+/)
    .flatMap((address) => address.split('/').at(-1) || []);
  const names = [...new Set([...own, ...elements])];
  const needed = closure(names, (name) => readFileSync(SCRIPTS + name, 'utf8'));
  const scripts = total([...names, ...needed].map((name) => SCRIPTS + name));
  return { page, scripts, all: brotli(page) + scripts };
}
