import { z } from 'zod';
import { nearest } from '#kit/errors.ts';
import { id, question, text, twice } from './question.ts';

const item = z.strictObject({
  text,
  /** Id of the category. */
  in: id,
  /** Shown when it was put elsewhere. */
  feedback: text,
});

/** Four to eight items, each in one of two to four categories. */
export const classify = z
  .strictObject({
    ...question,
    type: z.literal('classify'),
    categories: z.array(z.strictObject({ id, text })).min(2).max(4),
    items: z.array(item).min(4).max(8),
  })
  .superRefine((q, context) => {
    const ids = q.categories.map((c) => c.id);
    const problem = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (twice(ids) !== undefined)
      problem(['categories'], `two categories have the id "${twice(ids)}"; give each its own`);
    if (twice(q.categories.map((c) => c.text)) !== undefined)
      problem(['categories'], 'two categories have the same text; make them different');
    if (twice(q.items.map((i) => i.text)) !== undefined)
      problem(['items'], 'two items have the same text; make them different');
    q.items.forEach((i, n) => {
      if (!ids.includes(i.in))
        problem(['items', n, 'in'], `no category is called so; did you mean "${nearest(i.in, ids)}"`);
    });
    q.categories.forEach((c, n) => {
      if (!q.items.some((i) => i.in === c.id))
        problem(['categories', n], `nothing belongs to "${c.id}"; put an item in it or leave it out`);
    });
  });
