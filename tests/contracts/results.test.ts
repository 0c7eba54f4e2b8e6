import { expect, test } from 'vitest';
import borderQueue from '#calculators/border-queue.ts';
import { resultText } from '#book/inline.ts';
import { partOf } from '../kit/present/part-of.ts';

test('a result in a text has as many places as its calculator prints: 0.02 is not 0.0', async () => {
  const state = { arrivals: 75.02, service: 75 };
  const printed = async (arrivals: number) =>
    (await resultText('border-queue/post', 'growth', 'en', { ...state, arrivals })).replaceAll('\u00a0', ' ');
  const inText = await printed(state.arrivals);
  expect(inText).toBe('0.02 per hour');
  expect(partOf(borderQueue, 'post').says(state)).toContain(inText);
  expect(await printed(77)).toBe('2.0 per hour');
});
