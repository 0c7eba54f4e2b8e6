import { z } from 'zod';
import { question, text, twice } from './question.ts';

const option = z.strictObject({
  text,
  correct: z.literal(true).optional(),
  /** Right option: shown when it was missed. Wrong option: shown when it was chosen. */
  feedback: text,
});

/** Several right options among four to six. */
export const multiple = z
  .strictObject({ ...question, type: z.literal('multiple'), options: z.array(option).min(4).max(6) })
  .refine((q) => q.options.filter((o) => o.correct).length >= 2, {
    path: ['options'],
    message: 'at least two options have `correct: true`; for one use type choice',
  })
  .refine((q) => q.options.some((o) => !o.correct), {
    path: ['options'],
    message: 'every option is right; add at least one wrong option',
  })
  .refine((q) => twice(q.options.map((o) => o.text)) === undefined, {
    path: ['options'],
    message: 'two options have the same text; a right one may stand among the wrong ones',
  });
