import {
  COMMON,
  EDITION_FILE,
  type OfflineEdition,
  type OfflineFile,
  readEdition,
  readList,
} from '#kit/offline.ts';
import { Changed, fetchChecked, HASH_HEADER } from './fetch-checked.ts';
import type { Store } from './store.ts';

/** Fetches at a time: as many as a slow line carries well. */
const AT_ONCE = 4;

/** What the site offers now; undefined without a network, or where it is not understood. */
export async function offeredEdition(base: string): Promise<OfflineEdition | undefined> {
  try {
    const response = await fetch(base + EDITION_FILE, { cache: 'no-cache' });
    return response.ok ? readEdition(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

async function listOf(base: string, { groups }: OfflineEdition, name: string): Promise<OfflineFile[]> {
  const group = groups[name];
  if (!group) return [];
  const response = await fetch(base + group.list, { cache: 'no-cache' });
  if (response.status === 404) throw new Changed(`${group.list} is gone`);
  const files = response.ok ? readList(await response.json()) : undefined;
  if (!files) throw new Error(`${group.list} cannot be read`);
  return files;
}

/**
 * Saves an edition in some languages, or goes on where it stopped; what an older edition has already is not fetched again.
 * Only when every file is here does the book begin to be answered from it.
 */
export async function save(
  store: Store,
  edition: OfflineEdition,
  languages: readonly string[],
  report: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { build, date } = edition;
  const part = { build, date, languages };
  await store.write({ ...(await store.read()), pending: part });
  const lists = await Promise.all([COMMON, ...languages].map((name) => listOf(store.base, edition, name)));
  const files = lists.flat();
  const cache = await store.open(build);
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const others = (await store.builds()).filter((other) => other !== build);
  const waiting = files.filter(({ path }) => !here.has(store.base + path));
  let done = files.length - waiting.length;
  report(done, files.length);
  const keep = async (file: OfflineFile): Promise<void> => {
    signal?.throwIfAborted();
    const address = store.base + file.path;
    const response = (await known(store, others, file)) ?? (await fetchChecked(address, file, signal));
    await cache.put(address, response);
    done += 1;
    report(done, files.length);
  };
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await keep(file).catch((error: unknown) => {
        // One that fails ends the whole: the others take up nothing more.
        waiting.length = 0;
        throw error;
      });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await store.write({ saved: part });
}

/** The same file from another edition on this device. */
async function known(
  store: Store,
  builds: readonly string[],
  { path, hash }: OfflineFile,
): Promise<Response | undefined> {
  for (const build of builds) {
    const found = await store.find(build, store.base + path);
    if (found?.headers.get(HASH_HEADER) === hash) return found;
  }
  return undefined;
}
