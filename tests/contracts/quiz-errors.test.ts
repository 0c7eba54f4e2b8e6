import { describe, expect, test } from 'vitest';
import { checkTranslations } from '#book/quiz/translations.ts';
import { checkUniqueIds } from '#book/quiz/unique.ts';
import { checkQuizzes } from '#book/quizzes.ts';
import { good, prepared, read, texts } from './good-questions.ts';

const { choice, multiple, match, order, classify, number } = good;

test('a good question of each type is read and prepared', async () => {
  const { questions } = await prepared(...Object.values(good));
  expect(questions.map((q) => q.shown.type)).toEqual(Object.keys(good));
});

test('words for other places leave kept answers valid and do not reach the chapter’s page', async () => {
  const [plain, told] = await Promise.all([
    prepared(choice),
    prepared({ ...choice, context: 'Given **elsewhere**.' }),
  ]);
  expect(told.questions[0]?.context).toBe('Given <strong>elsewhere</strong>.');
  expect(told.questions[0]?.grading).toEqual(plain.questions[0]?.grading);
});

const doubled = (list: readonly object[]) => [list[0], ...list];
test.each<[string, object, RegExp]>([
  [
    'a choice with two right options',
    { ...choice, options: [...choice.options, { text: 'D', correct: true }] },
    /questions\.0\.options[\s\S]*exactly one option/,
  ],
  [
    'a choice with its answer among the distractors',
    { ...choice, options: [...choice.options, ...texts('A')] },
    /the answer stands among the distractors/,
  ],
  [
    'a wrong option without feedback',
    { ...choice, options: [...choice.options, { text: 'D' }] },
    /questions\.0\.options\.3\.feedback is missing: a wrong option needs `feedback`/,
  ],
  [
    'several answers of which one is right',
    { ...multiple, options: [{ ...texts('Z')[0], correct: true }, ...texts('B', 'C', 'D')] },
    /at least two options have `correct: true`; for one use type choice/,
  ],
  [
    'several answers that are all right',
    { ...multiple, options: multiple.options.map((o) => ({ ...o, correct: true })) },
    /every option is right; add at least one wrong option/,
  ],
  [
    'a right answer that stands among the wrong ones',
    { ...multiple, options: [...multiple.options, ...texts('A')] },
    /two options have the same text/,
  ],
  [
    'a left side given twice',
    { ...match, pairs: doubled(match.pairs).map((p, i) => ({ ...p, right: `R${i}` })) },
    /two pairs have the same left side/,
  ],
  [
    'a right side given twice',
    { ...match, pairs: doubled(match.pairs).map((p, i) => ({ ...p, left: `L${i}` })) },
    /two pairs have the same right side; make them different, or use type classify/,
  ],
  ['an extra that is a partner', { ...match, extra: ['A’s'] }, /extra[\s\S]*is the partner of a pair/],
  ['two pairs only', { ...match, pairs: match.pairs.slice(1) }, /questions\.0\.pairs/],
  ['an item to order given twice', { ...order, items: doubled(order.items) }, /which comes first/],
  [
    'a category nobody uses',
    { ...classify, categories: [...classify.categories, { id: 'exw', text: 'EXW' }] },
    /categories\.2[\s\S]*nothing belongs to "exw"; put an item in it or leave it out/,
  ],
  [
    'an item in no category',
    { ...classify, items: [...classify.items, { ...texts('E')[0], in: 'cfi' }] },
    /items\.4\.in is "cfi": no category is called so; did you mean "cif"/,
  ],
  [
    'two categories with one id',
    { ...classify, categories: doubled(classify.categories) },
    /two categories have the id "fob"/,
  ],
  ['an item to classify given twice', { ...classify, items: doubled(classify.items) }, /two items have the/],
  [
    'a text with a comma that nobody quoted',
    { ...match, pairs: [{ ...match.pairs[0], 'not where it is used.': null }, ...match.pairs.slice(1)] },
    /"not where it is used\."[\s\S]*inside \{ } a text with a comma stands in quotes/,
  ],
  ['a type that does not exist', { ...choice, type: 'chioce' }, /questions\.0\.type/],
])('%s is refused with file, question and way out', (_, question, message) => {
  expect(() => read(question)).toThrow(/content\/quizzes\/en\/x\.yaml/);
  expect(() => read(question)).toThrow(message);
});

