import type { Answer, Grade, Graded, PartGrade } from './answer.ts';

export interface ChoiceKey extends Graded {
  readonly type: 'choice';
  readonly right: number;
  /** Per option. */
  readonly feedback: readonly string[];
}

/** One option: right or wrong, each with a feedback of its own. */
export function gradeChoice(question: ChoiceKey, answer: Answer): Grade {
  const right = answer === question.right;
  const own = typeof answer === 'number' ? question.feedback[answer] : undefined;
  const parts = question.feedback.map((_, i): PartGrade => {
    if (i !== answer) return { state: 'idle' };
    return { state: right ? 'right' : 'wrong' };
  });
  return { right, score: right ? 1 : 0, feedback: [own ?? question.explanation], parts };
}
