/**
 * What is saved for reading without a network lies in the browser's caches, and nothing lies there that the reader has not
 * asked for:
 *
 *   book <base> <build>    the files of one edition, each with its hash; pages and scripts of two editions never meet
 *   book <base>            {"saved":{"build":…,"date":…,"languages":["en"]},"pending":{…}}, and the tabs of older editions
 *
 * `saved` is what pages are answered from; `pending` what the reader asked for and is not complete yet.
 */
export interface Part {
  readonly build: string;
  readonly date: string;
  readonly languages: readonly string[];
}

export interface State {
  readonly saved?: Part;
  readonly pending?: Part;
}

const STATE = 'https://book.invalid/state';

/** The caches of one book: on a shared host another book may lie beside it. */
export class Store {
  readonly base: string;

  /** @param base path of the book: "/" or "/books/khorgos/" */
  constructor(base: string) {
    this.base = base;
  }

  get #name(): string {
    return `book ${this.base}`;
  }

  open(build: string): Promise<Cache> {
    return caches.open(`${this.#name} ${build}`);
  }

  /** The builds that have files here, complete or not. */
  async builds(): Promise<string[]> {
    const prefix = `${this.#name} `;
    return (await caches.keys())
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  }

  /** A file of a build; the query is the page's own business. */
  find(build: string, address: string): Promise<Response | undefined> {
    const cacheName = `${this.#name} ${build}`;
    return caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
  }

  async drop(build: string): Promise<void> {
    await caches.delete(`${this.#name} ${build}`);
  }

  async read(): Promise<State> {
    return this.#entry<State>(STATE, {});
  }

  async write(state: State): Promise<void> {
    await this.#put(STATE, state);
  }

  /** Which tabs were open when a build went out of use. */
  async tabs(build: string): Promise<readonly string[] | undefined> {
    return this.#entry<readonly string[] | undefined>(`${STATE}/${build}`, undefined);
  }

  async writeTabs(build: string, tabs: readonly string[]): Promise<void> {
    await this.#put(`${STATE}/${build}`, tabs);
  }

  /** Takes everything away. */
  async clear(): Promise<void> {
    for (const build of await this.builds()) await this.drop(build);
    await caches.delete(this.#name);
  }

  async #entry<T>(key: string, otherwise: T): Promise<T> {
    try {
      const found = await caches.match(key, { cacheName: this.#name });
      return found ? ((await found.json()) as T) : otherwise;
    } catch {
      // Denied or damaged: as if nothing were saved.
      return otherwise;
    }
  }

  async #put(key: string, value: unknown): Promise<void> {
    await (await caches.open(this.#name)).put(key, new Response(JSON.stringify(value)));
  }
}
