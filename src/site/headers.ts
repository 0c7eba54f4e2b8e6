import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The inline scripts of a page that run; data blocks and modules by address do not need a hash. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/type="application\//.test(attributes))
    .map(([, , body = '']) => body);
}

function policy(scripts: readonly string[], ancestors: string): string {
  return [
    "default-src 'none'",
    // wasm-unsafe-eval: the search index is read by WebAssembly; nothing else may evaluate code.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    // The simulations' worker is a module of the book; none is made from a text.
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

const common = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Strict-Transport-Security: max-age=63072000; includeSubDomains',
];

const block = (path: string, lines: readonly string[]): string =>
  [path, ...lines.map((line) => `  ${line}`)].join('\n');

/** Writes `_headers`: a policy by hash of what is in the built HTML, once every page is there. */
export async function writeHeaders(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
  const root = fileURLToPath(dir);
  const hashes = new Set<string>();
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: root })) {
    pages += 1;
    for (const script of inlineScripts(readFileSync(`${root}${file}`, 'utf8'))) hashes.add(hash(script));
  }
  const scripts = [...hashes].toSorted();
  const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
  const text = [
    block(`${base}/*`, [
      ...common,
      `Content-Security-Policy: ${policy(scripts, "'self'")}`,
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
    ]),
    block(`${base}/embed/*`, [
      '! Content-Security-Policy',
      `Content-Security-Policy: ${policy(scripts, '*')}`,
      '! Cross-Origin-Opener-Policy',
      '! Cross-Origin-Resource-Policy',
      'Cross-Origin-Resource-Policy: cross-origin',
    ]),
    // Scripts, styles and fonts are fetched from a sandboxed frame too, which has an origin of its own.
    block(`${base}/_astro/*`, [
      'Cache-Control: public, max-age=31536000, immutable',
      '! Cross-Origin-Resource-Policy',
      'Cross-Origin-Resource-Policy: cross-origin',
      'Access-Control-Allow-Origin: *',
    ]),
  ].join('\n\n');
  writeFileSync(`${root}_headers`, `${text}\n`);
  logger.info(`_headers written: ${scripts.length} inline scripts by hash on ${pages} pages.`);
}
