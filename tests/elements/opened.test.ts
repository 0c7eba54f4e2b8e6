import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addOpened } from '#elements/opened.ts';
import { loadOpened, openedList, readOpened } from '#elements/opened-list.ts';
import { FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());
const KEY = 'book-opened';

test('chapters are kept once each, in the form that storage.ts describes', () => {
  for (const chapter of ['background/trade-in-figures', 'theory/uppsala', 'background/trade-in-figures'])
    expect(addOpened(chapter)).toBe('kept');
  expect(storage.kept.get(KEY)).toBe('1 background/trade-in-figures theory/uppsala');
  expect(loadOpened()).toEqual(['background/trade-in-figures', 'theory/uppsala']);
});

test('a chapter whose name begins like another is another', () => {
  addOpened('theory/oli-more');
  addOpened('theory/oli');
  expect(loadOpened()).toEqual(['theory/oli-more', 'theory/oli']);
});

test('a list of another version or kind is set aside, and the next chapter begins a new one', () => {
  for (const list of ['2 theory/oli', '{"v":1,"chapters":["theory/oli"]}', '\u0000']) {
    storage.kept.set(KEY, list);
    expect(loadOpened()).toEqual([]);
    expect(storage.kept.get(`${KEY}-set-aside`)).toBe(list);
    addOpened('theory/oli');
    expect(loadOpened()).toEqual(['theory/oli']);
  }
});

test('what is no chapter is never given out, and reading never throws', () => {
  expect(readOpened('1 theory/oli ../x javascript:alert(1) a/b/c <b>/x  THEORY/oli')).toEqual(['theory/oli']);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `1 ${rest}`),
        fc.anything(),
      ),
      (list) => {
        for (const chapter of readOpened(list) ?? []) expect(chapter).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('a saved list is read again', () => {
  expect(readOpened(openedList(['theory/oli']))).toEqual(['theory/oli']);
  expect(readOpened(openedList([]))).toEqual([]);
});

test('where nothing can be kept, nothing is thrown', () => {
  storage.quota = 0;
  expect(addOpened('theory/oli')).toBe('not-kept');
  vi.stubGlobal('localStorage', null);
  expect(addOpened('theory/oli')).toBe('not-kept');
  expect(loadOpened()).toEqual([]);
});
