import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../headers/read.ts';

const dir = resolve(process.argv[2] ?? 'dist');
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const file = join(dir, '_headers');
if (!existsSync(file)) {
  console.error(`There is no built book in ${dir}. Type: npm run build`);
  process.exit(1);
}
const rules = parseHeaders(readFileSync(file, 'utf8'));
const files = sirv(dir, { etag: true });

/** Serves the built book as a static host would: the headers of `_headers`, 404.html for what is not there. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  if (!path.startsWith(base)) return void response.writeHead(302, { Location: base }).end();
  // sirv looks below the base path; the query stays for the page's own script.
  request.url = (request.url ?? '/').slice(base.length - 1);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(join(dir, '404.html')).pipe(response);
  });
});

const wanted = Number(process.env.PORT ?? 4321);

// A taken port: another one is taken instead, unless it was asked for by name.
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  server.listen(0);
});
server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  console.log(`The book is at http://localhost:${port}${base}  (Ctrl+C stops it)`);
});
server.listen(wanted);
