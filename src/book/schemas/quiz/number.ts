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
export type Computed = z.output<typeof computed> & { readonly times?: number };

/** A slip that a calculator can make too: another output, or a multiple of one. What is left out is as in the key. */
const slip = z.strictObject({
  calculator: computed.shape.calculator.optional(),
  output: z.string(),
  inputs: computed.shape.inputs.unwrap().optional(),
  times: z.number().optional(),
});
export type Slip = z.output<typeof slip>;

/** The values an input takes when the reader tries again: from, from + step … up to `to`. */
const range = z
  .strictObject({ from: z.number(), to: z.number(), step: z.number().positive() })
  .refine(({ from, to, step }) => to >= from + step, {
    message: 'the range holds one value only; let `to` be at least `from` + `step`',
  });

/** A number that a calculator computes, within a tolerance. */
export const number = z
  .strictObject({
    ...question,
    type: z.literal('number'),
    key: computed,
    /** What the author expects the key to be; the build stops when the calculator says otherwise. */
    expect: z.number(),
    /** How far from the key an answer may be, in the same unit. */
    tolerance: z.number().positive(),
    unit: z.enum(unitIds),
    /** Wrong answers with a feedback of their own: a number, or what a calculator gives for the slip. */
    traps: z.array(z.strictObject({ value: z.union([z.number(), slip]), feedback: text })).default([]),
    /** Feedback for every other wrong answer. */
    otherwise: text,
    /** Inputs of the key that change on a retry; texts then say {input name} and {output name}. */
    vary: z.record(z.string(), range).optional(),
  })
  .superRefine((q, context) => {
    const problem = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (q.vary && !q.illustration)
      problem(['vary'], 'numbers that change are invented; add `illustration: true`');
    for (const name of Object.keys(q.vary ?? {})) {
      if (typeof q.key.inputs[name] !== 'number')
        problem(['vary', name], `write the number it starts with under key.inputs.${name}`);
      if (!q.prompt.includes(`{input ${name}}`))
        problem(['vary', name], `the prompt does not say it; write {input ${name}} where the number stands`);
    }
  });
