import { say } from '../strings.ts';
import { type AnswerView, listOf } from './view.ts';

/** Radio buttons or checkboxes. */
export function optionsView(root: HTMLElement, several: boolean): AnswerView {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('.option input')];
  return {
    read() {
      const chosen = inputs.filter((input) => input.checked).map((input) => Number(input.value));
      if (chosen.length === 0) return { ask: [say(several ? 'quiz.choose-some' : 'quiz.choose')] };
      return several ? chosen : (chosen[0] ?? 0);
    },
    write(answer) {
      for (const input of inputs) input.checked = listOf(answer).includes(Number(input.value));
    },
    clear(grade) {
      inputs.forEach((input, i) => {
        if (grade?.parts?.[i]?.state !== 'right') input.checked = false;
      });
    },
    focus: () => (inputs.find((input) => !input.checked) ?? inputs[0])?.focus(),
  };
}
