import { expect, test } from 'vitest';
import { BLANK } from '#kit/quiz/answer.ts';
import type { ChoiceKey } from '#kit/quiz/choice.ts';
import { grade } from '#kit/quiz/grade.ts';

const choice: ChoiceKey = {
  type: 'choice',
  id: 'c',
  print: 'p',
  right: 1,
  feedback: ['Not the first.', 'Yes.', 'Not the third.'],
  explanation: 'Because.',
};

test('only the right option is right, and each option has its own feedback', () => {
  expect([0, 1, 2].map((answer) => grade(choice, answer))).toMatchObject([
    { right: false, score: 0, feedback: ['Not the first.'] },
    { right: true, score: 1, feedback: ['Yes.'] },
    { right: false, score: 0, feedback: ['Not the third.'] },
  ]);
});

test('marks the chosen option alone: which of the others is right stays hidden', () => {
  const states = (answer: number) => grade(choice, answer).parts?.map(({ state }) => state);
  expect(states(0)).toEqual(['wrong', 'idle', 'idle']);
  expect(states(1)).toEqual(['idle', 'right', 'idle']);
});

test('an option that is not there is wrong and gets the explanation', () => {
  for (const answer of [BLANK, 3, 1.5, Number.NaN, [1]])
    expect(grade(choice, answer)).toMatchObject({ right: false, score: 0, feedback: ['Because.'] });
});
