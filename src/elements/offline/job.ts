import type { OfflineEdition } from '#kit/offline.ts';
import { Changed } from './fetch-checked.ts';
import { save } from './save.ts';
import type { Store } from './store.ts';

/** How a saving ended, or a taking away: the words for each stand in the page. */
export type Outcome = 'done' | 'removed' | 'elsewhere' | 'stopped' | 'changed' | 'full' | 'denied' | 'failed';

/** Whether this browser can keep the book here at all: not in a sandboxed frame, an old browser, or without HTTPS. */
export function canSave(): boolean {
  try {
    return Boolean(navigator.serviceWorker && caches && navigator.locks && crypto.subtle);
  } catch {
    return false;
  }
}

function outcomeOf(error: unknown): Outcome {
  const name = error instanceof Error ? error.name : '';
  if (error instanceof Changed) return 'changed';
  if (name === 'AbortError') return 'stopped';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' ? 'denied' : 'failed';
}

/** Does something to what is saved while no other tab does. */
const alone = (store: Store, work: () => Promise<Outcome>): Promise<Outcome> =>
  navigator.locks.request(`book ${store.base}`, { ifAvailable: true }, async (lock) =>
    lock ? work() : 'elsewhere',
  );

/** Saves for reading offline, in one tab at a time, and lets the worker answer from it. Never throws. */
export async function saveJob(
  store: Store,
  edition: OfflineEdition,
  languages: readonly string[],
  report: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    return await alone(store, async () => {
      const { base } = store;
      await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
      await save(store, edition, languages, report, signal);
      return 'done';
    });
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Takes the saved book away, and the worker with it; not from under a tab that is saving it. */
export const removeAll = (store: Store): Promise<Outcome> =>
  alone(store, async () => {
    await store.clear();
    const registration = await navigator.serviceWorker.getRegistration(store.base);
    await registration?.unregister();
    return 'removed';
  });
