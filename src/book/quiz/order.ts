import { displacesAll, shuffled } from '#kit/quiz/shuffle.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import type { Preparation, PreparedPart } from './prepared.ts';

/** No item is shown at its place, so an order that nobody touched scores nothing. */
export async function prepareOrder(
  q: QuestionOf<'order'>,
  { html, print }: Preparation,
): Promise<PreparedPart> {
  const texts = await Promise.all(q.items.map((item) => html(item.text)));
  const feedback = await Promise.all(q.items.map((item) => html(item.feedback)));
  const shown = shuffled(q.items.length, q.id, (o) => !displacesAll(o));
  return {
    shown: { type: 'order', items: shown.map((i) => texts[i] ?? '') },
    answer: { ordered: true, lines: texts },
    grading: {
      type: 'order',
      print: print(...shown),
      order: texts.map((_, i) => shown.indexOf(i)),
      feedback: shown.map((i) => feedback[i] ?? ''),
    },
  };
}
