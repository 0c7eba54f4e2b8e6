import { z } from 'zod';

/** Text of a quiz or claim: Markdown's **bold**, and {datum id}, {datum id@period}, {result calc/part output}. */
export const text = z.string().min(1);
export const id = z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens');

/** What every question has, whatever its type. */
export const question = {
  /** Unique in the whole book. */
  id,
  /** Id of a learning objective of the chapter. */
  objective: id,
  prompt: text,
  /** What a reader away from the chapter must know to answer: data, a formula, or where to look. Not on its page. */
  context: text.optional(),
  /** True where the numbers of the question are invented; the page says so. */
  illustration: z.boolean().optional(),
  /** From a nudge to nearly the answer, in this order. */
  hints: z.array(text).default([]),
  /** Shown after answering: why the right answer is right. */
  explanation: text,
};

/** The first text that stands twice in a list, or undefined. */
export const twice = (texts: readonly string[]): string | undefined =>
  texts.find((one, i) => texts.indexOf(one) !== i);
