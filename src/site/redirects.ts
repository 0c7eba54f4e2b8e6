import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languages } from '#kit/languages.ts';

const FILE = 'content/moved.yaml';

/** Whole pages that have another address now: the old one sends on, in every language. */
export function redirects(): Record<string, string> {
  const moved = (existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, string> | null;
  return Object.fromEntries(
    Object.entries(moved ?? {})
      .filter(([from]) => !from.includes('#'))
      .flatMap(([from, to]) => languages.map((lang) => [`/${lang}${from}`, `/${lang}${to}`])),
  );
}
