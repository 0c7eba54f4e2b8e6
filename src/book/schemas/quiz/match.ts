import { z } from 'zod';
import { question, text, twice } from './question.ts';

const pair = z.strictObject({
  left: text,
  right: text,
  /** Shown when this left side got another right side. */
  feedback: text,
});

/** Three to six pairs; each right side belongs to one left side, an extra one to none. */
export const match = z
  .strictObject({
    ...question,
    type: z.literal('match'),
    pairs: z.array(pair).min(3).max(6),
    /** Right sides without a partner. */
    extra: z.array(text).default([]),
  })
  .refine((q) => twice(q.pairs.map((p) => p.left)) === undefined, {
    path: ['pairs'],
    message: 'two pairs have the same left side; make them different, or use type classify',
  })
  .refine((q) => twice(q.pairs.map((p) => p.right)) === undefined, {
    path: ['pairs'],
    message: 'two pairs have the same right side; make them different, or use type classify',
  })
  .refine((q) => twice([...q.pairs.map((p) => p.right), ...q.extra]) === undefined, {
    path: ['extra'],
    message: 'an extra right side is the partner of a pair, or stands twice; write another or leave it out',
  });
