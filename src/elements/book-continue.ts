import { fill } from '#kit/rich-text.ts';
import { KEY, loadPlace } from './place.ts';

/** A link back to where the reader was, on this device; nothing for a new reader. */
class BookContinue extends HTMLElement {
  connectedCallback() {
    this.#show();
    // The chapter tells its place as it is left, which may be after this page began, or before it comes back whole.
    window.addEventListener('storage', ({ key }) => key === KEY && this.#show());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
  }

  #show(): void {
    const place = loadPlace();
    const link = this.querySelector('a');
    if (!place || !link) return;
    link.href = (this.dataset.base ?? '/') + place.path;
    link.textContent = fill(this.dataset.words ?? '{title}', { title: place.title });
    this.hidden = false;
  }
}

customElements.define('book-continue', BookContinue);
