import { shuffled } from '#kit/quiz/shuffle.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import type { Preparation, PreparedPart } from './prepared.ts';

/** Options are shuffled, but not so that the right ones come first. */
export async function prepareMultiple(
  q: QuestionOf<'multiple'>,
  { html, print }: Preparation,
): Promise<PreparedPart> {
  const texts = await Promise.all(q.options.map((o) => html(o.text)));
  const feedback = await Promise.all(q.options.map((o) => html(o.feedback)));
  const isRight = (i: number) => q.options[i]?.correct === true;
  const rights = q.options.filter((o) => o.correct).length;
  const order = shuffled(q.options.length, q.id, (o) => o.slice(0, rights).every(isRight));
  return {
    shown: { type: 'multiple', options: order.map((i) => texts[i] ?? '') },
    answer: { ordered: false, lines: order.filter(isRight).map((i) => texts[i] ?? '') },
    grading: {
      type: 'multiple',
      print: print(...order),
      options: order.map((i) => ({ right: isRight(i), feedback: feedback[i] ?? '' })),
    },
  };
}
