import type { Answer, Grade, Graded, PartGrade } from './answer.ts';

export interface MultipleKey extends Graded {
  readonly type: 'multiple';
  /** Options, in the order shown. */
  readonly options: readonly { readonly right: boolean; readonly feedback: string }[];
}

/**
 * Several options. Each right one that was ticked counts, each wrong one takes one away: to tick everything is worth
 * no more than to know. What was missed is explained without saying which option it is.
 */
export function gradeMultiple(question: MultipleKey, answer: Answer): Grade {
  const ticked = new Set(typeof answer === 'number' ? [] : answer);
  const parts = question.options.map((option, i): PartGrade => {
    if (!ticked.has(i)) return { state: 'idle' };
    return option.right ? { state: 'right' } : { state: 'wrong', feedback: option.feedback };
  });
  const hits = parts.filter(({ state }) => state === 'right').length;
  const slips = parts.filter(({ state }) => state === 'wrong').length;
  const total = question.options.filter(({ right }) => right).length;
  const right = hits === total && slips === 0;
  const missed = question.options.filter((option, i) => option.right && !ticked.has(i));
  return {
    right,
    score: Math.max(0, hits - slips) / total,
    feedback: right ? [question.explanation] : missed.map(({ feedback }) => feedback),
    count: { right: hits, total },
    parts,
  };
}
