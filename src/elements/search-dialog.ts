import { findNames, type Named } from '#kit/names.ts';
import { fill } from '#kit/rich-text.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { nameItem, pageItem } from './search-results.ts';

const SHOWN = 8;
/** Milliseconds without a key before the pages are searched; names answer at once. */
const PAUSE = 60;

/** Names of calculators and terms, then the built pages that have the words. */
class Search {
  #host: HTMLElement;
  #words: Record<string, string>;
  #names: readonly Named[] = [];
  #pagefind: Promise<Pagefind> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = JSON.parse(host.dataset.words ?? '{}') as Record<string, string>;
    this.#input?.addEventListener('input', () => void this.#search());
    // A search field takes the first Escape to clear itself; here one Escape leaves.
    this.#input?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') host.querySelector('dialog')?.close();
    });
  }

  get #input() {
    return this.#host.querySelector('input');
  }

  get #asked() {
    return this.#input?.value.trim() ?? '';
  }

  /** After a failure the next key or opening tries again. */
  load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.#host.dataset.bundle ?? '/pagefind/');
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  /** Ready when the index is there; the names may be missing, the pages may not. */
  async start() {
    if (this.#names.length === 0) void this.#loadNames().catch(() => undefined);
    await this.load();
  }

  async #loadNames() {
    const answer = await fetch(this.#host.dataset.names ?? '');
    this.#names = (await answer.json()) as Named[];
    // What was typed while they came is answered now.
    await this.#search();
  }

  async #search() {
    const q = this.#asked;
    const names = findNames(this.#names, q);
    const first = names.map((named) => nameItem(named, this.#words[named.kind] ?? ''));
    const list = this.#host.querySelector('ol');
    if (first.length > 0) list?.replaceChildren(...first);
    try {
      const found = await (await this.load()).debouncedSearch(q, {}, PAUSE);
      if (found === null || q !== this.#asked) return;
      const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      if (q !== this.#asked) return;
      const named = new Set(names.map(({ address }) => address.split('#')[0]));
      const others = pages.filter(({ url }) => !named.has(url));
      const items = others.flatMap((page) => pageItem(q, page) ?? []);
      list?.replaceChildren(...first, ...items);
      // The best come first: where one of them is not what was asked for, none behind them is.
      const more = items.length < others.length ? 0 : found.results.length - pages.length;
      const n = names.length + items.length + more;
      this.#tell(q === '' ? '' : n === 0 ? this.#words.none : this.#words.some, { q, n: String(n) });
    } catch {
      this.#tell(this.#words.failed);
    }
  }

  #tell(words = '', values: Record<string, string> = {}) {
    const said = this.#host.querySelector('.search-said');
    if (said) said.textContent = fill(words, values);
  }
}

let search: Search | undefined;

/** Brings the page's one search dialog to life; again after a failure. */
export const startSearch = (host: HTMLElement): Promise<void> => (search ??= new Search(host)).start();
