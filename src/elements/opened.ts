import { type Kept, read, setAside, write } from './storage.ts';

export const OPENED = 'book-opened';
const VERSION = 1;
/** "background/two-ledgers": what was stored is not trusted. */
const CHAPTER = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;

/** The chapters of a stored or saved list; undefined where there is no such list of this version. */
export function readOpened(value: unknown): string[] | undefined {
  const { v, chapters } = (value ?? {}) as { v?: unknown; chapters?: unknown };
  if (v !== VERSION || !Array.isArray(chapters)) return undefined;
  return [...new Set(chapters.filter((one): one is string => typeof one === 'string' && CHAPTER.test(one)))];
}

/** The entry as it is stored; see storage.ts. */
export const openedEntry = (chapters: readonly string[]) => ({ v: VERSION, chapters });

/** The chapters a reader has opened on this device. A list that cannot be read is set aside. */
export function loadOpened(): string[] {
  const text = read(OPENED);
  if (text === null) return [];
  let chapters: string[] | undefined;
  try {
    chapters = readOpened(JSON.parse(text));
  } catch {
    // Not JSON: as unreadable as another version.
  }
  if (!chapters) setAside(OPENED, text);
  return chapters ?? [];
}

/** Adds chapters to what is kept now: another tab may have written since. */
export function addOpened(chapters: readonly string[]): Kept {
  const known = loadOpened();
  const fresh = chapters.filter((one) => CHAPTER.test(one) && !known.includes(one));
  return fresh.length === 0 ? 'kept' : write(OPENED, JSON.stringify(openedEntry([...known, ...fresh])));
}
