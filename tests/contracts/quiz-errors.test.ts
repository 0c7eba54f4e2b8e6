import { describe, expect, test } from 'vitest';
import { readOne } from '#book/files.ts';
import { checkTranslations } from '#book/quiz/translations.ts';
import { checkUniqueIds } from '#book/quiz/unique.ts';
import { checkQuizzes, prepareQuiz } from '#book/quizzes.ts';
import { quiz, type Quiz } from '#book/schemas/quiz/quiz.ts';

const FILE = 'content/quizzes/en/x.yaml';
const read = (...questions: object[]): Quiz =>
  readOne(FILE, JSON.stringify({ chapter: 'background/trade-in-figures', title: 'X', questions }), quiz);
const prepared = async (...questions: object[]) => prepareQuiz(read(...questions), 'x', 'en');

const head = { objective: 'read-a-figure', prompt: 'Which?', explanation: 'Because.' };
const texts = (...names: string[]) => names.map((text) => ({ text, feedback: `Not ${text}.` }));
const good = {
  choice: {
    ...head,
    id: 'x-choice',
    type: 'choice',
    options: [{ text: 'A', correct: true }, ...texts('B', 'C')],
  },
  multiple: {
    ...head,
    id: 'x-multiple',
    type: 'multiple',
    options: [...texts('A', 'B').map((o) => ({ ...o, correct: true })), ...texts('C', 'D')],
  },
  match: {
    ...head,
    id: 'x-match',
    type: 'match',
    pairs: ['A', 'B', 'C'].map((left) => ({ left, right: `${left}’s`, feedback: `Not ${left}.` })),
  },
  order: { ...head, id: 'x-order', type: 'order', items: texts('A', 'B', 'C') },
  classify: {
    ...head,
    id: 'x-classify',
    type: 'classify',
    categories: [
      { id: 'fob', text: 'FOB' },
      { id: 'cif', text: 'CIF' },
    ],
    items: texts('A', 'B', 'C', 'D').map((item, i) => ({ ...item, in: i < 2 ? 'fob' : 'cif' })),
  },
  number: {
    ...head,
    id: 'x-number',
    type: 'number',
    objective: 'growth-per-year',
    key: { calculator: 'growth/cagr', output: 'rate', inputs: { start: 1, end: 4, years: 2 } },
    expect: 100,
    tolerance: 0.5,
    unit: 'percent',
    otherwise: 'Not this.',
  },
};
const { choice, multiple, match, order, classify, number } = good;

test('a good question of each type is read and prepared', async () => {
  const { questions } = await prepared(...Object.values(good));
  expect(questions.map((q) => q.shown.type)).toEqual(Object.keys(good));
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
    /questions\.0\.options\.3/,
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

describe('fresh numbers', () => {
  const varied = {
    ...number,
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
