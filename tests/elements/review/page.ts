import { vi } from 'vitest';
import type { ReviewCard } from '#kit/review/card.ts';

export const NOW = new Date(2026, 10, 25, 12);
export const cards: ReviewCard[] = Array.from({ length: 14 }, (_, i) => ({
  id: i % 2 === 0 ? `term/t${i}` : `question/q${i}`,
  kind: i % 2 === 0 ? 'term' : 'question',
  chapters: [i < 12 ? 'theory/oli' : 'theory/uppsala'],
  front: `<p>Front ${i}</p>`,
  back: `<p>Back ${i}</p>`,
  guid: `khorgos-${i}`,
}));

const slots: Record<string, string> = {
  due: '{due} due {fresh} new {n} chapters',
  next: 'next {when}',
  left: '{n} left',
  done: 'done {forgot} {hard} {good} {easy}',
  saved: 'saved {name}',
  'when.days.few': 'in {n} days',
  'when.days.many': 'in {n} days',
};

/** What the server answers when the page asks for the cards. */
export const answer = (body: unknown, ok = true) =>
  vi.stubGlobal('fetch', () => Promise.resolve({ ok, json: () => Promise.resolve(body) }));

/** The review page as the server writes it, alive. Interface strings stand as their keys. */
export async function open(): Promise<void> {
  const holder = document.createElement('div');
  holder.innerHTML = `<book-review data-cards="/en/review/cards.json" data-base="/" data-lang="en"><script type="application/json" class="review-strings">${JSON.stringify(slots)}</script></book-review>`;
  document.body.replaceChildren(...holder.childNodes);
  await vi.waitFor(() => {
    if (said() === 'loading') throw new Error('still loading');
  });
}

const within = (selector: string) => document.querySelector<HTMLElement>(`book-review ${selector}`);
export const said = () => within('.review-said')?.textContent;
export const tally = () => within('.review-tally')?.textContent;
export const done = () => within('.review-done')?.textContent;
export const front = () => within('.review-card > .review-text')?.textContent;
export const back = () => {
  const found = within('.review-back');
  return found?.hidden ? undefined : found?.querySelector('.review-text')?.textContent;
};
export const buttons = () =>
  [...document.querySelectorAll<HTMLButtonElement>('book-review button')].filter(
    (one) => !one.closest('[hidden]') && !one.hidden,
  );
/** What a screen reader says: the key is only shown. */
const nameOf = (one: HTMLElement): string =>
  [...one.childNodes]
    .filter((child) => !(child instanceof HTMLElement && child.ariaHidden === 'true'))
    .map(({ textContent }) => textContent)
    .join('');
export const words = () => buttons().map(nameOf);
export function press(wanted: string): void {
  const found = buttons().find((one) => nameOf(one).split(',')[0] === wanted);
  if (!found) throw new Error(`no button "${wanted}" among ${words().join(', ')}`);
  found.click();
}
/** A key where the focus is. */
export const key = (name: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
  );
/** Shows the answer and rates it. */
export function rate(rating: string): void {
  press('show');
  press(`rate.${rating}`);
}
