/** The way into the search: what searches is loaded when the reader reaches for it, never before. */
export class BookSearch extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => void this.#open(event));
    for (const near of ['pointerenter', 'focus'])
      link?.addEventListener(near, () => void this.#load().catch(() => undefined), { once: true });
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') void this.#open(event);
    });
  }

  async #open(event: Event) {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
    const input = this.querySelector('input');
    input?.focus();
    // What was asked before gives way to the first key.
    input?.select();
    try {
      await this.#load();
    } catch {
      const said = this.querySelector('.search-said');
      if (said) said.textContent = this.dataset.failed ?? '';
    }
  }

  async #load() {
    const { startSearch } = await import('./search-dialog.ts');
    await startSearch(this);
  }
}

customElements.define('book-search', BookSearch);
