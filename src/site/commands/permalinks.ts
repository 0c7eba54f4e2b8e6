import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readBookFile } from '../check-permalinks.ts';
import { addPermalinks, parsePermalinks, printPermalinks } from '../permalinks.ts';

/** Adds what the built book publishes to content/permalinks.lock; removes nothing. */
const LOCK = 'content/permalinks.lock';
const known = parsePermalinks(existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : '');
const next = addPermalinks(known, readBookFile(pathToFileURL('dist/')).things);
writeFileSync(LOCK, printPermalinks(next));
console.log(`${LOCK}: ${next.length} ids, ${next.length - known.length} of them new.`);
