import { BookError } from '#kit/errors.ts';
import { draw, type Run, SETS, type Vary } from '#kit/quiz/vary.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';

/** The results that the texts of a question have slots for: "{output symmetric}". */
const resultsIn = (q: QuestionOf<'number'>): string[] => [
  ...new Set([...JSON.stringify(q).matchAll(/\{\s*output (\w+)\s*\}/g)].map(([, name = '']) => name)),
];

/** Tries every set that a reader can get, the file's own too: each result that a text prints has a value. */
export function checkSlots(q: QuestionOf<'number'>, vary: Vary, run: Run, where: string): void {
  const names = resultsIn(q);
  const { part, state } = vary.key;
  for (let set = 0; set < SETS; set += 1) {
    const inputs = { ...state, ...(set === 0 ? {} : draw(q.id, vary, set)) };
    const results = run(part, inputs);
    const empty = names.find((name) => !Number.isFinite(results[name]));
    if (empty === undefined) continue;
    const numbers = Object.keys(vary.inputs).map((name) => `${name} = ${inputs[name]}`);
    throw new BookError(
      `${where}: with ${numbers.join(', ')} the slot {output ${empty}} has no value. Narrow the range or leave the slot out.`,
    );
  }
}
