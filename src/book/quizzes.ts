import { BookError, unknownId } from '#kit/errors.ts';
import { fingerprint } from '#kit/fingerprint.ts';
import type { Language } from '#kit/languages.ts';
import { formatQuantity } from '#kit/quantity.ts';
import type { GradingQuestion } from '#kit/quiz.ts';
import { computePart } from './calculators.ts';
import { findChapter } from './chapters.ts';
import { inlineHtml } from './inline.ts';
import type { Question, Quiz } from './schemas/quiz.ts';
import { quizzes } from './sources.ts';
import { unitName, unitPatterns } from './strings.ts';

interface Prepared {
  readonly id: string;
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly illustration: boolean;
  /** "a" for the chapter's first objective. */
  readonly objectiveLetter: string;
  /** What the browser needs to grade it. */
  readonly grading: GradingQuestion;
}
export type PreparedQuestion = Prepared &
  (
    | { readonly type: 'choice'; readonly options: readonly { html: string; correct: boolean }[] }
    | {
        readonly type: 'number';
        readonly shown: string;
        readonly unitName: string;
        readonly tolerance: number;
      }
  );

/** A quiz in the page's language, else in English. */
export function findQuiz(id: string, lang: Language, where?: string): Quiz {
  const quiz = quizzes.get(`${lang}/${id}`) ?? quizzes.get(`en/${id}`);
  if (quiz) return quiz;
  const known = [...quizzes.keys()].filter((key) => key.startsWith('en/')).map((key) => key.slice(3));
  throw unknownId('quiz', id, known, where);
}

/** Computes keys and puts every text into HTML. A key outside its file's expectation stops the build. */
export async function prepareQuiz(quiz: Quiz, id: string, lang: Language) {
  const objectives = objectivesOf(quiz.chapter, `content/quizzes/en/${id}.yaml`);
  const questions = await Promise.all(
    quiz.questions.map((q) =>
      prepare(q, `content/quizzes/en/${id}.yaml, question ${q.id}`, objectives, lang),
    ),
  );
  return { title: quiz.title, questions };
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
  const shared = {
    id: q.id,
    prompt: await html(q.prompt),
    hints: await Promise.all(q.hints.map(html)),
    explanation: await html(q.explanation),
    illustration: q.illustration ?? false,
    objectiveLetter: String.fromCharCode(97 + place),
  };
  const print = fingerprint(JSON.stringify(q));
  if (q.type === 'choice') {
    const options = await Promise.all(
      q.options.map(async (o) => ({ html: await html(o.text), correct: 'correct' in o })),
    );
    const feedback = await Promise.all(
      q.options.map(async (o) => (o.feedback ? html(o.feedback) : shared.explanation)),
    );
    const grading = {
      type: 'choice',
      id: q.id,
      print,
      right: options.findIndex((o) => o.correct),
      feedback,
      explanation: shared.explanation,
    } as const;
    return { ...shared, type: 'choice', options, grading };
  }
  const key = await keyOf(q, where);
  const traps = await Promise.all(
    q.traps.map(async (trap) => ({
      value: typeof trap.value === 'number' ? trap.value : await computedValue(trap.value, where),
      feedback: await html(trap.feedback),
    })),
  );
  for (const trap of traps)
    if (Math.abs(trap.value - key) <= q.tolerance)
      throw new BookError(
        `${where}: the trap ${trap.value} would be graded right (key ${key}, tolerance ${q.tolerance}). Remove it or narrow the tolerance.`,
      );
  const digits = Math.max(0, Math.ceil(-Math.log10(q.tolerance)));
  const shown = formatQuantity(key, q.unit, lang, unitPatterns(lang), digits);
  const grading = {
    type: 'number',
    id: q.id,
    print: fingerprint(`${print}${key.toPrecision(10)}`),
    key,
    tolerance: q.tolerance,
    traps,
    otherwise: await html(q.otherwise),
    explanation: shared.explanation,
    shown,
  } as const;
  return {
    ...shared,
    type: 'number',
    shown,
    unitName: unitName(lang, q.unit),
    tolerance: q.tolerance,
    grading,
  };
}

type NumberQuestion = Extract<Question, { type: 'number' }>;

async function keyOf(q: NumberQuestion, where: string): Promise<number> {
  const key = await computedValue(q.key, where);
  if (Math.abs(key - q.expect) > q.tolerance)
    throw new BookError(
      `${where}: ${q.key.calculator} now gives ${key} for "${q.key.output}", the file expects ${q.expect} ± ${q.tolerance}. If the model is right, change \`expect\` and read the question again.`,
    );
  return key;
}

async function computedValue(source: NumberQuestion['key'], where: string): Promise<number> {
  const { results, part } = await computePart(source.calculator, source.inputs, where);
  const value = results[source.output];
  if (typeof value !== 'number')
    throw new BookError(
      `${where}: ${source.calculator} gives no number "${source.output}". Choose one of: ${Object.keys(part.outputs).join(', ')}.`,
    );
  return value;
}
