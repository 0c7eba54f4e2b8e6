import { BLANK } from '#kit/quiz/answer.ts';
import { say } from '../strings.ts';
import { type AnswerView, listOf } from './view.ts';

/** A native select for each row: partners or categories. Rows may be left blank. */
export function rowsView(root: HTMLElement): AnswerView {
  const selects = [...root.querySelectorAll<HTMLSelectElement>('[data-row] select')];
  return {
    read() {
      const chosen = selects.map(({ value }) => (value === '' ? BLANK : Number(value)));
      return chosen.every((choice) => choice === BLANK) ? { ask: [say('quiz.choose-some')] } : chosen;
    },
    write(answer) {
      const chosen = listOf(answer);
      selects.forEach((select, i) => {
        select.value = String(chosen[i] ?? '');
        // A choice that is not there leaves nothing selected.
        if (select.selectedIndex < 0) select.value = '';
      });
    },
    clear(grade) {
      selects.forEach((select, i) => {
        if (grade?.parts?.[i]?.state !== 'right') select.value = '';
      });
    },
    focus: () => (selects.find(({ value }) => value === '') ?? selects[0])?.focus(),
  };
}
