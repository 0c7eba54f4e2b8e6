import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '#kit/quiz/grade.ts';
import type { NumberKey } from '#kit/quiz/number.ts';

const number = (change: Partial<NumberKey> = {}): NumberKey => ({
  type: 'number',
  id: 'n',
  print: 'p',
  key: 26.49,
  tolerance: 0.05,
  traps: [
    { value: 39, feedback: 'That divides by the years.' },
    { value: 156, feedback: 'That is the whole growth.' },
  ],
  otherwise: 'Not yet.',
  explanation: 'The fourth root.',
  shown: '26.49 %',
  ...change,
});

describe('a number', () => {
  test.each([26.44, 26.49, 26.54, 26.45])('%d is within the tolerance, limits included', (answer) => {
    expect(grade(number(), answer)).toEqual({ right: true, score: 1, feedback: ['The fourth root.'] });
  });

  test.each([26.439, 26.541, 0, -26.49, 2649])('%d is outside', (answer) => {
    expect(grade(number(), answer)).toEqual({ right: false, score: 0, feedback: ['Not yet.'] });
  });

  test('a limit counts as inside although binary fractions fall short of it', () => {
    // 0.3 − 0.1 is 0.19999999999999998 and 0.1 + 0.2 is 0.30000000000000004.
    expect(grade(number({ key: 0.1, tolerance: 0.2 }), 0.3).right).toBe(true);
    expect(grade(number({ key: 0.3, tolerance: 0 }), 0.1 + 0.2).right).toBe(true);
  });

  test('a known wrong way has its own feedback, within the same tolerance', () => {
    expect(grade(number(), 39)).toEqual({ right: false, score: 0, feedback: ['That divides by the years.'] });
    expect(grade(number(), 39.05).feedback).toEqual(['That divides by the years.']);
    expect(grade(number(), 39.06).feedback).toEqual(['Not yet.']);
    expect(grade(number(), 156).feedback).toEqual(['That is the whole growth.']);
  });

  test('the key wins over a trap that lies within its tolerance, and the first trap over the second', () => {
    const near = number({ tolerance: 10, traps: [{ value: 30, feedback: 'trap' }] });
    expect(grade(near, 30).right).toBe(true);
    const twins = [
      { value: 100, feedback: 'first' },
      { value: 101, feedback: 'second' },
    ];
    expect(grade(number({ tolerance: 5, traps: twins }), 101).feedback).toEqual(['first']);
  });

  test('what is not a number is wrong', () => {
    for (const answer of [Number.NaN, Infinity, -Infinity])
      expect(grade(number(), answer)).toEqual({ right: false, score: 0, feedback: ['Not yet.'] });
  });

  test('in hundredths, right is exactly what whole numbers say lies within the tolerance', () => {
    const hundredths = fc.integer({ min: -100_000, max: 100_000 });
    const property = fc.property(
      hundredths,
      fc.nat({ max: 500 }),
      fc.integer({ min: -600, max: 600 }),
      (k, t, d) => {
        const question = number({ key: k / 100, tolerance: t / 100, traps: [] });
        expect(grade(question, (k + d) / 100).right).toBe(Math.abs(d) <= t);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });
});
