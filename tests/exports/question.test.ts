import { describe, expect, test } from 'vitest';
import { exportQuizzes } from '#exports/book.ts';
import { fullPrompt } from '#exports/question.ts';
import { questions } from './sample.ts';

const book = (await exportQuizzes()).flatMap((quiz) => quiz.questions);
const number = questions.find(({ id }) => id === 's-number');
if (number?.shown.type !== 'number') throw new Error('no sample question');
const { shown } = number;

describe('what is asked away from the chapter', () => {
  test('names the unit of a number, but none that says nothing', () => {
    expect(fullPrompt(number)).toContain('<p>Answer in: US$ billion.</p>');
    expect(fullPrompt({ ...number, shown: { ...shown, unitName: '' } })).not.toContain('Answer in');
    const asked = book.flatMap(({ shown: one }) => (one.type === 'number' ? [one.unitName] : []));
    expect(asked).toContain('');
    expect(asked).not.toContain('score');
  });

  test('leads to the chapter where the book has an address, and only there', async () => {
    const [quiz] = await exportQuizzes('background/two-ledgers', (path) => `https://book.example/a&b${path}`);
    const link =
      '<p>From: <a href="https://book.example/a&amp;b/en/background/two-ledgers/">Crossing Khorgos, 1.3 Two ledgers</a></p>';
    for (const question of quiz?.questions ?? []) expect(fullPrompt(question)).toContain(link);
    for (const question of book) expect(fullPrompt(question)).not.toContain('From:');
  });

  test('has nothing that only this book’s pages understand', () => {
    for (const question of book)
      expect(fullPrompt(question)).not.toMatch(/data-(?:datum|slot)|\{(?:datum|input)/);
  });
});
