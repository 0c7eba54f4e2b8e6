import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answersFile, fileName, readAnswersFile } from '#elements/answers-file.ts';
import { type Answers, mergeAnswers } from '#elements/quiz-answers.ts';

const NOW = 1_795_600_000_000;
const kept = (at: number, right = true) => ({ print: 'abc', right, answer: 1, at });
const memory = { at: 5, days: 2, stability: 2.3, difficulty: 5.1, reps: 1, lapses: 0 };
const without = { reviews: {}, opened: [] };
const file = (change: object) =>
  JSON.stringify({ book: 'crossing-khorgos', v: 2, answers: { one: kept(5) }, ...change });

test.each([
  ['Asia/Almaty', '2026-11-26'],
  ['UTC', '2026-11-25'],
])('the file is called after the day it was saved, in the time zone of the reader: %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(fileName(new Date('2026-11-25T20:30:00Z'))).toBe(`answers-${day}.json`);
  vi.unstubAllEnvs();
});

test('what was saved is loaded again, whatever was answered', () => {
  const entry = fc.record(
    {
      print: fc.string(),
      right: fc.boolean(),
      answer: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
        fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 9 }),
      ),
      at: fc.nat(),
      set: fc.nat(),
    },
    { requiredKeys: ['print', 'right', 'answer', 'at'], noNullPrototype: true },
  );
  const answers = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), entry, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(answers, (given) => {
      const all = { answers: given, reviews: { 'term/cif': memory }, opened: ['background/two-ledgers'] };
      expect(readAnswersFile(answersFile(all), NOW)).toEqual(all);
    }),
    { seed: 1 },
  );
});

describe('a file that cannot be read', () => {
  test.each([
    ['no JSON', '{"book":'],
    ['no object', '5'],
    ['nothing', 'null'],
    ['of something else', '{"book":"another","v":2,"answers":{}}'],
    ['without a version', file({ v: undefined })],
    ['without answers', file({ answers: null })],
    ['with a list for answers', file({ answers: [] })],
    ['with one damaged entry among good ones', file({ answers: { one: kept(5), two: { print: 1 } } })],
    ['with a name that is no question', file({ answers: { 'One two': kept(5) } })],
    ['with a damaged review', file({ review: { v: 1, cards: { 'term/cif': { ...memory, days: -1 } } } })],
    ['with chapters that are none', file({ opened: '2 background/two-ledgers' })],
    ['far too long', file({ note: 'x'.repeat(2_000_001) })],
  ])('%s is called damaged', (_, text) => {
    expect(readAnswersFile(text, NOW)).toBe('damaged');
  });

  test('of a later version is called so, and one of version 1 is still read', () => {
    expect(readAnswersFile(file({ v: 3 }), NOW)).toBe('other-version');
    expect(readAnswersFile(file({ review: { v: 2, cards: {} } }), NOW)).toBe('other-version');
    const old = { one: { print: 'abc', right: true, answer: 1 } };
    expect(readAnswersFile(file({ v: 1, answers: old }), NOW)).toEqual({
      answers: { one: kept(0) },
      ...without,
    });
  });

  test('whatever stands in a file, reading it never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"book":"crossing-khorgos","v":2,"answers":${json}}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = readAnswersFile(given, NOW);
        expect(['string', 'object']).toContain(typeof read);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('no object learns anything from __proto__', () => {
    const text = '{"book":"crossing-khorgos","v":2,"answers":{"__proto__":{"print":"a"}}}';
    expect(readAnswersFile(text, NOW)).toBe('damaged');
    expect('print' in {}).toBe(false);
  });
});

test('a time that has not come yet counts as now', () => {
  const late = file({
    answers: { one: kept(NOW + 1e9) },
    review: { v: 1, cards: { 'term/cif': { ...memory, at: NOW + 1e9 } } },
  });
  expect(readAnswersFile(late, NOW)).toEqual({
    answers: { one: kept(NOW) },
    reviews: { 'term/cif': { ...memory, at: NOW } },
    opened: [],
  });
});

describe('merging', () => {
  test('keeps what only one side has, and of both sides the newer answer', () => {
    const ours: Answers = { a: kept(1), both: kept(5), same: kept(7) };
    const theirs: Answers = { b: kept(2), both: kept(6, false), same: kept(7, false) };
    expect(mergeAnswers(ours, theirs)).toEqual({
      a: kept(1),
      b: kept(2),
      both: kept(6, false),
      same: kept(7),
    });
  });

  test('twice is the same as once, and loses no question', () => {
    const answers = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.nat({ max: 5 }).map((at) => kept(at)),
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(answers, answers, (ours, theirs) => {
        const merged = mergeAnswers(ours, theirs);
        expect(mergeAnswers(merged, theirs)).toEqual(merged);
        for (const id of [...Object.keys(ours), ...Object.keys(theirs)])
          expect(merged[id]?.at).toBe(Math.max(ours[id]?.at ?? -1, theirs[id]?.at ?? -1));
      }),
      { seed: 1 },
    );
  });
});
