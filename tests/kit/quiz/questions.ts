import fc from 'fast-check';
import type { ChoiceKey } from '#kit/quiz/choice.ts';
import type { MultipleKey } from '#kit/quiz/multiple.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import type { OrderKey } from '#kit/quiz/order.ts';
import type { RowsKey } from '#kit/quiz/rows.ts';

/** Any question of a type, as the build may send it. */
const head = { id: 'q', print: 'p', explanation: 'Because.' };
const texts = (n: number) => Array.from({ length: n }, (_, i) => `Feedback ${i}.`);

export const choices: fc.Arbitrary<ChoiceKey> = fc
  .integer({ min: 3, max: 6 })
  .chain((n) =>
    fc.nat({ max: n - 1 }).map((right) => ({ ...head, type: 'choice' as const, right, feedback: texts(n) })),
  );

export const multiples: fc.Arbitrary<MultipleKey> = fc
  .array(fc.boolean(), { minLength: 4, maxLength: 6 })
  .filter((rights) => rights.includes(true) && rights.includes(false))
  .map((rights) => ({
    ...head,
    type: 'multiple' as const,
    options: rights.map((right, i) => ({ right, feedback: `Feedback ${i}.` })),
  }));

export const numbers: fc.Arbitrary<NumberKey> = fc
  .record({
    key: fc.integer({ min: -1e6, max: 1e6 }),
    tolerance: fc.double({ min: 0.001, max: 10, noNaN: true }),
  })
  .map((own) => ({ ...head, type: 'number' as const, traps: [], otherwise: 'Not yet.', shown: '', ...own }));

export const rows: fc.Arbitrary<RowsKey> = fc
  .record({
    type: fc.constantFrom('match' as const, 'classify' as const),
    rights: fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 8 }),
  })
  .map(({ type, rights }) => ({
    ...head,
    type,
    rows: rights.map((right, i) => ({ right, feedback: `Feedback ${i}.` })),
  }));

const permutation = (n: number) =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i),
    { minLength: n },
  );

export const orders: fc.Arbitrary<OrderKey> = fc
  .integer({ min: 3, max: 7 })
  .chain((n) =>
    permutation(n).map((order) => ({ ...head, type: 'order' as const, order, feedback: texts(n) })),
  );

export const questions = fc.oneof(choices, multiples, numbers, rows, orders);

/** Anything a page, a kept entry or a file may hand in as an answer. */
export const answers = fc.oneof(
  fc.double(),
  fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 10 }),
  permutation(5),
);
