import type { Answer, Grade } from './answer.ts';
import { type ChoiceKey, gradeChoice } from './choice.ts';
import { gradeMultiple, type MultipleKey } from './multiple.ts';
import { gradeNumber, type NumberKey } from './number.ts';
import { gradeOrder, type OrderKey } from './order.ts';
import { gradeRows, type RowsKey } from './rows.ts';

/** What the browser needs to grade one question. */
export type GradingQuestion = ChoiceKey | MultipleKey | NumberKey | RowsKey | OrderKey;

/** Grades an answer of the question's type; one of another type is blank, and blank scores 0. */
export function grade(question: GradingQuestion, answer: Answer): Grade {
  switch (question.type) {
    case 'choice':
      return gradeChoice(question, answer);
    case 'multiple':
      return gradeMultiple(question, answer);
    case 'number':
      return gradeNumber(question, answer);
    case 'order':
      return gradeOrder(question, answer);
    default:
      return gradeRows(question, answer);
  }
}

/** The answer that is all right. */
export function keyOf(question: GradingQuestion): Answer {
  switch (question.type) {
    case 'choice':
      return question.right;
    case 'multiple':
      return question.options.flatMap(({ right }, i) => (right ? [i] : []));
    case 'number':
      return question.key;
    case 'order':
      return question.order;
    default:
      return question.rows.map(({ right }) => right);
  }
}
