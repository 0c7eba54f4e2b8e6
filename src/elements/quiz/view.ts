import type { Answer, Grade } from '#kit/quiz/answer.ts';

/** The controls of one question, whatever its type. */
export interface AnswerView {
  /** What the reader has answered, or what to do before it can be checked. */
  read(): Answer | { readonly ask: readonly (string | Node)[] };
  /** Puts an answer in, as it was kept. Parts that do not exist any more are left alone. */
  write(answer: Answer): void;
  /** Takes out what was not right and keeps the rest; without a grade, takes out everything. */
  clear(grade?: Grade): void;
  /** The first control that is still to be answered. */
  focus(): void;
}

/** Options, pairs, items: whatever a question shows in rows, by the number it has in answers. */
export const rowsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-row]'),
];
export const rowNumber = (row: HTMLElement): number => Number(row.dataset.row);

export const listOf = (answer: Answer): readonly number[] => (typeof answer === 'number' ? [answer] : answer);
