import { describe, expect, test } from 'vitest';
import { objectivesOf, prepareQuiz } from '#book/quizzes.ts';
import { quizzes } from '#book/sources.ts';
import type { Question } from '#book/schemas/quiz/quiz.ts';
import { languageOf } from '#kit/languages.ts';
import { BLANK } from '#kit/quiz/answer.ts';
import { grade, type GradingQuestion, keyOf } from '#kit/quiz/grade.ts';
import { bareFigures } from './prose.ts';

const all = [...quizzes];
const questions = all.flatMap(([id, quiz]) => quiz.questions.map((question) => ({ quiz: id, question })));

test('there are quizzes', () => {
  expect(questions.length).toBeGreaterThan(0);
});

test('every question id is unique in the whole book', () => {
  const english = questions.filter(({ quiz }) => quiz.startsWith('en/'));
  const ids = english.map(({ question }) => question.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

/** Words that lead out of a question into its chapter. */
const POINTS =
  /\bchapter\b|\bcalculator\b|\bthe (?:book|paper)\b|’s table\b|\b(?:figure|table|text) above\b/i;

/** What a reader has before answering: the prompt and whatever there is to choose from. */
function asked(question: Question): string[] {
  const choices = [
    'options' in question ? question.options : [],
    'items' in question ? question.items : [],
    'categories' in question ? question.categories : [],
  ].flat();
  const pairs = 'pairs' in question ? question.pairs.flatMap(({ left, right }) => [left, right]) : [];
  return [question.prompt, ...choices.map(({ text }) => text), ...pairs];
}

test('a question that points into its chapter says in `context` what has to be known away from it', () => {
  const pointing = questions.filter(({ question }) => asked(question).some((text) => POINTS.test(text)));
  expect(pointing.length).toBeGreaterThan(0);
  const bare = pointing.filter(({ question }) => question.context === undefined);
  expect(bare.map(({ question }) => question.id)).toEqual([]);
});

test('a context points to nothing without saying in which book', () => {
  for (const { question } of questions)
    if (/\bchapter\b/i.test(question.context ?? ''))
      expect(question.context, question.id).toContain('Crossing Khorgos');
});

describe.each(all.map(([id]) => id))('%s', (id) => {
  const [lang, name = ''] = id.split('/');
  const quiz = quizzes.get(id);
  if (!quiz) throw new Error(`no quiz ${id}`);

  test('tests each objective of its chapter at least twice', () => {
    for (const objective of objectivesOf(quiz.chapter))
      expect(
        quiz.questions.filter((q) => q.objective === objective).length,
        objective,
      ).toBeGreaterThanOrEqual(2);
  });

  test('computes every key within its file’s expectation and grades it right', async () => {
    const prepared = await prepareQuiz(quiz, name, languageOf(lang));
    for (const { grading } of prepared.questions)
      expect(grade(grading, keyOf(grading)), grading.id).toMatchObject({ right: true, score: 1 });
  });

  test('gives no point to an answer that nobody touched', async () => {
    const prepared = await prepareQuiz(quiz, name, languageOf(lang));
    for (const { grading } of prepared.questions)
      expect(grade(grading, untouched(grading)), grading.id).toMatchObject({ right: false, score: 0 });
  });

  test('says something of its own to each wrong answer, trap, row and item', async () => {
    const prepared = await prepareQuiz(quiz, name, languageOf(lang));
    for (const { grading } of prepared.questions) {
      const feedback = saidToWrong(grading);
      expect(new Set(feedback).size, grading.id).toBe(feedback.length);
      expect(
        feedback.every((text) => text !== grading.explanation),
        grading.id,
      ).toBe(true);
    }
  });

  test('has no bare figure, except in questions that call their numbers invented', () => {
    for (const question of quiz.questions)
      if (!question.illustration) expect(bareFigures(textsOf(question).join('\n')), question.id).toEqual([]);
  });
});

/** What a reader hands in without having chosen anything; an order as it is first shown. */
function untouched(grading: GradingQuestion) {
  if (grading.type === 'choice') return BLANK;
  if (grading.type === 'number') return Number.NaN;
  return grading.type === 'order' ? grading.order.toSorted((a, b) => a - b) : [];
}

/** The feedback to every single way of being wrong; each is graded wrong on the way. */
function saidToWrong(grading: GradingQuestion): string[] {
  const wrong = (answer: number | readonly number[]) => {
    const result = grade(grading, answer);
    expect(result.right, grading.id).toBe(false);
    return result;
  };
  switch (grading.type) {
    case 'choice':
      return grading.feedback
        .map((_, i) => i)
        .filter((i) => i !== grading.right)
        .map((i) => wrong(i).feedback[0] ?? '');
    case 'number':
      return grading.traps.map(({ value }) => wrong(value).feedback[0] ?? '');
    case 'multiple':
      return grading.options.map(({ feedback }) => feedback);
    case 'order':
      return [...grading.feedback];
    default:
      return grading.rows.map((row, i) => {
        const answer = grading.rows.map(({ right }) => right).with(i, row.right === 0 ? 1 : 0);
        return wrong(answer).parts?.[i]?.feedback ?? '';
      });
  }
}

const NO_TEXT = new Set(['id', 'type', 'objective', 'in', 'key', 'value', 'unit']);

/** All strings of a question that a reader can see. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_TEXT.has(key) ? [] : textsOf(inner)));
}
