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
  questions: z
    .array(z.discriminatedUnion('type', [choice, multiple, number, match, order, classify]))
    .min(1)
    .superRefine((questions, context) => {
      const ids = questions.map((q) => q.id);
      const again = (id: string, n: number) => ids.indexOf(id) < n;
      ids.forEach((id, n) => {
        if (again(id, n))
          context.addIssue({
            code: 'custom',
            path: [n, 'id'],
            message: 'another question of this quiz has this id',
          });
      });
    }),
});

export type Quiz = z.infer<typeof quiz>;
export type Question = Quiz['questions'][number];
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
