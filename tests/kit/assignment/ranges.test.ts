import { describe, expect, test } from 'vitest';
import { rangeProblem } from '#kit/assignment/assignment.ts';
import { setsOf } from '#kit/assignment/draw.ts';
import type { NumberInput } from '#kit/calculator.ts';
import { type Range, valueAt, valuesIn } from '#kit/range.ts';
import { cagr } from './any-assignment.ts';

describe('ranges', () => {
  test('have both ends where the step meets them, in decimals', () => {
    const tenths = { from: 0.1, to: 0.5, step: 0.1 };
    expect(valuesIn(tenths)).toBe(5);
    expect([0, 1, 2, 3, 4].map((i) => valueAt(tenths, i))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(valuesIn({ from: 1, to: 1, step: 1 })).toBe(1);
    expect(valuesIn({ from: 0, to: 1, step: 0.3 })).toBe(4);
    expect(setsOf(cagr)).toBe(25);
  });

  test.each<[keyof Range, string, Range]>([
    ['from', 'range', { from: -1, to: 10, step: 1 }],
    ['from', 'range', { from: Number.NaN, to: 10, step: 1 }],
    ['from', 'range', { from: -1, to: 11, step: 0 }],
    ['to', 'range', { from: 0, to: 11, step: 1 }],
    ['to', 'range', { from: 0, to: Number.NaN, step: 0 }],
    ['to', 'order', { from: 5, to: 4, step: 0 }],
    ['step', 'step', { from: 1, to: 4, step: 0 }],
    ['step', 'step', { from: 1, to: 4, step: Number.NaN }],
    ['step', 'step', { from: 1, to: 4, step: 1e-9 }],
    ['step', 'whole', { from: 1, to: 4, step: 0.5 }],
    ['from', 'whole', { from: 1.5, to: 4, step: 0.5 }],
  ])('say what is wrong with them, and in which field: %s, %s', (field, reason, range) => {
    expect(rangeProblem({ min: 0, max: 10, whole: true } as NumberInput, range)).toEqual({ field, reason });
  });

  test('can be used where whole numbers go, and end between two of them', () => {
    const input = { min: 0, max: 10, whole: true } as NumberInput;
    expect(rangeProblem(input, { from: 0, to: 10, step: 1 })).toBeUndefined();
    expect(rangeProblem(input, { from: 0, to: 9.5, step: 1 })).toBeUndefined();
  });

  test('have no number that a link could not hold', () => {
    const any = { min: 0, max: 10 } as NumberInput;
    const problem = (range: Range) => rangeProblem(any, range);
    expect(problem({ from: 1.12345678901, to: 2, step: 0.5 })).toEqual({ field: 'from', reason: 'range' });
    expect(problem({ from: 1, to: 2.12345678901, step: 0.5 })).toEqual({ field: 'to', reason: 'range' });
    expect(problem({ from: 1, to: 2, step: 0.12345678901 })).toEqual({ field: 'step', reason: 'step' });
  });
});
