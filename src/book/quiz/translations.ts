import { BookError } from '#kit/errors.ts';
import type { Question, Quiz } from '../schemas/quiz/quiz.ts';

/** What a translation may not change: an answer given in one language counts in the others. */
const KEPT = new Set(['id', 'type', 'objective', 'in', 'calculator', 'output', 'unit']);

/** A question without its words. */
const skeleton = (question: Question | undefined): string =>
  JSON.stringify(question, (key, value: unknown) => {
    if (key === 'hints') return undefined;
    return typeof value === 'string' && !KEPT.has(key) ? '' : value;
  });

/**
 * A translated quiz has the questions of the English one in the same order, with the same options, keys and numbers.
 * @param quizzes by "<lang>/<id>"
 */
export function checkTranslations(quizzes: ReadonlyMap<string, Quiz>): void {
  const problems = [...quizzes].flatMap(([id, quiz]) => {
    const english = quizzes.get(id.replace(/^[^/]+/, 'en'));
    const length = Math.max(quiz.questions.length, english?.questions.length ?? 0);
    return Array.from({ length }, (_, i) => i)
      .filter((i) => skeleton(quiz.questions[i]) !== skeleton(english?.questions[i]))
      .map(
        (i) =>
          `content/quizzes/${id}.yaml, questions.${i} (${quiz.questions[i]?.id ?? 'missing'}) is not built as in English (${english?.questions[i]?.id ?? 'missing'}). Translate the words and leave all else as it is.`,
      );
  });
  if (problems.length > 0) throw new BookError(problems.join('\n'));
}