test('an id given twice is refused in one quiz and in the whole book', () => {
  expect(() => read(choice, { ...multiple, id: choice.id })).toThrow(
    /questions\.1\.id is "x-choice": another question of this quiz has this id/,
  );
  const one = read(choice);
  const two = read(multiple, choice);
  expect(() =>
    checkUniqueIds(
      new Map([
        ['en/one', one],
        ['en/two', two],
      ]),
    ),
  ).toThrow(
    'content/quizzes/en/two.yaml, questions.1: the id "x-choice" is taken by content/quizzes/en/one.yaml, questions.0.',
  );
  expect(() =>
    checkUniqueIds(
      new Map([
        ['en/one', one],
        ['ru/one', one],
      ]),
    ),
  ).not.toThrow();
});

test('a translation may change words and nothing else', () => {
  const check = (...russian: object[]) =>
    checkTranslations(
      new Map([
        ['en/x', read(choice, classify)],
        ['ru/x', read(...russian)],
      ]),
    );
  const words = { prompt: 'Что?', explanation: 'Потому.', hints: ['Подсказка'] };
  expect(() => check({ ...choice, ...words }, { ...classify, ...words })).not.toThrow();
  expect(() => check({ ...choice, options: choice.options.toReversed() }, classify)).toThrow(
    /content\/quizzes\/ru\/x\.yaml, questions\.0 \(x-choice\) is not built as in English/,
  );
  expect(() => check(choice)).toThrow(/questions\.1 \(missing\) is not built as in English \(x-classify\)/);
});

describe('keys that come from a calculator', () => {
  test('one that a changed model moved stops the build and names the question', async () => {
    await expect(prepared({ ...number, expect: 150 })).rejects.toThrow(
      /question x-number: growth\/cagr now gives 100 for "rate", the file expects 150 ± 0\.5\. If the model is right, change `expect`/,
    );
  });

  test('where several moved, one error names them all', async () => {
    const moved = ['a', 'b', 'c'].map((id) => ({ ...number, id: `x-${id}`, expect: 150 }));
    const error = await prepared(...moved, number).catch((reason: Error) => reason);
    expect(String(error).match(/question x-\w+/g)).toEqual(['question x-a', 'question x-b', 'question x-c']);
  });

  test('a trap inside the tolerance stops the build', async () => {
    const traps = [{ value: 100.2, feedback: 'Close.' }];
    await expect(prepared({ ...number, traps })).rejects.toThrow(/the trap 100\.2 would be graded right/);
    const computed = [{ value: { output: 'rate', times: 1.001 }, feedback: 'Close.' }];
    await expect(prepared({ ...number, traps: computed })).rejects.toThrow(/would be graded right/);
  });

  test('an output or an input that does not exist stops the build', async () => {
    const key = { ...number.key, output: 'rat' };
    await expect(prepared({ ...number, key })).rejects.toThrow(
      /gives no number "rat"\. Choose one of: .*rate/,
    );
    const inputs = { ...number.key, inputs: { strat: 1 } };
    await expect(prepared({ ...number, key: inputs })).rejects.toThrow(/Did you mean "start"/);
  });

  test('an objective the chapter does not have stops the build', async () => {
    await expect(prepared({ ...number, objective: 'growth-per-yaer' })).rejects.toThrow(
      /Unknown learning objective "growth-per-yaer" in .*question x-number\. Did you mean "growth-per-year"/,
    );
  });

  test('the whole book has none of these', async () => {
    await expect(checkQuizzes()).resolves.toBeDefined();
  });
});
