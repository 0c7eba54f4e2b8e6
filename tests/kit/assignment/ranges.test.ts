import { describe, expect, test } from 'vitest';
import { rangeProblem } from '#kit/assignment/assignment.ts';
import { setsOf } from '#kit/assignment/draw.ts';
import type { NumberInput } from '#kit/calculator.ts';
import { valueAt, valuesIn } from '#kit/range.ts';
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

  test('say what is wrong with them', () => {
    const input = { min: 0, max: 10, whole: true } as NumberInput;
    expect(rangeProblem(input, { from: 0, to: 10, step: 1 })).toBeUndefined();
    expect(rangeProblem(input, { from: -1, to: 10, step: 1 })).toBe('range');
    expect(rangeProblem(input, { from: Number.NaN, to: 10, step: 1 })).toBe('range');
    expect(rangeProblem(input, { from: 5, to: 4, step: 1 })).toBe('order');
    expect(rangeProblem(input, { from: 1, to: 4, step: 0 })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: Number.NaN })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: 1e-9 })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: 0.5 })).toBe('whole');
    const any = { min: 0, max: 10 } as NumberInput;
    expect(rangeProblem(any, { from: 1.12345678901, to: 2, step: 0.5 })).toBe('range');
    expect(rangeProblem(any, { from: 1, to: 2, step: 0.12345678901 })).toBe('step');
  });
});
