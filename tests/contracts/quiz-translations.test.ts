import { expect, test } from 'vitest';
import { checkTranslations } from '#book/quiz/translations.ts';
import { findQuiz, prepareQuiz } from '#book/quizzes.ts';
import { quizzes } from '#book/sources.ts';
import type { Language } from '#kit/languages.ts';
import { tongueOf } from '#kit/tongue.ts';

const translated = [...quizzes.keys()].filter((key) => !key.startsWith('en/'));

test.each(translated)('%s is the English quiz in other words, and leaves none in English', async (key) => {
  const [lang = '', id = ''] = key.split('/');
  const pair = [`en/${id}`, key].flatMap((one) => {
    const quiz = quizzes.get(one);
    return quiz ? [[one, quiz] as const] : [];
  });
  checkTranslations(new Map(pair));
  const { questions } = await prepareQuiz(findQuiz(id, lang as Language), id, lang as Language);
  const english = questions.filter(({ prompt }) => tongueOf(prompt.replace(/<[^>]+>/g, '')) === 'en');
  expect(english.map((question) => question.id)).toEqual([]);
});
