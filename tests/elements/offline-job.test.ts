import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeAll, saveJob } from '#elements/offline/job.ts';
import { save } from '#elements/offline/save.ts';
import { Store } from '#elements/offline/store.ts';

vi.mock('#elements/offline/save.ts', () => ({ save: vi.fn<typeof save>() }));

/** Locks as the tabs of a browser share them. */
const held = new Set<string>();
const request = async <T>(name: string, _: LockOptions, work: (lock: object | null) => Promise<T>) => {
  if (held.has(name)) return work(null);
  held.add(name);
  try {
    return await work({ name });
  } finally {
    held.delete(name);
  }
};
const unregister = vi.fn<() => Promise<boolean>>();
const caches = {
  keys: async () => ['book / 1', 'book /other/ 1'],
  delete: vi.fn<(name: string) => Promise<boolean>>(),
};

beforeEach(() => {
  vi.clearAllMocks();
  held.clear();
  const serviceWorker = { register: async () => undefined, getRegistration: async () => ({ unregister }) };
  vi.stubGlobal('navigator', { locks: { request }, serviceWorker });
  vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

const store = new Store('/');
const edition = { v: 1, build: '1', date: '2026-11-25', groups: {} } as const;
const start = () => saveJob(store, edition, ['en'], () => undefined);

test('what one tab is saving, another does not take away under it', async () => {
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  vi.mocked(save).mockReturnValue(promise);
  const saving = start();
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(await removeAll(store)).toBe('elsewhere');
  expect([caches.delete, unregister].map((done) => vi.mocked(done).mock.calls)).toEqual([[], []]);
  finish();
  expect(await saving).toBe('done');
});

test('while nothing is saved, the files of this book and its worker are taken away', async () => {
  expect(await removeAll(store)).toBe('removed');
  expect(caches.delete.mock.calls.flat()).toEqual(['book / 1', 'book /']);
  expect(unregister).toHaveBeenCalledOnce();
});

test('a second saving is left to the tab that began', async () => {
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  vi.mocked(save).mockReturnValue(promise);
  const saving = start();
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(await start()).toBe('elsewhere');
  finish();
  await saving;
});

test.each([
  ['QuotaExceededError', 'full'],
  ['AbortError', 'stopped'],
  ['SecurityError', 'denied'],
  ['NetworkError', 'failed'],
])('a saving that ends in a %s says %s', async (name, outcome) => {
  vi.mocked(save).mockRejectedValue(Object.assign(new Error(name), { name }));
  expect(await start()).toBe(outcome);
});
