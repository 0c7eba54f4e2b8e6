// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openBeforeEach } from './quiz-page.ts';
import { all, check, enter, field, press, root, said, select, tick, why } from './reader.ts';

openBeforeEach();

describe('trying again', () => {
  test('empties what was wrong and keeps what was right, inside a question too', () => {
    tick('choice', 1);
    check('choice');
    tick('multiple', 0, 1);
    check('multiple');
    select('2', '1', '1');
    check('match');
    press('quiz.retry');
    expect(root('choice').dataset.state).toBe('right');
    expect(all<HTMLInputElement>('multiple', 'input').map(({ checked }) => checked)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(all<HTMLSelectElement>('match', 'select').map(({ value }) => value)).toEqual(['2', '', '1']);
    expect([said('multiple'), said('match'), why('match').join('')]).toEqual(['', '', '']);
  });

  test('hides an answer that was shown, and offers it again', () => {
    press('quiz.explain', root('match'));
    expect(root('match').querySelector('details')?.hidden).toBe(false);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    select('1', '1', '1');
    check('match');
    press('quiz.retry');
    expect(root('match').querySelector('details')?.hidden).toBe(true);
  });
});

const buttons = (id: string) =>
  all<HTMLButtonElement>(id, '.question-tools > button').flatMap((one) =>
    one.hidden ? [] : one.textContent,
  );

describe('a right answer', () => {
  test('has nothing left to check, to hint at or to show, and its words take the focus', () => {
    expect(buttons('choice')).toEqual(['quiz.check', 'quiz.hint', 'quiz.explain']);
    tick('choice', 1);
    all<HTMLButtonElement>('choice', 'button')[0]?.focus();
    check('choice');
    expect(buttons('choice')).toEqual([]);
    expect(root('choice').querySelector<HTMLElement>('.question-tools')?.hidden).toBe(true);
    expect(document.activeElement).toBe(root('choice').querySelector('.question-feedback'));
  });

  test('that is changed or forgotten can be checked again', () => {
    tick('choice', 1);
    check('choice');
    tick('choice', 2);
    expect(buttons('choice')).toEqual(['quiz.check', 'quiz.hint', 'quiz.explain']);
    tick('choice', 1);
    check('choice');
    press('quiz.forget');
    expect(buttons('choice')).toEqual(['quiz.check', 'quiz.hint', 'quiz.explain']);
  });

  test('typed and checked with Enter stays right when the field then reports its change', () => {
    enter('0.2');
    field().dispatchEvent(new Event('change', { bubbles: true }));
    expect(root('number').dataset.state).toBe('right');
    expect(buttons('number')).toEqual(['quiz.renew']);
    field().value = '0.';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    expect(buttons('number')).toContain('quiz.check');
  });
});

const hintsShown = () => all('choice', '.hints li').filter(({ hidden }) => !hidden).length;

test('hints open one by one, and the last takes the focus of the button that goes away', () => {
  press('quiz.hint', root('choice'));
  expect(hintsShown()).toBe(1);
  press('quiz.next-hint', root('choice'));
  expect(hintsShown()).toBe(2);
  expect(document.activeElement?.textContent).toBe('Second hint.');
});

test('a choice that is changed after checking is not marked any more, but its feedback can be read', () => {
  tick('choice', 0);
  check('choice');
  expect(all('choice', '[data-part="wrong"]')).toHaveLength(1);
  tick('choice', 2);
  expect(all('choice', '[data-part]')).toHaveLength(0);
  expect(said('choice')).toBe('quiz.wrong Not A.');
});
