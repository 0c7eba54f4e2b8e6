import type { Calculator, Part } from '#kit/calculator.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { hasMore } from '#kit/dependent.ts';
import { present, type Telling } from '#kit/present.ts';
import { readState, type State } from '#kit/url-state.ts';
import { loadCalculator } from '#registry';
import type { BookChart } from './book-chart.ts';
import { linkCase, writeAddress } from './calculator-address.ts';
import { originText } from './calculator-field.ts';
import { type Form, readForm, showForm } from './calculator-form.ts';
import { tell } from './calculator-view.ts';
import { hush, speak } from './calculator-voice.ts';
import { say, stateOf } from './strings.ts';

interface Case {
  readonly calculator: string;
  readonly state: State;
  readonly from: Element;
}

/** Longer than from key to key, in milliseconds: what follows an answer never keeps the next key waiting. */
const PAUSE = 200;
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
type Sent = Omit<Telling, 'text'> & { text?: Record<string, string>; state: State };

/** Brings a server-rendered calculator to life; nothing is drawn before the reader asks for something. */
class BookCalculator extends HTMLElement {
  #sent: Sent | undefined;
  #calculator: Calculator | undefined;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #state: State = {};
  #spec: ChartSpec | undefined;
  #rest: Form['rest'];
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly #heard = (event: Event) => void this.#adopt((event as CustomEvent<Case>).detail);

