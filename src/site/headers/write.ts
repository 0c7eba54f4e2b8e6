import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { BookError } from '#kit/errors.ts';
import { siteHeaders } from './areas.ts';
import { type Hashes, inlineHashes } from './inline.ts';
import { metaPolicy } from './policy.ts';
import { printHeadersFile, printNginx } from './print.ts';

const HEADERS = '_headers';
const NGINX = 'headers.nginx.conf';

/** Where the policy goes: behind the encoding, or, on a page that only redirects, at the very start. */
const START = /<meta charset="utf-8"\s*\/?>|^<!doctype html>(?!.*<meta charset)/is;

/** A policy by hash in every page, before anything that it is to govern. Returns the hashes of the whole site. */
export async function writePolicies(dir: URL): Promise<Hashes> {
  const root = fileURLToPath(dir);
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for await (const file of glob('**/*.html', { cwd: root })) {
    const html = readFileSync(root + file, 'utf8');
    const hashes = inlineHashes(file, html);
    const policy = metaPolicy({ ...hashes, search: !/^embed[\\/]/.test(file) });
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    const guarded = html.replace(START, (start) => start + meta);
    if (guarded === html) throw new BookError(`${file} has no <meta charset="utf-8">. Add it to its <head>.`);
    writeFileSync(root + file, guarded);
    for (const script of hashes.scripts) all.scripts.add(script);
    for (const style of hashes.styles) all.styles.add(style);
  }
  return { scripts: [...all.scripts].toSorted(), styles: [...all.styles].toSorted() };
}

/** What a host is to send, in the two forms hosts read, once everything else is written. */
export function writeHeaders(dir: URL, hashes: Hashes, logger: AstroIntegrationLogger): void {
  const root = fileURLToPath(dir);
  const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
  const site = siteHeaders(hashes);
  const top = readdirSync(root, { withFileTypes: true }).map((one) =>
    one.isDirectory() ? `${one.name}/` : one.name,
  );
  writeFileSync(root + HEADERS, printHeadersFile(site, base, top.toSorted()));
  writeFileSync(root + NGINX, printNginx(site, base));
  logger.info(
    `${HEADERS} and ${NGINX} written: ${hashes.scripts.length} inline scripts and ${hashes.styles.length} styles by hash.`,
  );
}
