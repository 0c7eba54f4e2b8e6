import { BookError, unknownId } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import { findChapter } from './chapters.ts';
import { type PreparedQuestion, prepareQuestion } from './quiz/question.ts';
import { checkTranslations } from './quiz/translations.ts';
import { checkUniqueIds } from './quiz/unique.ts';
import type { Quiz } from './schemas/quiz/quiz.ts';
import { quizzes } from './sources.ts';

export type { PreparedQuestion } from './quiz/question.ts';

export interface PreparedQuiz {
  readonly title: string;
  readonly questions: readonly PreparedQuestion[];
}

/** The English quizzes, by id. */
export const englishQuizzes: ReadonlyMap<string, Quiz> = new Map(
  [...quizzes].flatMap(([key, quiz]) => (key.startsWith('en/') ? [[key.slice('en/'.length), quiz]] : [])),
);

/** Ids of all quizzes, without language. */
export const quizIds = [...englishQuizzes.keys()];

/** A quiz in the page's language, else in English. */
export function findQuiz(id: string, lang: Language, where?: string): Quiz {
  const quiz = quizzes.get(`${lang}/${id}`) ?? quizzes.get(`en/${id}`);
  if (quiz) return quiz;
  throw unknownId('quiz', id, quizIds, where);
}

/** The language a quiz is shown in on a page in `lang`. */
export const quizLanguage = (id: string, lang: Language): Language =>
  quizzes.has(`${lang}/${id}`) ? lang : 'en';

/**
 * Computes keys and puts every text into HTML. What is wrong in any question of the book stops the build, all in one
 * error; while an author writes, what is wrong in this quiz.
 */
export async function prepareQuiz(quiz: Quiz, id: string, lang: Language): Promise<PreparedQuiz> {
  if (!import.meta.env.DEV) await checkQuizzes();
  return prepareOne(quiz, id, lang);
}

async function prepareOne(quiz: Quiz, id: string, lang: Language): Promise<PreparedQuiz> {
  const file = `content/quizzes/${quizLanguage(id, lang)}/${id}.yaml`;
  const objectives = objectivesOf(quiz.chapter, file);
  const originals = quizzes.get(`en/${id}`)?.questions ?? [];
  const questions = await all(
    quiz.questions.map((q) => {
      const original = originals.find((o) => o.id === q.id) ?? q;
      return prepareQuestion(q, original, `${file}, question ${q.id}`, objectives, lang);
    }),
  );
  return { title: quiz.title, questions };
}

let checked: Promise<unknown> | undefined;

/**
 * Prepares every quiz of the book once, so that one error names each question that a changed model has moved, and not
 * the first alone.
 */
export function checkQuizzes(): Promise<unknown> {
  checked ??= Promise.resolve().then(() => {
    checkUniqueIds(quizzes);
    checkTranslations(quizzes);
    return all(quizIds.map((id) => prepareOne(findQuiz(id, 'en'), id, 'en')));
  });
  return checked;
}

/** Ids of a chapter's learning objectives, in order. */
export function objectivesOf(chapter: string, where = 'a quiz'): string[] {
  const { frontmatter } = findChapter(chapter, where);
  return ((frontmatter.objectives ?? []) as { id: string }[]).map((objective) => objective.id);
}

/** All results; where several fail by an author's mistake, one error says all of it. */
async function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  const problems = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []));
  const strange = problems.find((problem) => !(problem instanceof BookError));
  if (strange !== undefined) throw strange;
  if (problems.length === 1) throw problems[0];
  if (problems.length > 0) throw new BookError(problems.map((p) => (p as BookError).message).join('\n'));
  return results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
}
