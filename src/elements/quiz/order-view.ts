import { button } from '../button.ts';
import { say } from '../strings.ts';
import { type AnswerView, listOf, rowNumber, rowsOf } from './view.ts';

/** A list whose items move by one place with "up" and "down"; the new place is announced and the focus stays. */
export function orderView(root: HTMLElement): AnswerView {
  const list = root.querySelector<HTMLElement>('.order');
  const said = root.querySelector<HTMLElement>('.order-said');
  const first = rowsOf(root);
  for (const row of first) {
    const text = row.querySelector('.order-text')?.textContent ?? '';
    const move = (by: 1 | -1) => {
      const neighbour = by < 0 ? row.previousElementSibling : row.nextElementSibling;
      // The neighbour moves, not this row: what is taken out of the page loses its focus.
      if (by < 0) row.after(...present(neighbour));
      else row.before(...present(neighbour));
      const place = rowsOf(root).indexOf(row) + 1;
      if (said) said.textContent = say('quiz.moved', { item: text, n: `${place}`, total: `${first.length}` });
      row.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const up = button(say('quiz.up'), 'order-move', () => move(-1));
    const down = button(say('quiz.down'), 'order-move', () => move(1));
    up.setAttribute('aria-label', `${say('quiz.up')}: ${text}`);
    down.setAttribute('aria-label', `${say('quiz.down')}: ${text}`);
    row.querySelector('.order-text')?.after(up, down);
  }
  return {
    read: () => rowsOf(root).map(rowNumber),
    write(answer) {
      const kept = listOf(answer).flatMap((n) => first.filter((row) => rowNumber(row) === n));
      list?.replaceChildren(...new Set([...kept, ...first]));
    },
    // What is right keeps its place, so on a retry nothing moves; forgetting brings back the first order.
    clear(grade) {
      if (!grade) list?.replaceChildren(...first);
    },
    focus: () => root.querySelector<HTMLElement>('[data-row] button')?.focus(),
  };
}

const present = (element: Element | null): Element[] => (element ? [element] : []);
