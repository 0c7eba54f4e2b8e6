import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import type { Preparation, PreparedPart } from './prepared.ts';

/** Options stand in the author's order. */
export async function prepareChoice(
  q: QuestionOf<'choice'>,
  { html, print }: Preparation,
): Promise<PreparedPart> {
  const options = await Promise.all(q.options.map((o) => html(o.text)));
  const feedback = await Promise.all(q.options.map((o) => html(o.feedback ?? q.explanation)));
  const right = q.options.findIndex((o) => o.correct);
  return {
    shown: { type: 'choice', options },
    answer: { ordered: false, lines: [options[right] ?? ''] },
    grading: { type: 'choice', print: print(), right, feedback },
  };
}
