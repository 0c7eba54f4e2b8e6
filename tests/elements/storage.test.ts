import { afterEach, describe, expect, test, vi } from 'vitest';
import { read, remove, setAside, write } from '#elements/storage.ts';

/** A storage over a plain map; every call can be made to fail. */
function fake(failing: readonly ('getItem' | 'setItem' | 'removeItem')[] = []): Map<string, string> {
  const kept = new Map<string, string>();
  const unlessFailing = <A extends unknown[], R>(name: (typeof failing)[number], act: (...args: A) => R) =>
    vi.fn((...args: A): R => {
      if (failing.includes(name)) throw new DOMException(`${name} fails`, 'QuotaExceededError');
      return act(...args);
    });
  vi.stubGlobal('localStorage', {
    getItem: unlessFailing('getItem', (key: string) => kept.get(key) ?? null),
    setItem: unlessFailing('setItem', (key: string, value: string) => void kept.set(key, value)),
    removeItem: unlessFailing('removeItem', (key: string) => void kept.delete(key)),
  });
  return kept;
}
afterEach(() => vi.unstubAllGlobals());

describe('a storage that works', () => {
  test('what is written is read until it is removed', () => {
    fake();
    expect(read('book-theme')).toBeNull();
    expect(write('book-theme', 'dark')).toBe('kept');
    expect(read('book-theme')).toBe('dark');
    remove('book-theme');
    expect(read('book-theme')).toBeNull();
  });

  test('an empty text is something, not nothing', () => {
    fake();
    write('book-theme', '');
    expect(read('book-theme')).toBe('');
  });

  test('what is set aside stands under another name and no longer under its own', () => {
    const kept = fake();
    write('book-quiz', 'garbage');
    setAside('book-quiz', 'garbage');
    expect([...kept]).toEqual([['book-quiz-set-aside', 'garbage']]);
  });
});

describe('a storage that fails', () => {
  test('a full one says that nothing was kept', () => {
    const kept = fake(['setItem']);
    expect(write('book-theme', 'dark')).toBe('not-kept');
    expect(kept.size).toBe(0);
  });

  test('one that cannot be read has nothing', () => {
    fake(['getItem']).set('book-theme', 'dark');
    expect(read('book-theme')).toBeNull();
  });

  test('one that cannot remove throws nothing', () => {
    fake(['removeItem', 'setItem']);
    expect(() => remove('book-theme')).not.toThrow();
    expect(() => setAside('book-quiz', 'garbage')).not.toThrow();
  });

  test('none at all is like an empty one that keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(read('book-theme')).toBeNull();
    expect(write('book-theme', 'dark')).toBe('not-kept');
    expect(() => remove('book-theme')).not.toThrow();
  });
});
