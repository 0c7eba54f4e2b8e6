import type { Language } from '#kit/languages.ts';
import { fill } from '#kit/rich-text.ts';
import { placeOf, type ReviewCard, type ReviewFile } from '#kit/review/card.ts';
import { chooseRound, ofChapters, tally } from '#kit/review/round.ts';
import { type Rating, ratings, review } from '#kit/review/schedule.ts';
import { daysBetween, waitOf } from '#kit/review/when.ts';
import { button } from './button.ts';
import { make } from './make.ts';
import { loadOpened } from './opened-list.ts';
import { CardView, type Choice } from './review/card-view.ts';
import { Deck } from './review/deck.ts';
import { ankiText, cardsCsv } from './review/files.ts';
import { Round } from './review/round.ts';
import { saveFile } from './save-file.ts';
import { stateOf } from './strings.ts';

/** Ten cards at a time of the chapters that were opened here; the ratings decide when each comes again. */
class BookReview extends HTMLElement {
  #strings: Readonly<Record<string, string>> = {};
  #all: readonly ReviewCard[] = [];
  #cards: readonly ReviewCard[] = [];
  #opened: readonly string[] = [];
  readonly #deck = new Deck();
  #round = new Round([]);
  #view: CardView | undefined;
  readonly #desk = make('div', { className: 'review-desk' });
  readonly #said = make('p', { className: 'review-said' });

  connectedCallback() {
    if (this.#desk.isConnected) return;
    this.#strings = stateOf<Record<string, string>>(this, '.review-strings') ?? {};
    this.#said.setAttribute('role', 'status');
    this.append(this.#said, this.#desk);
    // Keys count only while the focus is on the card: nobody who speaks or types elsewhere rates by accident.
    this.#desk.addEventListener('keydown', (event) => this.#press(event));
    void this.#load();
  }

  async #load() {
    this.#say('loading');
    try {
      const response = await fetch(this.dataset.cards ?? '');
      const file = (await response.json()) as ReviewFile;
      if (!response.ok || file.v !== 1) throw new Error('not this version of the cards');
      this.#all = file.cards;
    } catch {
      this.#say('failed');
      this.#desk.replaceChildren(button(this.#words('retry'), 'primary', () => void this.#load()));
      return;
    }
    this.#take(loadOpened());
    this.#say(this.#deck.corrupt ? 'corrupt' : '');
  }

  #take(chapters: readonly string[]) {
    const known = new Set(this.#all.flatMap((card) => card.chapters));
    this.#opened = chapters.filter((chapter) => known.has(chapter));
    this.#cards = ofChapters(this.#all, new Set(this.#opened));
    this.#rest();
  }

  /** The button that was used is gone: the focus goes on to "Start", which is described by the count. */
  #takeAll() {
    this.#take([...new Set(this.#all.flatMap(({ chapters }) => chapters))]);
    this.#desk.querySelector('button')?.focus();
  }

