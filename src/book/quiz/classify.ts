import { shuffled } from '#kit/quiz/shuffle.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import { choiceOf, type Preparation, type PreparedPart } from './prepared.ts';

/** Categories stand in the author's order; items are shuffled, but not so that they come category by category. */
export async function prepareClassify(
  q: QuestionOf<'classify'>,
  { html, print }: Preparation,
): Promise<PreparedPart> {
  const categories = await Promise.all(q.categories.map((category) => html(category.text)));
  const items = await Promise.all(
    q.items.map(async (item) => ({
      html: await html(item.text),
      feedback: await html(item.feedback),
      right: q.categories.findIndex(({ id }) => id === item.in),
    })),
  );
  const order = shuffled(items.length, q.id, (o) => comesInGroups(o.map((i) => items[i]?.right ?? 0)));
  const shown = order.flatMap((i) => items[i] ?? []);
  const inCategory = (n: number) =>
    items
      .filter(({ right }) => right === n)
      .map((item) => `<li>${item.html}</li>`)
      .join('');
  return {
    shown: { type: 'classify', rows: shown.map((item) => item.html), choices: categories.map(choiceOf) },
    answer: {
      ordered: false,
      lines: categories.map((category, n) => `<strong>${category}</strong><ul>${inCategory(n)}</ul>`),
    },
    grading: {
      type: 'classify',
      print: print(...order),
      rows: shown.map(({ right, feedback }) => ({ right, feedback })),
    },
  };
}

/** True where each category's items stand together. */
function comesInGroups(categories: readonly number[]): boolean {
  const changes = categories.filter((category, i) => i > 0 && category !== categories[i - 1]).length;
  return changes < new Set(categories).size;
}
