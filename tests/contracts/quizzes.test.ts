import { describe, expect, test } from 'vitest';
import { objectivesOf, prepareQuiz } from '#book/quizzes.ts';
import { quizzes } from '#book/sources.ts';
import { grade } from '#kit/quiz.ts';
import { bareFigures } from './prose.ts';

const all = [...quizzes];
const questions = all.flatMap(([id, quiz]) => quiz.questions.map((question) => ({ quiz: id, question })));

test('there are quizzes', () => {
  expect(questions.length).toBeGreaterThan(0);
});

test('every question id is unique in the whole book', () => {
  const ids = questions.map(({ question }) => question.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(all.map(([id]) => id))('%s', (id) => {
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
    const prepared = await prepareQuiz(quiz, id.split('/')[1] ?? '', 'en');
    for (const { grading } of prepared.questions)
      expect(grade(grading, grading.type === 'choice' ? grading.right : grading.key).right).toBe(true);
  });

  test('grades every distractor and trap wrong, with a feedback of its own', async () => {
    const prepared = await prepareQuiz(quiz, id.split('/')[1] ?? '', 'en');
    for (const { grading } of prepared.questions) {
      const wrong =
        grading.type === 'choice'
          ? grading.feedback.map((_, i) => i).filter((i) => i !== grading.right)
          : grading.traps.map((trap) => trap.value);
      const feedback = wrong.map((answer) => grade(grading, answer));
      expect(feedback.every((result) => !result.right)).toBe(true);
      expect(new Set(feedback.map((result) => result.feedback)).size, grading.id).toBe(wrong.length);
    }
  });

  test('has no bare figure, except in questions that call their numbers invented', () => {
    for (const question of quiz.questions) {
      if (question.illustration) continue;
      const options =
        question.type === 'choice'
          ? question.options.flatMap((o) => [o.text, o.feedback ?? ''])
          : [...question.traps.map((trap) => trap.feedback), question.otherwise];
      expect(
        bareFigures([question.prompt, ...question.hints, question.explanation, ...options].join('\n')),
        question.id,
      ).toEqual([]);
    }
  });
});
