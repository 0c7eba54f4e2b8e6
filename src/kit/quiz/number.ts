import { isNear } from '../near.ts';
import type { Answer, Grade, Graded } from './answer.ts';
import type { Vary } from './vary.ts';

export interface NumberKey extends Graded {
  readonly type: 'number';
  readonly key: number;
  readonly tolerance: number;
  readonly traps: readonly { readonly value: number; readonly feedback: string }[];
  readonly otherwise: string;
  /** The key in words of the page. */
  readonly shown: string;
  /** Where a retry gets other numbers. */
  readonly vary?: Vary;
}

/** A number: right within the tolerance, limits included; a known slip has its own feedback. */
export function gradeNumber(question: NumberKey, answer: Answer): Grade {
  const near = (value: number) => typeof answer === 'number' && isNear(answer, value, question.tolerance);
  if (near(question.key)) return { right: true, score: 1, feedback: [question.explanation] };
  const trap = question.traps.find(({ value }) => near(value));
  return { right: false, score: 0, feedback: [trap?.feedback ?? question.otherwise] };
}
