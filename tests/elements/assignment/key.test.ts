// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import borderQueue from '#calculators/border-queue.ts';
import growth from '#calculators/growth.ts';
import { type KeyBlock, keyBlock } from '#elements/assignment/key.ts';
import type { Assignment } from '#kit/assignment/assignment.ts';
import { contextOf, giveStrings, type } from './page.ts';

const cagr: Assignment = {
  name: '',
  part: 'cagr',
  fixed: { end: 5.9 },
  varied: { start: { from: 2, to: 4, step: 0.5 }, years: { from: 2, to: 6, step: 1 } },
  asked: { rate: 0.1 },
};

let key: KeyBlock;
let makeKey: HTMLButtonElement;
let save: HTMLButtonElement;
const list = () => key.element.querySelector('textarea') as HTMLTextAreaElement;
const lines = () => [...key.element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);

beforeEach(() => {
  giveStrings();
  key = keyBlock(contextOf(growth, {}));
  [makeKey, save] = [...key.element.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  key.show(cagr);
  type(list(), 'A\nB');
  makeKey.click();
});

describe('the key for a class list', () => {
  test('has a line for each student, and can be saved', () => {
    expect(lines()).toHaveLength(2);
    expect(save.hidden).toBe(false);
  });

  test('is gone when the assignment changes, until it is made anew', () => {
    const before = lines();
    key.show({ ...cagr, fixed: { end: 50 } });
    expect(lines()).toEqual([]);
    expect(save.hidden).toBe(true);
    expect(key.element.querySelector('[role="status"]')?.textContent).toBe('');
    makeKey.click();
    expect(lines()).toHaveLength(2);
    expect(lines()).not.toEqual(before);
    expect(save.hidden).toBe(false);
  });

  test('is gone while a field of the assignment cannot be read, which it says, and when the list changes', () => {
    key.show(undefined);
    makeKey.click();
    expect([lines(), save.hidden]).toEqual([[], true]);
    expect(key.element.querySelector('[role="status"]')?.textContent).toBe('problem.stale');
    key.show(cagr);
    makeKey.click();
    expect(lines()).toHaveLength(2);
    type(list(), 'A\nB\nC');
    expect([lines(), save.hidden]).toEqual([[], true]);
  });

  test('prints as many places as the calculator does: 0.02 is not 0.0', () => {
    const fixed = { arrivals: 75.02, service: 75 };
    const { element, show } = keyBlock(contextOf(borderQueue, {}));
    show({ name: '', part: 'post', fixed, varied: {}, asked: { growth: 0.01 } });
    type(element.querySelector('textarea') as HTMLTextAreaElement, 'A');
    element.querySelector('button')?.click();
    expect(element.querySelector('tbody td')?.textContent).toBe('0.02');
  });
});
