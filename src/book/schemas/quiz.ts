import { z } from 'zod';
import { unitIds } from '#kit/units.ts';

/** Text of a quiz or claim: Markdown's **bold**, and {datum id}, {datum id@period}, {result calc/part output}. */
const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens');

const question = {
  /** Unique in the whole book. */
  id,
  /** Id of a learning objective of the chapter. */
  objective: id,
  prompt: text,
  /** True where the numbers of the question are invented; the page says so. */
  illustration: z.boolean().optional(),
  /** From a nudge to nearly the answer, in this order. */
  hints: z.array(text).default([]),
  /** Shown after answering: why the right answer is right. */
  explanation: text,
};

const wrong = z.strictObject({ text, feedback: text });
const right = z.strictObject({ text, correct: z.literal(true), feedback: text.optional() });

const choice = z
  .strictObject({ ...question, type: z.literal('choice'), options: z.array(z.union([right, wrong])).min(3) })
  .refine((q) => q.options.filter((o) => 'correct' in o).length === 1, {
    path: ['options'],
    message: 'a choice has exactly one option with `correct: true`; for several use type multiple',
  })
  .refine((q) => new Set(q.options.map((o) => o.text)).size === q.options.length, {
    path: ['options'],
    message: 'the answer stands among the distractors: two options have the same text',
  });

/** An input or a key that comes from a part of a calculator: "growth/implied-base". */
const computed = z.strictObject({
  calculator: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  output: z.string(),
  /** A number, an option or the id of a datum; what is left out takes the calculator's default. */
  inputs: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
});

const number = z.strictObject({
  ...question,
  type: z.literal('number'),
  key: computed,
  /** What the author expects the key to be; the build stops when the calculator says otherwise. */
  expect: z.number(),
  /** How far from the key an answer may be, in the same unit. */
  tolerance: z.number().positive(),
  unit: z.enum(unitIds),
  /** Wrong answers with a feedback of their own: a number or another output. */
  traps: z.array(z.strictObject({ value: z.union([z.number(), computed]), feedback: text })).default([]),
  /** Feedback for every other wrong answer. */
  otherwise: text,
});

export const quiz = z.strictObject({
  /** Address of the chapter: "background/trade-in-figures". */
  chapter: z.string(),
  title: z.string(),
  questions: z.array(z.discriminatedUnion('type', [choice, number])).min(1),
});

export type Quiz = z.infer<typeof quiz>;
export type Question = Quiz['questions'][number];
