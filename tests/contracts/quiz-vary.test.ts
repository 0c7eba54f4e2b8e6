import { describe, expect, test } from 'vitest';
import { good, prepared, read } from './good-questions.ts';

describe('fresh numbers', () => {
  const varied = {
    ...good.number,
    illustration: true,
    prompt: 'From {input start} to 4 in two years?',
    vary: { start: { from: 1, to: 3, step: 0.25 } },
  };

  test('are prepared with the slots of the file’s own numbers', async () => {
    const { questions } = await prepared(varied);
    expect(questions[0]?.prompt).toContain('<span data-slot="input start">1</span>');
    expect(questions[0]?.answer.lines).toEqual(['<span data-slot="key">100\u00a0%</span>']);
  });

  test.each<[string, object, RegExp]>([
    ['that do not say they are invented', { illustration: false }, /add `illustration: true`/],
    ['that the prompt does not show', { prompt: 'How much?' }, /write \{input start\} where the number/],
    [
      'of an input the key does not set',
      { vary: { end: varied.vary.start } },
      /under key\.inputs\.end|vary\.end/,
    ],
    [
      'with a range of one value',
      { vary: { start: { from: 1, to: 1.1, step: 1 } } },
      /vary\.start[\s\S]*holds one value only/,
    ],
  ])('%s are refused', (_, change, message) => {
    expect(() => read({ ...varied, ...change })).toThrow(message);
  });

  test.each<[string, object, RegExp]>([
    [
      'outside what the calculator takes',
      { vary: { start: { from: 1, to: 1e12, step: 1 } } },
      /vary\.start reaches 1000000000000; growth takes/,
    ],
    [
      'that give too few sets',
      { vary: { start: { from: 1, to: 2, step: 1 } } },
      /only [12] different sets of numbers\. Widen a range/,
    ],
    [
      'whose key vanishes',
      { vary: { start: { from: 1, to: 4, step: 0.5 } } },
      /with start = 4 the key 0 is not larger than the tolerance/,
    ],
    [
      'that let a trap be graded right',
      {
        vary: { start: { from: 1, to: 3, step: 0.01 } },
        tolerance: 40,
        traps: [{ value: { output: 'rate', times: 1.5 }, feedback: 'Half more.' }],
      },
      /with start = [\d.]+ the (trap|key) [\d.]+ (would be graded right|is not larger)/,
    ],
    ['in a slot nobody knows', { explanation: '{input end}' }, /"\{input end}" is not known.*\{input start}/],
  ])('%s stop the build and name the numbers', async (_, change, message) => {
    await expect(prepared({ ...varied, ...change })).rejects.toThrow(message);
  });

  test.each<[string, object, RegExp]>([
    [
      'are fresh ones',
      { vary: { start: { from: 1, to: 7, step: 1.2 } } },
      /x-number: with start = (4\.6|5\.8|7) the slot \{output doubling} has no value\. Narrow the range/,
    ],
    [
      'are the file’s own',
      { key: { ...good.number.key, inputs: { start: 9, end: 4, years: 2 } }, expect: -33.33 },
      /x-number: with start = 9 the slot \{output doubling} has no value/,
    ],
  ])(
    'with which a text would print a result that has no value stop the build where they %s',
    async (_, change, message) => {
      const shrinking = { ...varied, ...change };
      await expect(prepared(shrinking)).resolves.toBeDefined();
      for (const place of ['explanation', 'otherwise', 'prompt'] as const) {
        const text = `${shrinking[place]} {output doubling}`;
        await expect(prepared({ ...shrinking, [place]: text })).rejects.toThrow(message);
      }
    },
  );

  test('of a part that reads a series of the book stop the build', async () => {
    const key = { calculator: 'two-ledgers/gap', output: 'relative', inputs: { year: 2023 } };
    const series = {
      ...varied,
      prompt: '{input year}',
      key,
      vary: { year: { from: 2014, to: 2024, step: 1 } },
    };
    await expect(prepared(series)).rejects.toThrow(/reads a series of the book, so its numbers cannot vary/);
  });
});
