/** What the browser needs to grade one question. Feedback is HTML made by the build from the quiz file. */
export type GradingQuestion =
  | {
      readonly type: 'choice';
      readonly id: string;
      /** Changes when the question changes: an answer to the old one is not counted for the new one. */
      readonly print: string;
      readonly right: number;
      readonly feedback: readonly string[];
      readonly explanation: string;
    }
  | {
      readonly type: 'number';
      readonly id: string;
      readonly print: string;
      readonly key: number;
      readonly tolerance: number;
      readonly traps: readonly { readonly value: number; readonly feedback: string }[];
      readonly otherwise: string;
      readonly explanation: string;
      readonly shown: string;
    };

export interface Grade {
  readonly right: boolean;
  /** HTML: why this answer is right or what it misses. */
  readonly feedback: string;
}

/** Grades an answer: the index of an option, or a number. A limit counts as inside. */
export function grade(question: GradingQuestion, answer: number): Grade {
  if (question.type === 'choice')
    return {
      right: answer === question.right,
      feedback: question.feedback[answer] ?? question.explanation,
    };
  // A few ulps of slack: 0.3 − 0.1 must count as within 0.2.
  const near = (value: number, by: number) =>
    Math.abs(answer - value) <= by + 1e-9 * Math.max(1, Math.abs(value));
  if (near(question.key, question.tolerance)) return { right: true, feedback: question.explanation };
  const trap = question.traps.find(({ value }) => near(value, question.tolerance));
  return { right: false, feedback: trap?.feedback ?? question.otherwise };
}