  connectedCallback() {
    document.addEventListener('book-case', this.#heard);
    // Moved on the page, it stays as it is.
    if (this.#sent) return;
    this.#sent = stateOf<Sent>(this, '.calc-state');
    if (!this.#sent) return;
    this.#state = this.#sent.state;
    for (const block of this.querySelectorAll<HTMLElement>('.calc-presets, .calc-tools'))
      block.hidden = false;
    // The definition arrives when the calculator comes into view or is touched, at once when the address has a case.
    for (const type of ['focusin', 'pointerenter'])
      this.addEventListener(type, () => void this.#load(), { once: true });
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      if (window.scrollY > 0) void this.#load();
      else document.addEventListener('scroll', () => void this.#load(), { once: true, passive: true });
    }).observe(this);
    this.addEventListener('input', ({ target }) => void this.#changed(isTyped(target) ? PAUSE : 0));
    this.addEventListener('click', (event) => void this.#clicked(event));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    // The reader was quicker than the script.
    if (this.contains(document.activeElement)) void this.#load();
    if (this.#ownsAddress && location.search.length > 1) void this.#fromAddress();
    else if (this.#typedBefore) void this.#changed();
  }

  disconnectedCallback() {
    document.removeEventListener('book-case', this.#heard);
  }

  /** Only on the calculator's own page and in an embed does the address hold the case. */
  get #ownsAddress(): boolean {
    return location.pathname.endsWith(`/${this.dataset.calculator}/`);
  }

  /** A reader may type before the script is there, and a browser puts typed text back after a reload. */
  get #typedBefore(): boolean {
    const fields = [...this.querySelectorAll<HTMLInputElement>('form :is(input, textarea)')];
    return fields.some((field) =>
      ['radio', 'checkbox'].includes(field.type)
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue,
    );
  }

  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = undefined;
      this.#notice(say('failed'));
    });
    return this.#loading;
  }

  async #fetch() {
    const calculator = await loadCalculator(this.dataset.calculator ?? '');
    const part = calculator.parts.find(({ id }) => id === this.dataset.part);
    // Most calculators have fields for numbers and choices only, and need nothing of the rest.
    if (part && hasMore(part, calculator.inputs)) this.#rest = await import('./calculator-rest.ts');
    this.#calculator = calculator;
    this.#part = part;
    if (part) this.#rest?.wake(this, part, this.#state);
  }

  async #fromAddress() {
    await this.#load();
    if (!this.#calculator || !this.#part) return;
    const { state, ignored } = readState(this.#calculator, location.search);
    this.#put({ ...this.#state, ...state });
    if (ignored.length > 0 && this.#part === this.#calculator.parts[0])
      this.#notice(say('ignored', { list: ignored.join(', ') }));
  }

  /** @param pause milliseconds until what follows the answer is drawn */
  async #changed(pause = 0) {
    await this.#load();
    const form = this.#form;
    if (!form) return;
    const next = readForm(form, this.#state);
    this.toggleAttribute('data-stale', !next);
    this.#notice(next ? '' : say('stale'));
    speak(this);
    if (!next) return;
    this.#state = next;
    const results = this.#answer();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#follow(results);
      this.#writeAddress();
      this.#broadcast();
    }, pause);
  }

  get #ready() {
    const [calculator, part, sent] = [this.#calculator, this.#part, this.#sent];
    if (!calculator || !part || !sent) return undefined;
    const telling: Telling = { ...sent, text: sent.text ?? calculator.text };
    return { calculator, part, sent, telling };
  }

  get #form(): Form | undefined {
    const { calculator, part, sent } = this.#ready ?? {};
    return calculator && part && sent && { root: this, calculator, part, lang: sent.lang, rest: this.#rest };
  }

  /** Puts a whole case into the form; what was said of the one before is true no longer. */
  #put(state: State) {
    if (!this.#form) return;
    this.#state = state;
    showForm(this.#form, state);
    this.removeAttribute('data-stale');
    this.#notice('');
    hush(this);
    clearTimeout(this.#pause);
    this.#follow(this.#answer());
  }

  /** A case the reader asked for as a whole: a preset, a reset. */
  #take(state: State) {
    this.#put(state);
    speak(this);
    this.#writeAddress();
    this.#broadcast();
  }

  /** The result in words and in the working, which a reader who types is waiting for, and the links to it. */
  #answer(): Record<string, unknown> {
    const { calculator, part, telling } = this.#ready ?? {};
    if (!calculator || !part || !telling) return {};
    const view = present(calculator, part, this.#state, telling);
    tell(this, view);
    linkCase(this, calculator, part, this.#state);
    return { ...view.results };
  }

  /** What else tells the case: origins beside fields, tables, drawings, the chart. */
  #follow(results: Record<string, unknown>) {
    const { calculator, part, sent, telling } = this.#ready ?? {};
    if (!calculator || !part || !sent || !telling) return;
    for (const name of part.uses) originText(this, name, this.#state[name], sent);
    this.#rest?.showRest(this, { calculator, part, state: this.#state, results, telling });
    this.#showChart(part.chart?.(this.#state, results, sent.data), telling.text);
  }

  #showChart(spec: ChartSpec | undefined, text: Readonly<Record<string, string>>) {
    const chart = this.querySelector<BookChart>('book-chart');
    if (!chart) return;
    chart.hidden = spec === undefined;
    if (!spec) return;
    this.#spec = localizeChart(spec, text);
    // The chart's own script may come later than this one.
    void customElements.whenDefined('book-chart').then(() => this.#spec && chart.update(this.#spec));
  }

  async #clicked(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    await this.#load();
    if (!this.#calculator || !this.#sent) return;
    if (button.dataset.preset !== undefined) {
      this.#take({ ...this.#sent.state, ...readState(this.#calculator, button.dataset.preset).state });
    } else if (button.dataset.action === 'reset') {
      this.#take(this.#sent.state);
      this.#tell(say('reset-done'));
    } else if (button.dataset.action) await this.#copy(button.dataset.action);
  }

  /** Link, working or result, to be pasted elsewhere. */
  async #copy(action: string) {
    const { calculator, part, sent } = this.#ready ?? {};
    if (!calculator || !part || !sent) return;
    const page = new URL(this.dataset.page ?? '', location.href);
    const told = [...this.querySelectorAll('output .sentence')].map((line) => line.textContent).join('\n');
    const given = { calculator, part, state: this.#state, sent, page, told };
    const done = import('./calculator-copy.ts').then(({ copyFrom }) => copyFrom(action, given));
    // Without that script the reader can still take what the page itself holds.
    const link = this.querySelector<HTMLAnchorElement>('.calc-open')?.href ?? '';
    this.#tell(await done.catch(() => say('text-failed', { text: `${told}\n${link}` })));
  }

  #writeAddress() {
    if (this.#ownsAddress && this.#calculator && this.#sent)
      writeAddress(this.#calculator, this.#state, this.#sent.state);
  }

  /** Parts of one calculator on a page tell one case: what changes here changes there. */
  #broadcast() {
    const detail: Case = { calculator: this.dataset.calculator ?? '', state: this.#state, from: this };
    document.dispatchEvent(new CustomEvent<Case>('book-case', { detail }));
  }

  async #adopt({ calculator, state, from }: Case) {
    if (from === this || calculator !== this.dataset.calculator) return;
    await this.#load();
    this.#put(state);
  }

  #notice(words: string) {
    const notice = this.querySelector('.calc-notice');
    if (notice && notice.textContent !== words) notice.textContent = words;
    if (words) speak(this);
  }

  #tell(words: string) {
    const said = this.querySelector('.calc-said');
    if (said) said.textContent = words;
  }
}

customElements.define('book-calculator', BookCalculator);
