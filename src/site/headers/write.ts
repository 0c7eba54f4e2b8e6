import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { BookError } from '#kit/errors.ts';
import { siteHeaders } from './areas.ts';
import { inlineHashes } from './inline.ts';
import { metaPolicy } from './policy.ts';
import { printHeadersFile, printNginx } from './print.ts';

const HEADERS = '_headers';
const NGINX = 'headers.nginx.conf';

/** Where the policy goes: behind the encoding, or, on a page that only redirects, at the very start. */
const START = /<meta charset="utf-8"\s*\/?>|^<!doctype html>(?!.*<meta charset)/is;

/** A policy by hash in every page, before anything that it is to govern. Returns the hashes of the whole site. */
export async function writePolicies(dir: URL): Promise<string[]> {
  const root = fileURLToPath(dir);
  const hashes = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: root })) {
    const html = readFileSync(root + file, 'utf8');
    const scripts = inlineHashes(file, html);
    const policy = metaPolicy({ scripts, search: !/^embed[\\/]/.test(file) });
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    const guarded = html.replace(START, (start) => start + meta);
    if (guarded === html) throw new BookError(`${file} has no <meta charset="utf-8">. Add it to its <head>.`);
    writeFileSync(root + file, guarded);
    for (const script of scripts) hashes.add(script);
  }
  return [...hashes].toSorted();
}

/** What a host is to send, in the two forms hosts read, once everything else is written. */
export function writeHeaders(dir: URL, scripts: readonly string[], logger: AstroIntegrationLogger): void {
  const root = fileURLToPath(dir);
  const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
  const site = siteHeaders(scripts);
  const top = readdirSync(root, { withFileTypes: true }).map((one) =>
    one.isDirectory() ? `${one.name}/` : one.name,
  );
  writeFileSync(root + HEADERS, printHeadersFile(site, base, top.toSorted()));
  writeFileSync(root + NGINX, printNginx(site, base));
  logger.info(`${HEADERS} and ${NGINX} written: ${scripts.length} inline scripts by hash.`);
}
