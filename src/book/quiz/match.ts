import { displacesAll, shuffled } from '#kit/quiz/shuffle.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import { choiceOf, type Preparation, type PreparedPart } from './prepared.ts';

/** Left sides stand in the author's order; no right side stands at the place of its partner. */
export async function prepareMatch(
  q: QuestionOf<'match'>,
  { html, print }: Preparation,
): Promise<PreparedPart> {
  const lefts = await Promise.all(q.pairs.map((pair) => html(pair.left)));
  const rights = await Promise.all([...q.pairs.map((pair) => pair.right), ...q.extra].map(html));
  const feedback = await Promise.all(q.pairs.map((pair) => html(pair.feedback)));
  const order = shuffled(rights.length, q.id, (o) => !displacesAll(o));
  return {
    shown: { type: 'match', rows: lefts, choices: order.map((i) => choiceOf(rights[i] ?? '')) },
    answer: {
      ordered: false,
      lines: lefts.map((left, i) => `${left} — <strong>${rights[i] ?? ''}</strong>`),
    },
    grading: {
      type: 'match',
      print: print(...order),
      rows: feedback.map((why, i) => ({ right: order.indexOf(i), feedback: why })),
    },
  };
}
