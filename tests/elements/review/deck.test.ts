import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Deck } from '#elements/review/deck.ts';
import { loadReviews } from '#elements/review/kept.ts';
import { dueAt, isDue } from '#kit/review/schedule.ts';
import { DAY } from '#kit/review/when.ts';
import { FakeStorage } from '../fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const NOW = new Date(2026, 10, 25, 12).getTime();
const YEAR = 365 * DAY;
const kept = () => loadReviews().memories;

describe('storage that gets full in the middle of a review', () => {
  test('keeps what was there, the review counts for the session, and both are kept once there is room', () => {
    const deck = new Deck();
    expect(deck.rate('term/a', 3, NOW)).toBe('kept');
    storage.quota = 0;
    expect(deck.rate('term/b', 3, NOW)).toBe('not-kept');
    expect(deck.rate('term/c', 1, NOW)).toBe('not-kept');
    expect(Object.keys(kept())).toEqual(['term/a']);
    expect(Object.keys(deck.memories(NOW)).toSorted()).toEqual(['term/a', 'term/b', 'term/c']);
    storage.quota = Infinity;
    expect(deck.rate('term/d', 3, NOW)).toBe('kept');
    expect(Object.keys(kept()).toSorted()).toEqual(['term/a', 'term/b', 'term/c', 'term/d']);
  });

  test('a second review of the same card goes on from the first, kept or not', () => {
    const deck = new Deck();
    storage.quota = 0;
    deck.rate('term/a', 3, NOW);
    deck.rate('term/a', 3, NOW + 3 * DAY);
    expect(deck.memories(NOW + 3 * DAY)['term/a']?.reps).toBe(2);
  });
});

test('a storage that is denied lets the reader review for the session', () => {
  vi.stubGlobal('localStorage', undefined);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const deck = new Deck();
  expect(deck.memories(NOW)).toEqual({});
  expect(deck.rate('term/a', 4, NOW)).toBe('not-kept');
  expect(deck.memories(NOW)['term/a']?.reps).toBe(1);
  expect(deck.corrupt).toBe(false);
});

test('garbage is set aside, said once, and reviewing goes on beside it', () => {
  storage.kept.set('book-review', '{"v":1,"cards":');
  const deck = new Deck();
  deck.memories(NOW);
  expect(deck.corrupt).toBe(true);
  expect(deck.rate('term/a', 3, NOW)).toBe('kept');
  expect(storage.kept.get('book-review-set-aside')).toBe('{"v":1,"cards":');
  expect(new Deck().memories(NOW)['term/a']?.reps).toBe(1);
});

describe('a clock set back a year', () => {
  const back = NOW - YEAR;
  beforeEach(() => {
    const deck = new Deck();
    deck.rate('term/a', 3, NOW - 3 * DAY);
    deck.rate('term/a', 3, NOW);
    deck.rate('term/b', 1, NOW);
  });

  test('loses no review, and no wait is negative or longer than it was', () => {
    const before = kept();
    const seen = new Deck().memories(back);
    for (const [id, memory] of Object.entries(before)) {
      expect(seen[id]?.reps).toBe(memory.reps);
      expect(seen[id]?.stability).toBe(memory.stability);
      expect((seen[id] && dueAt(seen[id])) ?? 0).toBe(back + memory.days * DAY);
    }
  });

  test('counts the next review, and plans it after now', () => {
    const deck = new Deck();
    expect(deck.rate('term/a', 3, back)).toBe('kept');
    expect(kept()['term/a']).toMatchObject({ at: back, reps: 3 });
    expect(dueAt(deck.memories(back)['term/a'] ?? { ...kept()['term/a']!, days: 0 })).toBeGreaterThan(back);
  });

  test('cards come back by the clock as it is now, not a year later', () => {
    new Deck().memories(back);
    const longest = Math.max(...Object.values(kept()).map(({ days }) => days));
    const later = new Deck().memories(back + longest * DAY);
    expect(Object.values(later).every((memory) => isDue(memory, back + longest * DAY))).toBe(true);
  });

  test('when it is put right again, every review is still there', () => {
    new Deck().rate('term/c', 3, back);
    const right = new Deck().memories(NOW + DAY);
    expect(Object.entries(right).map(([id, { reps }]) => [id, reps])).toEqual([
      ['term/a', 2],
      ['term/b', 1],
      ['term/c', 1],
    ]);
  });
});

describe('two tabs', () => {
  test('that review in turn lose nothing', () => {
    const tabs = [new Deck(), new Deck()];
    const ids = Array.from({ length: 20 }, (_, i) => `term/card-${i}`);
    for (const tab of tabs) tab.memories(NOW);
    ids.forEach((id, i) => tabs[i % 2]?.rate(id, 3, NOW));
    expect(Object.keys(kept()).toSorted()).toEqual(ids.toSorted());
    for (const tab of tabs) expect(tab.memories(NOW)).toEqual(kept());
  });

  test('that review the same card count both reviews', () => {
    const [one, two] = [new Deck(), new Deck()];
    one.rate('term/a', 3, NOW);
    two.rate('term/a', 3, NOW + 1000);
    expect(one.memories(NOW + 1000)['term/a']?.reps).toBe(2);
  });

  test('of which one could not keep its review: it is kept with the next, over what the other wrote', () => {
    const [one, two] = [new Deck(), new Deck()];
    storage.quota = 0;
    one.rate('term/a', 3, NOW);
    storage.quota = Infinity;
    two.rate('term/b', 3, NOW);
    one.rate('term/c', 3, NOW);
    expect(Object.keys(kept()).toSorted()).toEqual(['term/a', 'term/b', 'term/c']);
  });
});