  /** Between rounds: what is due, in words, and what can be done. */
  #rest(...before: HTMLElement[]) {
    this.#view = undefined;
    const now = Date.now();
    const memories = this.#deck.memories(now);
    const { due, fresh, next } = tally(this.#cards, memories, now);
    const sentences =
      this.#cards.length === 0
        ? [this.#words('none')]
        : [
            this.#words('due', { due: String(due), fresh: String(fresh), n: String(this.#opened.length) }),
            ...(due + fresh === 0 ? [this.#words('nothing')] : []),
            ...(next === undefined
              ? []
              : [this.#words('next', { when: this.#when(daysBetween(now, next)) })]),
          ];
    const start = button(this.#words(before.length > 0 ? 'more' : 'start'), 'primary', () => {
      this.#round = new Round(chooseRound(this.#cards, this.#deck.memories(Date.now()), Date.now()));
      this.#say('');
      this.#next();
    });
    start.setAttribute('aria-describedby', 'review-tally');
    const all = button(this.#words('all'), 'primary', () => this.#takeAll());
    this.#desk.replaceChildren(
      ...before,
      make('p', { id: 'review-tally', className: 'review-tally', textContent: sentences.join(' ') }),
      ...(this.#cards.length === 0 ? [all] : due + fresh > 0 ? [start] : []),
      ...(this.#cards.length > 0 ? this.#files() : []),
    );
  }

  #next() {
    const now = Date.now();
    const memories = this.#deck.memories(now);
    const card = this.#round.current(memories, now);
    if (!card) return this.#end();
    const words = {
      kind: this.#words(`kind.${card.kind}`),
      left: this.#words('left', { n: String(this.#round.left) }),
      show: this.#words('show'),
      how: this.#words(this.#round.isPractice(card) ? 'how-practice' : 'how'),
      place: this.#words('place'),
    };
    const choices = this.#round.isPractice(card)
      ? [this.#practice(card, '1', false), this.#practice(card, '2', true)]
      : ratings.map((rating) => this.#rating(card, rating, review(memories[card.id], rating, now).days));
    const address = `${this.dataset.base ?? '/'}${this.dataset.lang}${placeOf(card)}`;
    this.#view = new CardView(card, words, address, choices);
    this.#desk.replaceChildren(
      this.#view.root,
      make('p', { className: 'review-keys', textContent: this.#words('keys') }),
      button(this.#words('leave'), 'quiet', () => this.#end()),
    );
    this.#view.root.focus();
  }

  #rating(card: ReviewCard, rating: Rating, days: number): Choice {
    return {
      key: String(rating),
      words: this.#words(`rate.${rating}`),
      after: rating === 1 ? this.#words('soon') : this.#when(days),
      act: () => {
        if (this.#deck.rate(card.id, rating, Date.now()) === 'not-kept') this.#say('not-kept');
        this.#round.rated(card, rating);
        this.#next();
      },
    };
  }

  #practice(card: ReviewCard, key: string, known: boolean): Choice {
    return {
      key,
      words: this.#words(known ? 'known' : 'not-yet'),
      after: '',
      act: () => {
        this.#round.practised(card, known);
        this.#next();
      },
    };
  }

  #end() {
    const [forgot = 0, hard = 0, good = 0, easy = 0] = this.#round.counts;
    const values = { forgot: String(forgot), hard: String(hard), good: String(good), easy: String(easy) };
    const done = make('p', {
      className: 'review-done',
      tabIndex: -1,
      textContent: this.#words('done', values),
    });
    this.#rest(done);
    done.focus();
  }

  #press(event: KeyboardEvent) {
    const control = event.target instanceof Element && event.target.closest('a, button');
    const native = control && (event.key === ' ' || event.key === 'Enter');
    if (native || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#view?.press(event.key)) event.preventDefault();
  }

  #files(): HTMLElement[] {
    const save = (words: string, type: string, name: string, text: () => string) =>
      button(this.#words(words), 'quiet', () => {
        saveFile(new Blob([text()], { type }), name);
        this.#say('saved', { name });
      });
    const lang = (this.dataset.lang ?? 'en') as Language;
    const csv = () => cardsCsv(this.#cards, this.#deck.memories(Date.now()), lang);
    return [
      make('h2', { textContent: this.#words('take') }),
      make('p', { className: 'review-note', textContent: this.#words('take-note') }),
      make(
        'p',
        { className: 'progress-tools' },
        save('csv', 'text/csv', `khorgos-cards-${lang}.csv`, csv),
        save('anki', 'text/plain', `khorgos-cards-${lang}.txt`, () => ankiText(this.#cards)),
      ),
    ];
  }

  #when(days: number): string {
    const { key, n } = waitOf(days);
    return this.#words(`when.${key}`, { n: String(n) });
  }

  #words(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#strings[key] ?? key, values);
  }

  #say(key: string, values: Readonly<Record<string, string>> = {}) {
    this.#said.textContent = key === '' ? '' : this.#words(key, values);
  }
}

customElements.define('book-review', BookReview);
