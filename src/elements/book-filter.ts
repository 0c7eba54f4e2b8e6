import { fill } from '#kit/rich-text.ts';

/** Lower case without accents, so that "resume" finds "résumé"; Cyrillic й and ё stay letters of their own. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();

/** Hides the entries of a list that do not hold every word of the field; headings without entries go too. */
class BookFilter extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLElement>('.filter');
    const input = field?.querySelector('input');
    if (!field || !input) return;
    field.hidden = false;
    const entries = [...this.querySelectorAll<HTMLElement>(this.dataset.entries ?? '')];
    const texts = entries.map((entry) => plain(entry.textContent ?? ''));
    input.addEventListener('input', () => this.#filter(input.value, entries, texts));
  }

  #filter(query: string, entries: readonly HTMLElement[], texts: readonly string[]) {
    const words = plain(query).split(/\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, i) => {
      const holds = words.every((word) => texts[i]?.includes(word));
      entry.hidden = !holds;
      if (holds) shown += 1;
    });
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]'))
      group.hidden = !entries.some((entry) => group.contains(entry) && !entry.hidden);
    const said = this.querySelector('.filter-said');
    const say = JSON.parse(this.dataset.words ?? '{}') as { some?: string; none?: string };
    if (said)
      said.textContent =
        words.length === 0
          ? ''
          : fill((shown > 0 ? say.some : say.none) ?? '', { n: String(shown), q: query.trim() });
  }
}

customElements.define('book-filter', BookFilter);
