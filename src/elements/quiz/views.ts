import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { numberView } from './number-view.ts';
import { optionsView } from './options-view.ts';
import { orderView } from './order-view.ts';
import { rowsView } from './rows-view.ts';
import type { AnswerView } from './view.ts';

export type { AnswerView } from './view.ts';

/** The controls of a question by its type. */
export function viewOf(
  root: HTMLElement,
  type: GradingQuestion['type'],
  lang: Language,
  check: () => void,
): AnswerView {
  switch (type) {
    case 'choice':
      return optionsView(root, false);
    case 'multiple':
      return optionsView(root, true);
    case 'number':
      return numberView(root, lang, check);
    case 'order':
      return orderView(root);
    default:
      return rowsView(root);
  }
}
