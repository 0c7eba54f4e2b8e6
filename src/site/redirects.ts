import { existsSync, readFileSync } from 'node:fs';
import { readOne } from '#book/files.ts';
import { moved } from '#book/schemas/moved.ts';
import { languages } from '#kit/languages.ts';

const FILE = 'content/moved.yaml';

/** Old addresses and where they lead now, behind the language; read while Astro has no `import.meta.glob` yet. */
export const movedAddresses = (): Record<string, string> =>
  readOne(FILE, existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', moved);

/** Whole pages that have another address now: the old one sends on, in every language. */
export const redirects = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(movedAddresses())
      .filter(([from]) => !from.includes('#'))
      .flatMap(([from, to]) => languages.map((lang) => [`/${lang}${from}`, `/${lang}${to}`])),
  );
