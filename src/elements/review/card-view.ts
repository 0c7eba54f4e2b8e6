import type { ReviewCard } from '#kit/review/card.ts';
import { button } from '../button.ts';
import { fromBuild } from '../from-build.ts';
import { make } from '../make.ts';

/** A choice under the answer: its key, its words, and what follows from it. */
export interface Choice {
  readonly key: string;
  readonly words: string;
  readonly after: string;
  act(): void;
}

export interface CardWords {
  /** "Term", "Question". */
  readonly kind: string;
  /** How many are left, in words. */
  readonly left: string;
  readonly show: string;
  readonly how: string;
  readonly place: string;
}

/** One card: its front, and behind a button its back with the choices. */
export class CardView {
  readonly root: HTMLElement;
  readonly #back: HTMLElement;
  readonly #show: HTMLButtonElement;

  /** @param address where the card's text stands in the book */
  constructor(
    card: ReviewCard,
    words: CardWords,
    address: string,
    private readonly choices: readonly Choice[],
  ) {
    const link = make('a', { href: address, textContent: words.place });
    this.#back = make(
      'section',
      { className: 'review-back', hidden: true, tabIndex: -1 },
      fromBuild('div', card.back, 'review-text'),
      make('p', { className: 'review-place' }, link),
      make('p', { className: 'review-how', textContent: words.how }),
      make('p', { className: 'review-ratings' }, ...choices.map(choiceButton)),
    );
    this.#show = button(words.show, 'primary', () => this.reveal());
    this.root = make(
      'section',
      { className: 'review-card', tabIndex: -1 },
      make(
        'p',
        { className: 'review-head' },
        make('strong', { textContent: words.kind }),
        make('span', { textContent: words.left }),
      ),
      fromBuild('div', card.front, 'review-text'),
      this.#show,
      this.#back,
    );
    this.root.ariaLabel = `${words.kind}. ${words.left}`;
  }

  /** Shows the answer; the reader goes on from there. */
  reveal(): void {
    this.#show.hidden = true;
    this.#back.hidden = false;
    this.#back.focus();
  }

  /** Space or Enter shows the answer, a figure chooses. True where the key meant something. */
  press(key: string): boolean {
    if (this.#back.hidden) {
      if (key !== ' ' && key !== 'Enter') return false;
      this.reveal();
      return true;
    }
    const choice = this.choices.find((one) => one.key === key);
    choice?.act();
    return choice !== undefined;
  }
}

function choiceButton({ key, words, after, act }: Choice): HTMLButtonElement {
  const made = button('', 'review-rating', act);
  made.append(
    make('kbd', { textContent: key, ariaHidden: 'true' }),
    make('strong', { textContent: words }),
    // Without a comma a screen reader would say it in one breath.
    ...(after
      ? [make('span', { className: 'sr-only', textContent: ', ' }), make('span', { textContent: after })]
      : []),
  );
  made.setAttribute('aria-keyshortcuts', key);
  return made;
}
