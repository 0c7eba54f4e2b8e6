import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addReviews, loadReviews, mergeReviews, readReviews, saveReviews } from '#elements/review/kept.ts';
import { LONGEST, type Memory, ratings, review } from '#kit/review/schedule.ts';
import { DAY } from '#kit/review/when.ts';
import { FakeStorage } from '../fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const KEY = 'book-review';
const ASIDE = 'book-review-set-aside';
const memory: Memory = {
  at: 1795600000000,
  days: 2,
  stability: 2.3065,
  difficulty: 2.1181,
  reps: 1,
  lapses: 0,
};

test('where nothing is kept there is nothing, and that is no damage', () => {
  expect(loadReviews()).toEqual({ memories: {}, corrupt: false });
  expect(storage.kept.size).toBe(0);
});

test('reviews are kept in the form that storage.ts describes', () => {
  expect(saveReviews({ 'term/cif': memory })).toBe('kept');
  const entry = '{"at":1795600000000,"days":2,"stability":2.3065,"difficulty":2.1181,"reps":1,"lapses":0}';
  expect([...storage.kept]).toEqual([[KEY, `{"v":1,"cards":{"term/cif":${entry}}}`]]);
  expect(loadReviews()).toEqual({ memories: { 'term/cif': memory }, corrupt: false });
});

test('whatever the schedule makes of a card can be kept and read', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 * DAY }), fc.constantFrom(...ratings)), {
    minLength: 1,
    maxLength: 60,
  });
  const property = fc.property(steps, (history) => {
    let now = 0;
    let known: Memory | undefined;
    for (const [after, rating] of history) known = review(known, rating, (now += after));
    if (known) saveReviews({ 'question/x': known });
    expect(loadReviews()).toEqual({ memories: { 'question/x': known }, corrupt: false });
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

describe('what cannot be read', () => {
  test.each([
    '{"v":1,"cards":{"term/cif":',
    'null',
    '5',
    '""',
    '[]',
    '{}',
    '{"v":1}',
    '{"v":1,"cards":null}',
    '{"v":1,"cards":[]}',
    '{"v":2,"cards":{}}',
    '{"v":0,"cards":{}}',
    '{"v":"1","cards":{}}',
    '<script>',
    '\u0000',
  ])('%j is set aside, not erased, and the reader is told once', (text) => {
    storage.kept.set(KEY, text);
    expect(loadReviews()).toEqual({ memories: {}, corrupt: true });
    expect([...storage.kept]).toEqual([[ASIDE, text]]);
    expect(loadReviews()).toEqual({ memories: {}, corrupt: false });
  });

  test('single reviews that make no sense are left out, the others stay', () => {
    const bad: Record<string, unknown> = {
      'term/no-days': { ...memory, days: 0 },
      'term/days-of-a-century': { ...memory, days: LONGEST + 1 },
      'term/half-a-day': { ...memory, days: 1.5 },
      'term/before-time': { ...memory, at: -1 },
      'term/after-all-time': { ...memory, at: 9e15 },
      'term/unstable': { ...memory, stability: 0 },
      'term/not-finite': { ...memory, stability: null },
      'term/too-hard': { ...memory, difficulty: 11 },
      'term/never-reviewed': { ...memory, reps: 0 },
      'term/strange-lapses': { ...memory, lapses: '1' },
      'term/nothing': null,
      'other/kind': memory,
      'term/': memory,
      'term/Upper': memory,
    };
    storage.kept.set(KEY, JSON.stringify({ v: 1, cards: { ...bad, 'term/good': memory } }));
    expect(loadReviews()).toEqual({ memories: { 'term/good': memory }, corrupt: false });
    expect(readReviews({ v: 1, cards: bad })).toEqual({ memories: {}, damaged: Object.keys(bad).length });
  });

  test('whatever stands in the storage, loading never throws, and what it gives can be reviewed', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"v":1,"cards":{"term/x":${json}}}`),
      fc
        .record({ at: fc.double(), days: fc.double(), stability: fc.double(), difficulty: fc.double() })
        .map((odd) => JSON.stringify({ v: 1, cards: { 'term/x': { ...memory, ...odd } } })),
    );
    const property = fc.property(text, (kept) => {
      storage.kept.clear();
      storage.kept.set(KEY, kept);
      const { memories, corrupt } = loadReviews();
      for (const one of Object.values(memories)) review(one, 1, Date.UTC(2026, 10, 25));
      expect(storage.kept.has(ASIDE)).toBe(corrupt);
      expect([...storage.kept.values()]).toEqual([kept]);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('__proto__ is no card, and no object learns anything from it', () => {
    storage.kept.set(KEY, `{"v":1,"cards":{"__proto__":${JSON.stringify(memory)}}}`);
    expect(Object.keys(loadReviews().memories)).toEqual([]);
    expect('stability' in {}).toBe(false);
  });
});

describe('merging', () => {
  const memories = fc.dictionary(
    fc.constantFrom('term/a', 'term/b', 'term/c'),
    fc.record({
      at: fc.nat(9),
      reps: fc.integer({ min: 1, max: 4 }),
      days: fc.constant(1),
      stability: fc.constant(1),
      difficulty: fc.constant(5),
      lapses: fc.constant(0),
    }),
    { noNullPrototype: true },
  );

  test('takes the memory that knows more reviews, whatever is merged first, and loses no card', () => {
    fc.assert(
      fc.property(memories, memories, (a, b) => {
        const merged = mergeReviews(a, b);
        expect(mergeReviews(b, a)).toEqual(merged);
        expect(mergeReviews(merged, a)).toEqual(merged);
        for (const [id, { reps }] of [...Object.entries(a), ...Object.entries(b)])
          expect(merged[id]?.reps).toBeGreaterThanOrEqual(reps);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('adds to what is kept, and writes nothing where there is nothing to add', () => {
    expect(addReviews({})).toBe('kept');
    expect(storage.kept.size).toBe(0);
    saveReviews({ 'term/a': { ...memory, reps: 5 } });
    expect(addReviews({ 'term/a': memory, 'term/b': memory })).toBe('kept');
    expect(loadReviews().memories).toEqual({ 'term/a': { ...memory, reps: 5 }, 'term/b': memory });
  });
});
