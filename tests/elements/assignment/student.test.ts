// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import growth from '#calculators/growth.ts';
import { studentBlock } from '#elements/assignment/student.ts';
import { type Assignment, writeAssignment } from '#kit/assignment/assignment.ts';
import { contextOf, giveStrings, type } from './page.ts';

const assignment: Assignment = {
  name: 'Week 3',
  part: 'cagr',
  fixed: { end: 5.9 },
  varied: { start: { from: 2, to: 4, step: 0.5 }, years: { from: 2, to: 6, step: 1 } },
  asked: { rate: 0.09, doubling: 0.05 },
};
const units = { percent: '{n} %', 'percentage-points': '{n} percentage points', years: '{n} years' };

/** A sentence is its key and what it says. */
const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
  [key, ...Object.values(values)].join(' ');

let block: HTMLElement;
beforeEach(() => {
  giveStrings();
  const context = contextOf(growth, {});
  block = studentBlock({ ...context, say, telling: { ...context.telling, units } }, assignment);
  document.body.append(block);
});

/** The words of each element that a field is described by. */
const describing = (field: Element | null) =>
  (field?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

function enter(student: string): void {
  const field = block.querySelector('input');
  if (!field) throw new Error('no field for the number');
  field.value = student;
  block.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

describe('a student who has entered a number', () => {
  test('comes to the numbers, which are not read out as a whole', () => {
    enter('S-1');
    expect(document.activeElement?.textContent).toBe('your-numbers');
    expect(block.querySelectorAll('[aria-live]')).toHaveLength(0);
    expect(block.querySelectorAll('[role="status"]')).toHaveLength(1);
  });

  test('reads a tolerance of a percentage in percentage points, of years in years', () => {
    enter('S-1');
    const within = [...block.querySelectorAll('.field-origin')].map(({ textContent }) => textContent);
    expect(within).toEqual(['within 0.09 percentage points', 'within 0.05 years']);
  });

  test('hands in who, for which homework, and the address that opens it', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(copied.push(text));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    enter('S-1');
    [...block.querySelectorAll('button')].find(({ textContent }) => textContent === 'copy')?.click();
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    const lines = copied[0]?.split('\n') ?? [];
    expect(lines.slice(0, 3)).toEqual(['S-1', 'Week 3', growth.text['cagr.title']]);
    expect(lines.at(-1)).toBe(
      `https://book.example/en/calculators/assignment/?${writeAssignment(growth, assignment)}`,
    );
  });
});

test('one who has entered nothing stays at the field', () => {
  const field = block.querySelector('input');
  field?.focus();
  enter(' ');
  expect(document.activeElement).toBe(field);
  expect(block.querySelectorAll('table')).toHaveLength(0);
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(describing(field).at(-1)).toBe('who-empty');
  enter('S-1');
  expect(field?.hasAttribute('aria-invalid')).toBe(false);
  expect(describing(field).at(-1)).toBe('');
});

describe('an answer', () => {
  const checked = (text: string): HTMLInputElement => {
    const field = block.querySelector<HTMLInputElement>('.homework-answers input');
    if (!field) throw new Error('no field for the answer');
    if (field.type === 'text') type(field, text);
    block.querySelector('.homework-answers')?.dispatchEvent(new Event('submit', { cancelable: true }));
    return field;
  };

  test('that cannot be read is called so at its field, until one is that can', () => {
    enter('S-1');
    const field = checked('abc');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(describing(field)).toEqual(['within 0.09 percentage points', 'error.not-a-number']);
    checked('-3');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(describing(field).at(-1)).toBe('wrong');
  });

  test('that is chosen is judged where its question is described', () => {
    const fixed = { total: 43.8, share: 45, part: 19.7, digits: 1 };
    const chosen = { name: '', part: 'share-of-total', fixed, varied: {}, asked: { consistent: 0 } };
    block = studentBlock({ ...contextOf(growth, {}), say }, chosen);
    document.body.append(block);
    enter('S-1');
    const radio = checked('');
    const question = radio.closest('fieldset');
    expect(describing(question)).toEqual(['choose']);
    radio.checked = true;
    checked('');
    expect(describing(question)).toEqual([expect.stringMatching(/^(right|wrong)$/)]);
  });
});
