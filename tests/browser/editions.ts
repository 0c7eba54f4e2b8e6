import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../../src/site/headers/read.ts';
import { offlineLists } from '../../src/site/offline/lists.ts';

const DIST = 'dist';
const rules = parseHeaders(readFileSync(`${DIST}/_headers`, 'utf8'));

/** A host with the built book, which can publish a newer edition, lose a file, fail, and go away. */
export class Host {
  readonly #files = sirv(DIST, { etag: true });
  readonly #changed = new Map<string, Buffer | undefined>();
  readonly #server: Server;
  #port = 0;
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  /** Paths that fail, as a line that breaks would let them. */
  failing: RegExp | undefined;

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      if (this.failing?.test(pathname)) return void request.destroy();
      for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      if (!this.#changed.has(file))
        return this.#files(request, response, () => void response.writeHead(404).end());
      const bytes = this.#changed.get(file);
      const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
      return void (bytes
        ? response.writeHead(200, { 'Content-Type': type }).end(bytes)
        : response.writeHead(404).end());
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Another text in a page, with or without telling the lists about it. */
  change(page: string, from: string, to: string): void {
    const file = `${page}index.html`;
    this.#changed.set(file, Buffer.from(readFileSync(DIST + file, 'utf8').replaceAll(from, to)));
  }

  /** A file that a newer edition has no more. */
  lose(file: string): void {
    this.#changed.set(file, undefined);
  }

  /** Makes the lists say what is here now. */
  publish(date: string): void {
    const names = globSync(`${DIST}/**/*.*`).map((name) => name.replaceAll('\\', '/').slice(DIST.length));
    const built = names
      .filter((name) => !(this.#changed.has(name) && this.#changed.get(name) === undefined))
      .map((name) => ({
        file: name.slice(1),
        read: () => this.#changed.get(name) ?? readFileSync(DIST + name),
      }));
    const { edition, lists } = offlineLists(built, date);
    this.#changed.set('/offline.json', Buffer.from(JSON.stringify(edition)));
    for (const [path, text] of lists) this.#changed.set(`/${path}`, Buffer.from(text));
  }
}
