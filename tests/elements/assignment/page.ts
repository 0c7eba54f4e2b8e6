import type { Context } from '#elements/assignment/context.ts';
import type { Calculator, SeriesData } from '#kit/calculator.ts';
import type { State } from '#kit/url-state.ts';

/** What the blocks of the homework page work with; its sentences are their keys. */
export const contextOf = (calculator: Calculator, book: State, data: SeriesData = {}): Context => ({
  calculator,
  telling: { lang: 'en', units: {}, text: calculator.text, data, notDefined: 'Not defined' },
  book,
  page: new URL('https://book.example/en/calculators/assignment/'),
  frame: new URL('https://book.example/embed/en/assignment/'),
  say: (key) => key,
});

/** The strings of the page, by their keys. */
export const giveStrings = () => {
  document.body.innerHTML = '<script type="application/json" id="book-strings">{}</script>';
};

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function choose(root: Element, value: string): void {
  const radio = root.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!radio) throw new Error(`nothing to choose has the value ${value}`);
  radio.checked = true;
  radio.dispatchEvent(new Event('input', { bubbles: true }));
}
