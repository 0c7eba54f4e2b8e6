import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '#elements/quiz-answers.ts';
import { forgetAnswers, keepAnswer, loadAnswers } from '#elements/quiz-progress.ts';
import { FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const right = { print: 'abc', right: true, answer: 2, at: 20 };
const wrong = { print: 'abc', right: false, answer: -1.5, at: 10 };
const KEY = 'book-quiz';
const ASIDE = 'book-quiz-set-aside';

describe('keeping', () => {
  test('where nothing is kept there is nothing, and that is no damage', () => {
    expect(loadAnswers()).toEqual({ answers: {}, corrupt: false });
    expect(storage.kept.size).toBe(0);
  });

  test('what is kept is loaded, the last answer to a question wins', () => {
    expect(keepAnswer('one', wrong)).toBe('kept');
    expect(keepAnswer('two', right)).toBe('kept');
    expect(keepAnswer('one', right)).toBe('kept');
    expect(loadAnswers()).toEqual({ answers: { one: right, two: right }, corrupt: false });
  });

  test('it is kept in the form that storage.ts describes', () => {
    keepAnswer('tl-symmetric', { print: '1k2j3h', right: false, answer: 0.4, at: 1795600000000, set: 3 });
    const entry = '{"print":"1k2j3h","right":false,"answer":0.4,"at":1795600000000,"set":3}';
    expect([...storage.kept]).toEqual([[KEY, `{"v":2,"answers":{"tl-symmetric":${entry}}}`]]);
  });

  test('any sequence of answers is kept like in a plain record', () => {
    const id = fc.oneof(
      fc.constantFrom('a', 'b', 'constructor', 'toString', '1'),
      fc.string({ maxLength: 8 }),
    );
    const answer = fc.record({
      print: fc.string(),
      right: fc.boolean(),
      answer: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
        fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 9 }),
      ),
      at: fc.nat(),
    });
    const property = fc.property(fc.array(fc.tuple(id, answer), { maxLength: 12 }), (sequence) => {
      storage.kept.clear();
      const wanted = new Map(sequence.filter(([question]) => question !== '__proto__'));
      for (const [question, given] of sequence) keepAnswer(question, given);
      expect(new Map(Object.entries(loadAnswers().answers))).toEqual(wanted);
    });
    fc.assert(property, { seed: 1 });
  });

  test('two tabs that answer in turn lose nothing', async () => {
    // A second copy of the module is a second tab: it shares the storage and nothing else.
    const ids = Array.from({ length: 20 }, (_, i) => `question-${i}`);
    const tab = await vi.importActual<typeof import('#elements/quiz-progress.ts')>(
      '#elements/quiz-progress.ts?tab=2',
    );
    expect(tab.keepAnswer).not.toBe(keepAnswer);
    loadAnswers();
    tab.loadAnswers();
    ids.forEach((id, i) => (i % 2 === 0 ? keepAnswer : tab.keepAnswer)(id, { ...right, answer: i }));
    const wanted = Object.fromEntries(ids.map((id, i) => [id, { ...right, answer: i }]));
    expect(loadAnswers().answers).toEqual(wanted);
    expect(tab.loadAnswers().answers).toEqual(wanted);
  });

  test('forgetting in one tab keeps what another tab has answered since', () => {
    keepAnswer('mine', right);
    const before: Answers = loadAnswers().answers;
    keepAnswer('other', wrong);
    forgetAnswers(Object.keys(before));
    expect(loadAnswers().answers).toEqual({ other: wrong });
  });

  test('forgetting everything leaves no trace, forgetting the unknown changes nothing', () => {
    keepAnswer('one', right);
    forgetAnswers(['two']);
    expect(loadAnswers().answers).toEqual({ one: right });
    forgetAnswers(['one', 'two']);
    expect(storage.kept.size).toBe(0);
  });
});

describe('an entry of version 1', () => {
  const old =
    '{"v":1,"answers":{"one":{"print":"abc","right":true,"answer":2},"two":{"print":"abc","right":1}}}';

  test('is still read, as older than anything answered since', () => {
    storage.kept.set(KEY, old);
    expect(loadAnswers()).toEqual({ answers: { one: { ...right, at: 0 } }, corrupt: false });
    expect(storage.kept.get(KEY)).toBe(old);
  });

  test('becomes one of version 2 with the next answer', () => {
    storage.kept.set(KEY, old);
    keepAnswer('three', wrong);
    expect(JSON.parse(storage.kept.get(KEY) ?? '')).toEqual({
      v: 2,
      answers: { one: { ...right, at: 0 }, three: wrong },
    });
  });
});

