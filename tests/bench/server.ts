import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor, parseHeaders } from '#site/headers/read.ts';
import { WHOLE_YARDSTICK, wholeYardstick, YARDSTICK, yardstick } from './yardstick.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

export interface Served {
  readonly origin: string;
  readonly yardstickBytes: number;
  readonly wholeYardstickBytes: number;
  close(): void;
}

/** Serves the built book and both yardsticks beside it, both with Brotli and with the headers of `_headers`. */
export async function serve(): Promise<Served> {
  const rules = parseHeaders(readFileSync('dist/_headers', 'utf8'));
  const bodies = new Map<string, Buffer>();
  const own = brotliCompressSync(yardstick());
  const whole = brotliCompressSync(wholeYardstick());
  bodies.set(YARDSTICK, own).set(WHOLE_YARDSTICK, whole);

  function bodyOf(path: string): Buffer | undefined {
    const known = bodies.get(path);
    if (known) return known;
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const bytes = readFileSync(file);
    const body = packed.has(extname(file)) ? brotliCompressSync(bytes) : bytes;
    bodies.set(path, body);
    return body;
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = path.includes('..') ? undefined : bodyOf(path);
    if (!body) return void response.writeHead(404).end();
    const kind = path.endsWith('/') ? '.html' : extname(path);
    // The yardsticks' script stands in their pages; the book's policy is not for it.
    if (!path.startsWith(YARDSTICK))
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream');
    if (packed.has(kind)) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    yardstickBytes: own.length,
    wholeYardstickBytes: whole.length,
    close: () => void server.close(),
  };
}
