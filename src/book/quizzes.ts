import { BookError, unknownId } from '#kit/errors.ts';
import { fingerprint } from '#kit/fingerprint.ts';
import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { findChapter } from './chapters.ts';
import { inlineHtml } from './inline.ts';
import { prepareChoice } from './quiz/choice.ts';
import { prepareClassify } from './quiz/classify.ts';
import { prepareMatch } from './quiz/match.ts';
import { prepareMultiple } from './quiz/multiple.ts';
import { prepareNumber } from './quiz/number.ts';
import { prepareOrder } from './quiz/order.ts';
import type { Preparation, PreparedAnswer, PreparedPart, Shown } from './quiz/prepared.ts';
import type { Question, Quiz } from './schemas/quiz/quiz.ts';
import { quizzes } from './sources.ts';

export interface PreparedQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly illustration: boolean;
  /** "a" for the chapter's first objective. */
  readonly objectiveLetter: string;
  readonly shown: Shown;
  readonly answer: PreparedAnswer;
  /** What the browser needs to grade it. */
  readonly grading: GradingQuestion;
}

/** A quiz in the page's language, else in English. */
export function findQuiz(id: string, lang: Language, where?: string): Quiz {
  const quiz = quizzes.get(`${lang}/${id}`) ?? quizzes.get(`en/${id}`);
  if (quiz) return quiz;
  const known = [...quizzes.keys()].filter((key) => key.startsWith('en/')).map((key) => key.slice(3));
  throw unknownId('quiz', id, known, where);
}

/** Computes keys and puts every text into HTML. What is wrong in any question stops the build, all in one error. */
export async function prepareQuiz(quiz: Quiz, id: string, lang: Language) {
  const file = `content/quizzes/en/${id}.yaml`;
  const objectives = objectivesOf(quiz.chapter, file);
  const results = await Promise.allSettled(
    quiz.questions.map((q) => prepare(q, `${file}, question ${q.id}`, objectives, lang)),
  );
  const problems = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []));
  if (problems.length === 1 || problems.some((problem) => !(problem instanceof BookError))) throw problems[0];
  if (problems.length > 1) throw new BookError(problems.map((p) => (p as BookError).message).join('\n'));
  return {
    title: quiz.title,
    questions: results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : [])),
  };
}

/** Ids of a chapter's learning objectives, in order. */
export function objectivesOf(chapter: string, where = 'a quiz'): string[] {
  const { frontmatter } = findChapter(chapter, where);
  return ((frontmatter.objectives ?? []) as { id: string }[]).map((objective) => objective.id);
}

async function prepare(
  q: Question,
  where: string,
  objectives: readonly string[],
  lang: Language,
): Promise<PreparedQuestion> {
  const place = objectives.indexOf(q.objective);
  if (place < 0) throw unknownId('learning objective', q.objective, objectives, where);
  const html = (source: string) => inlineHtml(source, lang, where);
  const print = (...more: readonly (string | number)[]) => fingerprint([JSON.stringify(q), ...more].join());
  const { shown, answer, grading } = await prepareType(q, { html, lang, print, where });
  const explanation = await html(q.explanation);
  return {
    id: q.id,
    prompt: await html(q.prompt),
    hints: await Promise.all(q.hints.map(html)),
    explanation,
    illustration: q.illustration ?? false,
    objectiveLetter: String.fromCharCode(97 + place),
    shown,
    answer,
    grading: { ...grading, id: q.id, explanation },
  };
}

function prepareType(q: Question, preparation: Preparation): Promise<PreparedPart> {
  switch (q.type) {
    case 'choice':
      return prepareChoice(q, preparation);
    case 'multiple':
      return prepareMultiple(q, preparation);
    case 'number':
      return prepareNumber(q, preparation);
    case 'match':
      return prepareMatch(q, preparation);
    case 'classify':
      return prepareClassify(q, preparation);
    case 'order':
      return prepareOrder(q, preparation);
  }
}
