import { expect, test } from 'vitest';
import { chapters } from '#book/chapters.ts';
import { published } from '#book/published.ts';
import { claims, data, terms } from '#book/sources.ts';
import { quizIds } from '#book/quizzes.ts';
import { calculatorIds, figureIds } from '#registry';

const things = published(new Map(), new Map());
const idsOf = (kind: string) => things.filter((thing) => thing.kind === kind).map(({ id }) => id);

test('every chapter, calculator, quiz, claim, term and series has an address', () => {
  expect(idsOf('chapter')).toEqual(chapters.map(({ id }) => id));
  expect(idsOf('calculator')).toEqual(calculatorIds());
  expect(idsOf('quiz').toSorted()).toEqual(quizIds.toSorted());
  expect(idsOf('claim')).toEqual([...claims.keys()]);
  expect(idsOf('term')).toEqual([...terms.keys()]);
  expect(idsOf('series')).toEqual([...data.keys()]);
});

test('every figure stands in a chapter and has its address there', () => {
  const placed = new Set(idsOf('figure').map((id) => id.split('#')[1]));
  expect(figureIds().filter((id) => !placed.has(id))).toEqual([]);
});

test('an id is unique among its kind, and so is every address', () => {
  const keys = things.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { address, title } of things) {
    expect(address).toMatch(/^\/[a-z0-9/-]+\/(#[\w-]+)?$/);
    expect(title).not.toBe('');
  }
});
