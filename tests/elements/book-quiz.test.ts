// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { variation } from '#kit/quiz/vary.ts';
import { number, openBeforeEach, openQuiz, run } from './quiz-page.ts';
import { all, check, enter, field, order, press, quiz, root, said, select, tick, why } from './reader.ts';

openBeforeEach();

describe('several options', () => {
  const counted = 'quiz.wrong quiz.count quiz.not-among';
  const first = `${counted} quiz.still-missing quiz.see-rows`;
  const told = `${counted} quiz.see-rowsquiz.missingC was missed.`;

  test('say at first how many are right and missing, and what is wrong with a tick at its row', () => {
    tick('multiple', 0, 1);
    check('multiple');
    expect(said('multiple')).toBe(first);
    expect(why('multiple')).toEqual(['quiz.right', 'quiz.wrong B is wrong.', '', '']);
    check('multiple');
    expect(said('multiple')).toBe(first);
  });

  test('say on another try what is missing, without naming it', () => {
    tick('multiple', 1);
    check('multiple');
    tick('multiple', 0, 1);
    check('multiple');
    expect(said('multiple')).toBe(told);
  });

  test('say what is missing once the answer is shown, unless they were changed since', () => {
    tick('multiple', 0, 1);
    check('multiple');
    press('quiz.explain', root('multiple'));
    expect(said('multiple')).toBe(told);
    press('quiz.forget');
    tick('multiple', 0, 1);
    check('multiple');
    tick('multiple', 0);
    press('quiz.explain', root('multiple'));
    expect(said('multiple')).toBe(first);
  });

  test('nothing ticked is asked for, not graded', () => {
    check('multiple');
    expect(said('multiple')).toBe('quiz.choose-some');
    expect(quiz().querySelector('.quiz-score')?.textContent).toBe('');
  });

  test('all right is said once, with the explanation', () => {
    tick('multiple', 0, 2);
    check('multiple');
    expect(said('multiple')).toBe('quiz.right Because.');
    expect(why('multiple')).toEqual(['', '', '', '']);
    expect(root('multiple').dataset.state).toBe('right');
  });
});

describe('rows', () => {
  test('give each wrong one its reason; a blank one is told nothing', () => {
    select('2', '1', '');
    check('match');
    expect(why('match')).toEqual(['quiz.right', 'quiz.wrong Row 1 is wrong.', '']);
    expect(said('match')).toBe('quiz.wrong quiz.count quiz.see-rows');
  });

  test('that are changed lose their mark, the others keep theirs', () => {
    select('2', '1', '');
    check('match');
    const second = all<HTMLSelectElement>('match', 'select')[1] as HTMLSelectElement;
    second.dispatchEvent(new Event('change', { bubbles: true }));
    expect(why('match')).toEqual(['quiz.right', '', '']);
    expect(root('match').dataset.state).toBeUndefined();
  });
});

const moving = (letter: string, words: string) =>
  all('order', 'button').find((b) => b.getAttribute('aria-label') === `${words}: ${letter}`) as HTMLElement;

describe('an order', () => {
  test('moves by one place, keeps the focus and announces the place', () => {
    const down = moving('A', 'quiz.down');
    down.focus();
    down.click();
    expect(order()).toEqual(['B', 'A', 'C']);
    expect(document.activeElement).toBe(down);
    expect(root('order').querySelector('.order-said')?.textContent).toBe('quiz.moved');
    down.click();
    expect(order()).toEqual(['B', 'C', 'A']);
  });

  test('has ends: the first cannot go up, the last not down, and their buttons stay where the focus is', () => {
    const up = moving('A', 'quiz.up');
    expect(up.getAttribute('aria-disabled')).toBe('true');
    up.click();
    expect(order()).toEqual(['A', 'B', 'C']);
    moving('A', 'quiz.down').click();
    expect(up.getAttribute('aria-disabled')).toBe('false');
    expect(moving('B', 'quiz.up').getAttribute('aria-disabled')).toBe('true');
  });

  test('explains the first item out of place and no other', () => {
    moving('C', 'quiz.up').click();
    check('order');
    expect(why('order')).toEqual(['quiz.wrong A comes last.', 'quiz.right', '']);
    expect(said('order')).toBe('quiz.wrong quiz.in-place quiz.see-rows');
  });
});

describe('a number', () => {
  test('takes a decimal comma, and Enter for the button', () => {
    enter('0,5');
    expect(said('number')).toBe('quiz.wrong That is the relative gap.');
    enter('0,2');
    expect(said('number')).toBe('quiz.right Because.');
  });

  test('asks what a comma means where it can mean two things, and checks the reading that is pressed', () => {
    enter('2,305');
    const readings = all('number', '.question-feedback button').map(({ textContent }) => textContent);
    expect(readings).toEqual(['2.305', '2305']);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    press('2305', root('number'));
    expect(field().value).toBe('2305');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(said('number')).toBe('quiz.wrong No.');
  });

  test('that is none is called so at its field, until another is checked or it is forgotten', () => {
    enter('many');
    expect(said('number')).toBe('error.not-a-number');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    press('quiz.forget');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  test('has other numbers on a retry, and their key is the one that Node computes', async () => {
    field().value = '7';
    check('number');
    press('quiz.retry');
    await vi.waitFor(() => expect(said('number')).toBe('quiz.renewed'));
    const shown = all('number', 'label [data-slot]').map(({ textContent }) => textContent);
    const { question, slots } = variation(number, 1, 'en', run);
    expect(shown).toEqual([slots['input china'], slots['input kazakhstan']]);
    expect(shown).not.toEqual(['45', '30']);
    expect(field().value).toBe('');
    field().value = String(question.key);
    check('number');
    expect(said('number')).toBe('quiz.right Because.');
    expect(root('number').querySelector('details')?.textContent).toContain(question.shown);
  });

  test('kept with other numbers comes back with them', async () => {
    field().value = '7';
    check('number');
    press('quiz.renew', root('number'));
    await vi.waitFor(() => expect(said('number')).toBe('quiz.renewed'));
    field().value = '8';
    check('number');
    const numbers = root('number').querySelector('label')?.textContent;
    openQuiz();
    await vi.waitFor(() => expect(field().value).toBe('8'));
    expect(root('number').querySelector('label')?.textContent).toBe(numbers);
  });
});
