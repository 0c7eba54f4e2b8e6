import type { Answer, Grade, Graded, PartGrade } from './answer.ts';

/** A right side for each left side, or a category for each item: both are rows with one right choice. */
export interface RowsKey extends Graded {
  readonly type: 'match' | 'classify';
  /** Rows in the order shown: the right choice, and what to say to another. */
  readonly rows: readonly { readonly right: number; readonly feedback: string }[];
}

/** Every row counts the same; a blank row is not right and has nothing to be told. */
export function gradeRows(question: RowsKey, answer: Answer): Grade {
  const chosen = typeof answer === 'number' ? [] : answer;
  const parts = question.rows.map((row, i): PartGrade => {
    if (chosen[i] === row.right) return { state: 'right' };
    const blank = (chosen[i] ?? -1) < 0;
    return blank ? { state: 'idle' } : { state: 'wrong', feedback: row.feedback };
  });
  const count = { right: parts.filter(({ state }) => state === 'right').length, total: parts.length };
  const right = count.right === count.total;
  return {
    right,
    score: count.right / count.total,
    feedback: right ? [question.explanation] : [],
    count,
    parts,
  };
}
