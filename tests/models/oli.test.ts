import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryMode, oliScore } from '#models/oli.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const level = between(0, 1);

test("Dunning's table: which of O, L and I are there decides the route", () => {
  const table: readonly (readonly [string, string])[] = [
    ['000', 'stay-home'],
    ['001', 'stay-home'],
    ['010', 'stay-home'],
    ['011', 'stay-home'],
    ['100', 'contract'],
    ['110', 'contract'],
    ['101', 'export'],
    ['111', 'local-operation'],
  ];
  for (const [row, mode] of table) {
    const [ownership = NaN, location = NaN, internalization = NaN] = [...row].map(Number);
    expect(entryMode({ ownership, location, internalization }, 0.5)).toBe(mode);
  }
});

test('0.7, 0.5 and 0.4 have a geometric mean of 0.5192', () => {
  expect(printed(oliScore({ ownership: 0.7, location: 0.5, internalization: 0.4 }))).toBe('0.5192');
});

test('an advantage exactly at the threshold counts as present', () => {
  expect(entryMode({ ownership: 0.5, location: 0.5, internalization: 0.5 }, 0.5)).toBe('local-operation');
});

test('the score is 0 as soon as one advantage is 0', () => {
  expect(oliScore({ ownership: 0, location: 1, internalization: 1 })).toBe(0);
});

test('advantages and thresholds outside 0–1 are named', () => {
  const outside = { ownership: 1.1, location: 0, internalization: 0 };
  expect(entryMode(outside, 0.5)).toEqual(notDefined('advantage-outside-0-1'));
  expect(entryMode({ ...outside, ownership: NaN }, 0.5)).toEqual(notDefined('advantage-outside-0-1'));
  expect(entryMode({ ...outside, ownership: 1 }, 2)).toEqual(notDefined('threshold-outside-0-1'));
  expect(oliScore(outside)).toEqual(notDefined('advantage-outside-0-1'));
});

test('the mode agrees with the table written as counts of present advantages', () => {
  const property = fc.property(level, level, level, level, (o, l, i, threshold) => {
    const key = [o, l, i].map((value) => (value >= threshold ? '1' : '0')).join('');
    const expected = key.startsWith('0')
      ? 'stay-home'
      : { '100': 'contract', '110': 'contract', '101': 'export', '111': 'local-operation' }[key];
    expect(entryMode({ ownership: o, location: l, internalization: i }, threshold)).toBe(expected);
  });
  fc.assert(property, { seed: 1 });
});

test('a stronger advantage never leads to a lower commitment', () => {
  const commitment = ['stay-home', 'contract', 'export', 'local-operation'];
  const property = fc.property(level, level, level, level, level, (o, l, i, more, threshold) => {
    const rank = (ownership: number, location: number, internalization: number): number =>
      commitment.indexOf(defined(entryMode({ ownership, location, internalization }, threshold)));
    const base = rank(o, l, i);
    expect(rank(Math.max(o, more), l, i)).toBeGreaterThanOrEqual(base);
    expect(rank(o, Math.max(l, more), i)).toBeGreaterThanOrEqual(base);
    expect(rank(o, l, Math.max(i, more))).toBeGreaterThanOrEqual(base);
  });
  fc.assert(property, { seed: 1 });
});

test('the score cubed is the product, and lies between the smallest and the largest advantage', () => {
  const property = fc.property(level, level, level, (o, l, i) => {
    const score = defined(oliScore({ ownership: o, location: l, internalization: i }));
    expect(score ** 3).toBeCloseTo(o * l * i, 12);
    expect(score).toBeGreaterThanOrEqual(Math.min(o, l, i) - 1e-12);
    expect(score).toBeLessThanOrEqual(Math.max(o, l, i) + 1e-12);
  });
  fc.assert(property, { seed: 1 });
});

test('the score is a finite number or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, (ownership, location, internalization) => {
    expect(isFiniteOrNotDefined(oliScore({ ownership, location, internalization }))).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
