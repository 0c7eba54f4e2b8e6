import { BookError } from '#kit/errors.ts';
import type { Quiz } from '../schemas/quiz/quiz.ts';

/**
 * Answers are kept by the id of their question: no two questions of the book may share one.
 * @param quizzes by "<lang>/<id>"; a translation has the ids of its English quiz
 */
export function checkUniqueIds(quizzes: ReadonlyMap<string, Quiz>): void {
  const english = [...quizzes].filter(([id]) => id.startsWith('en/'));
  const places = english.flatMap(([id, quiz]) =>
    quiz.questions.map((q, n) => ({ id: q.id, at: `content/quizzes/${id}.yaml, questions.${n}` })),
  );
  const problems = places.flatMap(({ id, at }, i) => {
    const first = places.findIndex((place) => place.id === id);
    return first < i ? [`${at}: the id "${id}" is taken by ${places[first]?.at}. Give it another.`] : [];
  });
  if (problems.length > 0) throw new BookError(problems.join('\n'));
}
