import { button } from '../button.ts';
import { say } from '../strings.ts';
import { letDrag } from './order-drag.ts';
import { type AnswerView, listOf, rowNumber, rowsOf } from './view.ts';

/** A list whose items move by one place with "up" and "down"; the new place is announced and the focus stays. */
export function orderView(root: HTMLElement): AnswerView {
  const list = root.querySelector<HTMLElement>('.order');
  const said = root.querySelector<HTMLElement>('.order-said');
  const first = rowsOf(root);
  const move = (row: HTMLElement, by: 1 | -1) => {
    const neighbour = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    // The neighbour moves, not this row: what is taken out of the page loses its focus.
    if (neighbour) row[by < 0 ? 'after' : 'before'](neighbour);
    const n = String(rowsOf(root).indexOf(row) + 1);
    if (said) said.textContent = say('quiz.moved', { item: textOf(row), n, total: String(first.length) });
    markEnds(root);
    row.dispatchEvent(new Event('change', { bubbles: true }));
  };
  for (const row of first) {
    const moves = ([-1, 1] as const).map((by) => {
      const words = say(by < 0 ? 'quiz.up' : 'quiz.down');
      const made = button(words, 'order-move', () => move(row, by));
      made.setAttribute('aria-label', `${words}: ${textOf(row)}`);
      return made;
    });
    row.querySelector('.order-text')?.after(...moves);
  }
  if (list) letDrag(list, move);
  const put = (rows: readonly HTMLElement[]) => {
    list?.replaceChildren(...rows);
    markEnds(root);
  };
  put(first);
  return {
    read: () => rowsOf(root).map(rowNumber),
    write(answer) {
      const kept = listOf(answer).flatMap((n) => first.filter((row) => rowNumber(row) === n));
      put([...new Set([...kept, ...first])]);
    },
    // What is right keeps its place, so on a retry nothing moves; forgetting brings back the first order.
    clear(grade) {
      if (!grade) put(first);
    },
    focus: () => root.querySelector<HTMLElement>('.order-move:not([aria-disabled="true"])')?.focus(),
  };
}

const textOf = (row: HTMLElement): string => row.querySelector('.order-text')?.textContent ?? '';

/** The first item cannot go up, the last not down. A disabled button would lose the focus, so it is only called so. */
function markEnds(root: HTMLElement): void {
  rowsOf(root).forEach((row, i, rows) => {
    const [up, down] = row.querySelectorAll('.order-move');
    up?.setAttribute('aria-disabled', String(i === 0));
    down?.setAttribute('aria-disabled', String(i === rows.length - 1));
  });
}
