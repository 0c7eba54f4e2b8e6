import { dateText } from '#kit/date-text.ts';
import type { OfflineEdition } from '#kit/offline.ts';
import { formatNumber } from '#kit/number-format.ts';
import { languageName, languageOf } from '#kit/languages.ts';
import { COMMON } from '#kit/offline.ts';
import { fill } from '#kit/rich-text.ts';
import { button } from './button.ts';
import { canSave, removeAll, saveJob } from './offline/job.ts';
import { offeredEdition } from './offline/save.ts';
import { type State, Store } from './offline/store.ts';
import { baseOf, stateOf } from './strings.ts';

/** The day of an edition; what is no day, in a store that somebody changed, stays as it is. */
const told = (date: string): string =>
  Number.isNaN(Date.parse(date)) ? date : dateText(date, languageOf(document.documentElement.lang));

/** The page "Read offline": saves the book in a language, shows how far it is, updates it and takes it away. */
class BookOffline extends HTMLElement {
  #words: Record<string, string> = {};
  #store = new Store('/');
  #offered: OfflineEdition | undefined;
  #running: AbortController | undefined;

  connectedCallback() {
    this.#words = stateOf<Record<string, string>>(this, '.offline-strings') ?? {};
    this.#store = new Store(baseOf());
    // The worker shows this page in place of one that is not saved.
    const missing = this.querySelector<HTMLElement>('.offline-missing');
    if (missing) missing.hidden = location.pathname.endsWith('/offline/');
    if (canSave()) void this.#begin();
    else this.#tell('denied');
  }

  async #begin() {
    this.#offered = await offeredEdition(this.#store.base);
    const { saved, pending } = await this.#store.read();
    await this.#draw();
    if (pending && this.#offered) await this.#run(pending.languages);
    else if (!saved && !this.#offered) this.#tell('no-network');
  }

  async #run(languages: readonly string[]) {
    if (!this.#offered || this.#running) return;
    this.#running = new AbortController();
    this.#tell('saving');
    await this.#draw();
    // What was saved before stays saved: an edition is taken in all its languages or not at all.
    const { saved } = await this.#store.read();
    const wanted = [...new Set([...(saved?.languages ?? []), ...languages])];
    const report = (done: number, of: number) => this.#progress(done, of);
    const outcome = await saveJob(this.#store, this.#offered, wanted, report, this.#running.signal);
    this.#running = undefined;
    if (outcome === 'changed') this.#offered = await offeredEdition(this.#store.base);
    await this.#draw();
    this.#tell(outcome);
    if (outcome === 'done') void navigator.storage?.persist?.().catch(() => undefined);
  }

  #progress(done: number, of: number) {
    const bar = this.querySelector('progress');
    if (bar) Object.assign(bar, { max: of, value: done });
    const count = this.querySelector('.offline-count');
    if (count) count.textContent = this.#say('count', { done: String(done), of: String(of) });
  }

  async #draw() {
    const state = await this.#store.read();
    const bar = this.querySelector<HTMLElement>('.offline-running');
    if (bar) bar.hidden = !this.#running;
    const now = this.querySelector('.offline-now');
    if (now) now.textContent = this.#now(state);
    for (const row of this.querySelectorAll<HTMLElement>('[data-language]')) this.#drawRow(row, state);
    this.querySelector('.offline-tools')?.replaceChildren(...this.#tools(state));
  }

  #now({ saved }: State): string {
    if (!saved) return this.#say('nothing');
    const languages = saved.languages.map((lang) => languageName[languageOf(lang)]).join(', ');
    return this.#say('ready', { languages, date: told(saved.date) });
  }

  #drawRow(row: HTMLElement, { saved }: State) {
    const lang = row.dataset.language ?? '';
    const isSaved = saved?.languages.includes(lang) ?? false;
    const tools = row.querySelector('.offline-row-tools');
    const size = row.querySelector('.offline-size');
    if (size) size.textContent = isSaved ? this.#say('saved') : this.#size(saved ? [lang] : [COMMON, lang]);
    const name = this.#say('save', { language: row.dataset.name ?? lang });
    const canAdd = !isSaved && !this.#running && this.#offered?.groups[lang];
    tools?.replaceChildren(...(canAdd ? [button(name, 'quiet', () => void this.#run([lang]))] : []));
  }

  #tools({ saved, pending }: State): HTMLElement[] {
    if (this.#running) return [button(this.#say('stop'), 'quiet', () => this.#running?.abort())];
    const { build } = this.#offered ?? {};
    const isOld = saved !== undefined && build !== undefined && saved.build !== build;
    const goOn =
      pending && build
        ? [button(this.#say('go-on'), 'primary', () => void this.#run(pending.languages))]
        : [];
    const update = isOld && !pending ? this.#update(saved.languages) : [];
    const remove = saved || pending ? [button(this.#say('remove'), 'quiet', () => void this.#remove())] : [];
    return [...goOn, ...update, ...remove];
  }

  #update(languages: readonly string[]): HTMLElement[] {
    const note = document.createElement('span');
    note.textContent = `${this.#say('newer')} ${this.#size([COMMON, ...languages], 'at-most')}`;
    return [note, button(this.#say('update'), 'primary', () => void this.#run(languages))];
  }

  async #remove() {
    const outcome = await removeAll(this.#store);
    await this.#draw();
    this.#tell(outcome);
  }

  #size(groups: readonly string[], key = 'size'): string {
    const bytes = groups.reduce((sum, name) => sum + (this.#offered?.groups[name]?.transfer ?? 0), 0);
    if (bytes === 0) return '';
    return this.#say(key, { n: formatNumber(bytes / 1e6, languageOf(this.dataset.lang), 1) });
  }

  #say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#words[key] ?? key, values);
  }

  #tell(key: string) {
    const said = this.querySelector('.offline-said');
    if (said) said.textContent = this.#say(`said.${key}`);
  }
}

customElements.define('book-offline', BookOffline);
