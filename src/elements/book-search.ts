import { fill } from '#kit/rich-text.ts';

interface Result {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results?: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    wait?: number,
  ): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

const SHOWN = 8;

/** Search over the built pages. The index is loaded when the dialog opens, never before. */
class BookSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #words: Record<string, string> = {};

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
    this.querySelector('a')?.addEventListener('click', (event) => this.#open(event));
    const input = this.querySelector('input');
    input?.addEventListener('input', () => void this.#search());
    // A search field takes the first Escape to clear itself; here one Escape leaves.
    input?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.querySelector('dialog')?.close();
    });
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') this.#open(event);
    });
  }

  #open(event: Event) {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
    this.querySelector('input')?.focus();
    void this.#load().catch(() => this.#tell(this.#words.failed ?? ''));
  }

  #load(): Promise<Pagefind> {
    const bundle = this.dataset.bundle ?? '/pagefind/';
    this.#pagefind ??= (import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>).then(
      async (pagefind) => {
        await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), excerptLength: 18 });
        await pagefind.init();
        return pagefind;
      },
    );
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  async #search() {
    const q = this.querySelector('input')?.value.trim() ?? '';
    try {
      const pagefind = await this.#load();
      const found = await pagefind.debouncedSearch(q, {}, 60);
      // A newer search has taken over.
      if (found === null) return;
      const results = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      this.#show(results);
      const words = q === '' ? '' : found.results.length === 0 ? this.#words.none : this.#words.some;
      this.#tell(fill(words ?? '', { q, n: String(found.results.length) }));
    } catch {
      this.#tell(this.#words.failed ?? '');
    }
  }

  #show(results: readonly Result[]) {
    const items = results.map((result) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const best = result.sub_results?.[0];
      link.href = best?.url ?? result.url;
      link.textContent = result.meta.title ?? result.url;
      const excerpt = document.createElement('p');
      excerpt.append(...marked(best?.excerpt ?? result.excerpt));
      item.append(link, excerpt);
      return item;
    });
    this.querySelector('ol')?.replaceChildren(...items);
  }

  #tell(words: string) {
    const said = this.querySelector('.search-said');
    if (said) said.textContent = words;
  }
}

const decode = (text: string) =>
  // Inside an element the parser keeps the spaces at both ends.
  new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html').querySelector('p')?.textContent ?? '';

/** Pagefind marks its hits with <mark> and escapes the rest: read as text, never as HTML. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (hit === undefined) return document.createTextNode(decode(piece));
    const mark = document.createElement('mark');
    mark.textContent = decode(hit);
    return mark;
  });
}

customElements.define('book-search', BookSearch);
