import { describe, expect, test } from 'vitest';
import { exportQuizzes } from '#exports/book.ts';
import { cleanHtml, decimal, decimalKey, fullPrompt, typedPrompt } from '#exports/question.ts';
import { questions } from './sample.ts';

const book = (await exportQuizzes()).flatMap((quiz) => quiz.questions);
const number = questions.find(({ id }) => id === 's-number');
if (number?.shown.type !== 'number') throw new Error('no sample question');
const { shown } = number;

test('the marks of the book do not go with a question, with a language or without', () => {
  expect(
    cleanHtml('<p><span data-slot="key">5</span> and <span data-datum="a@2024" lang="kk">7</span></p>'),
  ).toBe('<p>5 and 7</p>');
});

describe('what is asked away from the chapter', () => {
  test('names the unit of a number, but none that says nothing', () => {
    expect(fullPrompt(number)).toContain('<p>Answer in: US$ billion.</p>');
    expect(fullPrompt({ ...number, shown: { ...shown, unitName: '' } })).not.toContain('Answer in');
    const asked = book.flatMap(({ shown: one }) => (one.type === 'number' ? [one.unitName] : []));
    expect(asked).toContain('');
    expect(asked).not.toContain('score');
  });

  test('says how a number is written where it is typed, and only there', () => {
    const how = '<p>Write only the number, with a point for the decimals.</p>';
    expect(typedPrompt(number)).toContain(`<p>Answer in: US$ billion.</p>${how}`);
    expect(fullPrompt(number)).not.toContain(how);
    for (const question of questions)
      expect(typedPrompt(question).includes(how), question.id).toBe(question.shown.type === 'number');
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

describe('a number as platforms read it', () => {
  test.each([
    [40909.0909091, '40909.0909091'],
    [40909.1, '40909.1'],
    [35078.4, '35078.4'],
    [0.1 + 0.2, '0.3'],
    [-26.49, '-26.49'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [123456789012, '123456789012'],
    [1e15, '1000000000000000'],
    [100, '100'],
  ])('%d is written %s', (value, written) => expect(decimal(value)).toBe(written));

  test('a key has six digits that count, and is rounded far less than its tolerance', () => {
    expect(decimalKey(25.7352941176)).toBe('25.7353');
    for (const { id, grading } of book)
      if (grading.type === 'number')
        expect(Math.abs(Number(decimalKey(grading.key)) - grading.key), id).toBeLessThan(
          grading.tolerance / 100,
        );
  });
});
