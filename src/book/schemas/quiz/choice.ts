import { z } from 'zod';
import { question, text, twice } from './question.ts';

const wrong = z.strictObject({ text, feedback: text });
const right = z.strictObject({ text, correct: z.literal(true), feedback: text.optional() });

/** One right option of three or more; each wrong one says what is wrong in it. */
export const choice = z
  .strictObject({ ...question, type: z.literal('choice'), options: z.array(z.union([right, wrong])).min(3) })
  .refine((q) => q.options.filter((o) => 'correct' in o).length === 1, {
    path: ['options'],
    message: 'a choice has exactly one option with `correct: true`; for several use type multiple',
  })
  .refine((q) => twice(q.options.map((o) => o.text)) === undefined, {
    path: ['options'],
    message: 'the answer stands among the distractors: two options have the same text',
  });
