/** What a reader does on the page of quiz-page.ts, and what the page then says. */
export const quiz = () => document.querySelector('book-quiz') as HTMLElement;
export const root = (id: string) =>
  quiz().querySelector<HTMLElement>(`[data-question="${id}"]`) as HTMLElement;
export const all = <T extends Element = HTMLElement>(id: string, selector: string) => [
  ...root(id).querySelectorAll<T>(selector),
];
export const said = (id: string) => root(id).querySelector('.question-feedback')?.textContent;
export const why = (id: string) => all(id, '.row-why').map(({ textContent }) => textContent);
export const press = (words: string, within: ParentNode = quiz()) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
export const check = (id: string) => press('quiz.check', root(id));
export const tick = (id: string, ...wanted: number[]) =>
  all<HTMLInputElement>(id, '.option input').forEach((input, i) => {
    input.checked = wanted.includes(i);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
export const select = (...chosen: string[]) =>
  all<HTMLSelectElement>('match', 'select').forEach((field, i) => {
    field.value = chosen[i] ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
export const field = () => root('number').querySelector<HTMLInputElement>('#n') as HTMLInputElement;
export const enter = (text: string) => {
  field().value = text;
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
};
export const order = () => all('order', '.order-text').map(({ textContent }) => textContent);
export const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
