import { z } from 'zod';
import { unitIds } from '#kit/units.ts';
import { question, text } from './question.ts';

/** An input or a key that comes from a part of a calculator: "growth/implied-base". */
const computed = z.strictObject({
  calculator: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  output: z.string(),
  /** A number, an option or the id of a datum; what is left out takes the calculator's default. */
  inputs: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
});
export type Computed = z.output<typeof computed>;

/** A number that a calculator computes, within a tolerance. */
export const number = z.strictObject({
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
