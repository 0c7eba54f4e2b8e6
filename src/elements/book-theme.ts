import { read, remove, write } from './storage.ts';

/** The choice of theme; "as the device" keeps nothing. */
class BookTheme extends HTMLElement {
  connectedCallback() {
    const label = this.querySelector('label');
    const select = this.querySelector('select');
    if (!label || !select) return;
    const kept = read('book-theme');
    select.value = kept === 'light' || kept === 'dark' ? kept : 'auto';
    label.hidden = false;
    select.addEventListener('change', () => {
      const { dataset } = document.documentElement;
      if (select.value === 'auto') {
        delete dataset.theme;
        remove('book-theme');
      } else {
        dataset.theme = select.value;
        write('book-theme', select.value);
      }
    });
  }
}

customElements.define('book-theme', BookTheme);
