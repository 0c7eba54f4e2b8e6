import { z } from 'zod';
import { choice } from './choice.ts';
import { classify } from './classify.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { order } from './order.ts';

export const quiz = z.strictObject({
  /** Address of the chapter: "background/trade-in-figures". */
  chapter: z.string(),
  title: z.string(),
  questions: z.array(z.discriminatedUnion('type', [choice, multiple, number, match, order, classify])).min(1),
});

export type Quiz = z.infer<typeof quiz>;
export type Question = Quiz['questions'][number];
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