describe('what cannot be read', () => {
  test.each([
    '{"v":1,"answers":{"one":',
    'null',
    '5',
    '""',
    '[]',
    '{}',
    '{"v":1}',
    '{"v":1,"answers":null}',
    '{"v":1,"answers":"x"}',
    '{"v":3,"answers":{}}',
    '{"v":0,"answers":{}}',
    '{"v":2,"answers":[]}',
    '{"v":"1","answers":{}}',
    '<script>',
    '\u0000',
  ])('%j is set aside, not erased, and the reader is told', (text) => {
    storage.kept.set(KEY, text);
    expect(loadAnswers()).toEqual({ answers: {}, corrupt: true });
    expect([...storage.kept]).toEqual([[ASIDE, text]]);
    expect(loadAnswers()).toEqual({ answers: {}, corrupt: false });
  });

  test('an answer given over something unreadable is kept beside what was set aside', () => {
    storage.kept.set(KEY, 'garbage');
    expect(keepAnswer('one', right)).toBe('kept');
    expect(storage.kept.get(ASIDE)).toBe('garbage');
    expect(loadAnswers()).toEqual({ answers: { one: right }, corrupt: false });
  });

  test('where there is no room to set it aside, it is not erased either', () => {
    const text = 'x'.repeat(100);
    storage.kept.set(KEY, text);
    storage.quota = 120;
    expect(loadAnswers()).toEqual({ answers: {}, corrupt: true });
    expect([...storage.kept.values()]).toContain(text);
  });

  test('single answers that make no sense are left out, the others stay', () => {
    const answers = {
      good: right,
      rows: { ...right, answer: [0, -1, 2] },
      'no-print': { right: true, answer: 1 },
      'not-boolean': { print: 'a', right: 1, answer: 1 },
      'no-answer': { print: 'a', right: true, at: 1 },
      'no-time': { print: 'a', right: true, answer: 1 },
      'strange-time': { ...right, at: -1 },
      'strange-set': { ...right, set: 'x' },
      'strange-rows': { ...right, answer: [0, -2] },
      'rows-in-rows': { ...right, answer: [[0]] },
      'not-finite': { print: 'a', right: true, answer: null },
      text: 'x',
      nothing: null,
      list: [],
    };
    storage.kept.set(KEY, JSON.stringify({ v: 2, answers }));
    const { good, rows } = answers;
    expect(loadAnswers()).toEqual({ answers: { good, rows }, corrupt: false });
  });

  test('__proto__ is ignored, and no object learns anything from it', () => {
    storage.kept.set(
      KEY,
      '{"v":1,"__proto__":{"polluted":1},"answers":{"__proto__":{"print":"a","right":true,"answer":1},"one":{"print":"abc","right":true,"answer":2}}}',
    );
    const { answers, corrupt } = loadAnswers();
    expect([Object.keys(answers), corrupt]).toEqual([['one'], false]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect('print' in answers || 'polluted' in {}).toBe(false);
    keepAnswer('__proto__', right);
    expect(Object.keys(loadAnswers().answers)).toEqual(['one']);
  });

  test('whatever stands in the storage, loading gives answers and never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"v":1,"answers":${json}}`),
      fc.dictionary(fc.string(), fc.json()).map((pairs) => `{"v":1,"answers":${JSON.stringify(pairs)}}`),
    );
    const property = fc.property(text, (kept) => {
      storage.kept.clear();
      storage.kept.set(KEY, kept);
      const { answers, corrupt } = loadAnswers();
      for (const { answer } of Object.values(answers))
        expect([answer].flat().every(Number.isFinite)).toBe(true);
      expect(storage.kept.has(ASIDE)).toBe(corrupt);
      expect([...storage.kept.values()]).toEqual([kept]);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

describe('where nothing can be kept', () => {
  test('a full storage says so and keeps what was there', () => {
    keepAnswer('one', right);
    storage.quota = 0;
    expect(keepAnswer('two', right)).toBe('not-kept');
    expect(loadAnswers()).toEqual({ answers: { one: right }, corrupt: false });
    expect(() => forgetAnswers(['two'])).not.toThrow();
    expect(() => forgetAnswers(['one'])).not.toThrow();
    expect(loadAnswers().answers).toEqual({});
  });

  test.each([
    ['denied, as in a sandboxed frame', () => deny(() => new DOMException('denied', 'SecurityError'))],
    ['absent', () => vi.stubGlobal('localStorage', undefined)],
    ['null, as in some browsers', () => vi.stubGlobal('localStorage', null)],
  ])('a storage that is %s throws nowhere', (_, prepare) => {
    prepare();
    expect(loadAnswers()).toEqual({ answers: {}, corrupt: false });
    expect(keepAnswer('one', right)).toBe('not-kept');
    expect(() => forgetAnswers(['one'])).not.toThrow();
  });
});

/** A getter that throws, as browsers have it where storage is forbidden. */
function deny(reason: () => Error): void {
  vi.stubGlobal('localStorage', undefined);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw reason();
    },
  });
}
