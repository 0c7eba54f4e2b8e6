import { fill } from '#kit/rich-text.ts';
import { loadPlace } from './place.ts';

/** A link back to where the reader was, on this device; nothing for a new reader. */
class BookContinue extends HTMLElement {
  connectedCallback() {
    const place = loadPlace();
    const link = this.querySelector('a');
    if (!place || !link) return;
    link.href = (this.dataset.base ?? '/') + place.path;
    link.textContent = fill(this.dataset.words ?? '{title}', { title: place.title });
    this.hidden = false;
  }
}

customElements.define('book-continue', BookContinue);
