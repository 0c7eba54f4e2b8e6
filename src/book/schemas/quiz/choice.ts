import { z } from 'zod';
import { question, text, twice } from './question.ts';

/** Both fields stand in one object: in a union of a right and a wrong option, a fault could be told of the other kind. */
const option = z
  .strictObject({ text, correct: z.literal(true).optional(), feedback: text.optional() })
  .refine((o) => o.correct ?? o.feedback !== undefined, {
    path: ['feedback'],
    message: 'a wrong option needs `feedback`, what is wrong in it; only the right one says `correct: true`',
  });

/** One right option of three or more; each wrong one says what is wrong in it. */
export const choice = z
  .strictObject({ ...question, type: z.literal('choice'), options: z.array(option).min(3) })
  .refine((q) => q.options.filter((o) => o.correct).length === 1, {
    path: ['options'],
    message: 'a choice has exactly one option with `correct: true`; for several use type multiple',
  })
  .refine((q) => twice(q.options.map((o) => o.text)) === undefined, {
    path: ['options'],
    message: 'the answer stands among the distractors: two options have the same text',
  });
