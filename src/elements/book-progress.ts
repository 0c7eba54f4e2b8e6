import { fill } from '#kit/rich-text.ts';
import { eraseButton, loadButton, type Page, saveButton } from './progress-tools.ts';
import { KEY, loadAnswers } from './quiz-progress.ts';
import { stateOf } from './strings.ts';

/** The page "Your answers": marks what was answered and right, saves, loads and erases. */
class BookProgress extends HTMLElement {
  #strings: Record<string, string> = {};
  readonly #follow = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) this.#draw();
  };

  connectedCallback() {
    this.#strings = stateOf<Record<string, string>>(this, '.progress-strings') ?? {};
    const tools = this.querySelector('.progress-tools');
    const section = this.querySelector<HTMLElement>('.progress-file');
    if (!tools || !section || tools.childElementCount > 0) return;
    const said = this.querySelector('.progress-said');
    const page: Page = {
      words: (key, values) => this.#words(key, values),
      tell: (words) => {
        if (said) said.textContent = words;
      },
      draw: () => this.#draw(),
    };
    tools.append(saveButton(page), ...loadButton(page), ...eraseButton(page));
    section.hidden = false;
    if (this.#draw().corrupt) page.tell(this.#words('ui.corrupt'));
    // What another tab answers shows here too.
    window.addEventListener('storage', this.#follow);
  }

  disconnectedCallback() {
    window.removeEventListener('storage', this.#follow);
  }

  #words(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#strings[key] ?? key, values);
  }

  #draw() {
    const loaded = loadAnswers();
    const marks = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    for (const mark of marks) {
      const kept = loaded.answers[mark.dataset.question ?? ''];
      const counts = kept?.print === mark.dataset.print;
      const state = counts ? (kept?.right ? 'right' : 'wrong') : 'open';
      mark.dataset.state = state;
      const n = mark.textContent.trim();
      mark.setAttribute('aria-label', this.#words('ui.mark', { n, state: this.#words(state) }));
    }
    const sum = this.querySelector('.progress-sum');
    const answered = marks.some(({ dataset }) => dataset.state !== 'open');
    if (sum) sum.textContent = answered ? this.#count('ui.sum', marks) : this.#words('ui.none');
    for (const chapter of this.querySelectorAll<HTMLElement>('[data-chapter]')) {
      const count = chapter.querySelector('.progress-count');
      const own = chapter.querySelectorAll<HTMLElement>('[data-question]');
      if (count) count.textContent = this.#count('ui.chapter', [...own]);
    }
    return loaded;
  }

  #count(key: string, marks: readonly HTMLElement[]): string {
    const of = (...states: string[]) =>
      String(marks.filter(({ dataset }) => states.includes(dataset.state ?? '')).length);
    return this.#words(key, {
      total: String(marks.length),
      answered: of('right', 'wrong'),
      right: of('right'),
    });
  }
}

customElements.define('book-progress', BookProgress);
