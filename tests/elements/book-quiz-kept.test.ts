// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { openBeforeEach, openQuiz } from './quiz-page.ts';
import { all, check, field, order, press, quiz, root, said, select, settled, tick } from './reader.ts';

openBeforeEach();

const entry = (answer: unknown) => ({ print: 'p1', right: false, answer, at: 1 });

/** A browser whose storage is full. */
const keepNothing = () =>
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });

const answerAll = () => {
  tick('choice', 1);
  tick('multiple', 0, 2);
  field().value = '0.2';
  select('2', '0', '');
  for (const id of ['choice', 'multiple', 'number', 'match', 'order']) check(id);
};

const states = () =>
  ['choice', 'multiple', 'number', 'match', 'order'].map((id) => root(id).dataset.state ?? '');

describe('on this device', () => {
  test('answers of every type come back with their feedback', async () => {
    answerAll();
    openQuiz();
    await settled();
    expect(states()).toEqual(['right', 'right', 'right', 'wrong', 'wrong']);
    expect(all<HTMLSelectElement>('match', 'select').map(({ value }) => value)).toEqual(['2', '0', '']);
    expect(quiz().querySelector('.quiz-score')?.textContent).toBe('quiz.score');
  });

  test('an answer to a question that has changed does not come back', async () => {
    answerAll();
    openQuiz({ print: 'p2' });
    await settled();
    expect(quiz().querySelectorAll('[data-state]')).toHaveLength(0);
  });

  test('answers from elsewhere that fit no control do no harm', async () => {
    const answers = {
      choice: entry(17),
      multiple: entry([9]),
      number: entry([1]),
      match: entry([7, -1]),
      order: entry([9, 9, 1]),
    };
    localStorage.setItem('book-quiz', JSON.stringify({ v: 2, answers }));
    openQuiz();
    await settled();
    expect(order().toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['A', 'B', 'C']);
    expect(quiz().querySelectorAll('[data-state="right"]')).toHaveLength(0);
  });

  test('where nothing can be kept it is said, and everything else works', () => {
    keepNothing();
    tick('choice', 1);
    check('choice');
    expect(said('choice')).toBe('quiz.right Yes, B.');
    expect(quiz().querySelector('.quiz-said')?.textContent).toBe('quiz.not-kept');
  });

  test('forgetting empties every question and what was kept', async () => {
    answerAll();
    press('quiz.forget');
    await settled();
    expect(localStorage.getItem('book-quiz')).toBeNull();
    expect(quiz().querySelectorAll('[data-state], :checked:not(option)')).toHaveLength(0);
    expect(field().value).toBe('');
  });

  test('what was forgotten by mistake comes back with one tap, and is kept again', async () => {
    answerAll();
    const before = [localStorage.getItem('book-quiz'), states()];
    press('quiz.forget');
    expect(states().join('')).toBe('');
    press('quiz.undo');
    await settled();
    expect([localStorage.getItem('book-quiz'), states()]).toEqual(before);
    expect(quiz().querySelector('.quiz-said')?.textContent).toBe('quiz.kept');
    expect(document.activeElement?.textContent).toBe('quiz.forget');
  });

  test('an answer given since then stays when the others come back', async () => {
    vi.spyOn(Date, 'now').mockReturnValueOnce(1);
    tick('choice', 0);
    check('choice');
    tick('multiple', 0, 2);
    check('multiple');
    press('quiz.forget');
    tick('choice', 1);
    check('choice');
    press('quiz.undo');
    await settled();
    expect(states().slice(0, 2)).toEqual(['right', 'right']);
  });

  test('where nothing can be kept, what was forgotten comes back all the same', async () => {
    keepNothing();
    tick('choice', 1);
    check('choice');
    press('quiz.forget');
    press('quiz.undo');
    await settled();
    expect(root('choice').dataset.state).toBe('right');
    expect(quiz().querySelector('.quiz-said')?.textContent).toBe('quiz.not-kept');
  });

  test('where nothing was answered there is nothing to undo', () => {
    press('quiz.forget');
    expect(quiz().querySelector('.quiz-said')?.textContent).toBe('quiz.forgotten');
  });
});
