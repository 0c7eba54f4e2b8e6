import { describe, expect, test } from 'vitest';
import { checkSets } from '#book/quiz/vary.ts';
import { grade } from '#kit/quiz/grade.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import type { Vary } from '#kit/quiz/vary.ts';
import { good, prepared } from './good-questions.ts';

/** In a computer 100.7 lies a little more than 0.7 from 100, in decimals exactly that. */
const [key, trap, tolerance] = [100, 100.7, 0.7];
const source = { part: 'x/y', state: { n: 0 }, times: 1 };
const varied: NumberKey & { vary: Vary } = {
  type: 'number',
  id: 'q',
  print: 'p',
  explanation: 'So.',
  key,
  tolerance,
  traps: [{ value: trap, feedback: 'A slip.' }],
  otherwise: 'No.',
  shown: '100',
  vary: {
    inputs: { n: { from: 1, to: 100, step: 1 } },
    key: { ...source, output: 'key' },
    traps: [{ ...source, output: 'trap', feedback: 'A slip.' }],
    outputs: {},
    written: { pattern: '{n}', digits: 1 },
  },
};

describe('a trap on the border of the tolerance', () => {
  test('is graded right', () => {
    expect(trap - key).toBeGreaterThan(tolerance);
    expect(grade(varied, trap).right).toBe(true);
  });

  test('is refused by the build, at the file’s own numbers', async () => {
    const traps = [{ value: trap, feedback: 'A slip.' }];
    await expect(prepared({ ...good.number, tolerance, traps })).rejects.toThrow(
      /the trap 100\.7 would be graded right/,
    );
    const beyond = [{ value: 100.71, feedback: 'A slip.' }];
    await expect(prepared({ ...good.number, tolerance, traps: beyond })).resolves.toBeDefined();
  });

  test('is refused by the build, at any set of fresh numbers', () => {
    expect(() => checkSets(varied, 'en', () => ({ key, trap }), 'here')).toThrow(
      /here: with n = \d+ the trap 100\.7 would be graded right/,
    );
    expect(() => checkSets(varied, 'en', () => ({ key, trap: 100.71 }), 'here')).not.toThrow();
  });
});
