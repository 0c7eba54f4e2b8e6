import type { Answer, Grade, Graded, PartGrade } from './answer.ts';

export interface OrderKey extends Graded {
  readonly type: 'order';
  /** Items in the right order, each by its place in the order first shown. */
  readonly order: readonly number[];
  /** Why an item belongs where it belongs; by its place in the order first shown. */
  readonly feedback: readonly string[];
}

/** Every item at its place counts the same. Only the first one out of place is explained: moving it moves the rest. */
export function gradeOrder(question: OrderKey, answer: Answer): Grade {
  const given = typeof answer === 'number' ? [] : answer;
  const first = given.findIndex((item, place) => item !== question.order[place]);
  const parts = question.feedback.map((feedback, item): PartGrade => {
    const place = given.indexOf(item);
    if (place < 0) return { state: 'idle' };
    if (question.order[place] === item) return { state: 'right' };
    return place === first ? { state: 'wrong', feedback } : { state: 'idle' };
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
