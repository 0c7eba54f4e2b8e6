import { z } from 'zod';
import { question, text, twice } from './question.ts';

const item = z.strictObject({
  text,
  /** Why it belongs where it belongs; shown for the first item out of place. */
  feedback: text,
});

/** Three to seven items in the right order; the page shuffles them. */
export const order = z
  .strictObject({ ...question, type: z.literal('order'), items: z.array(item).min(3).max(7) })
  .refine((q) => twice(q.items.map((i) => i.text)) === undefined, {
    path: ['items'],
    message: 'two items have the same text, so nobody can tell which comes first; make them different',
  });
