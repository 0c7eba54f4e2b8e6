import { OPENED } from './opened.ts';
import { read, setAside } from './storage.ts';

const VERSION = '1';
/** "background/two-ledgers": what was stored is not trusted. */
const CHAPTER = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;

/** The chapters of a stored or saved list, "1 background/two-ledgers"; undefined where it is none of this version. */
export function readOpened(list: unknown): string[] | undefined {
  const [version, ...chapters] = typeof list === 'string' ? list.split(' ') : [];
  return version === VERSION ? [...new Set(chapters.filter((one) => CHAPTER.test(one)))] : undefined;
}

/** The list as it is stored; see storage.ts. */
export const openedList = (chapters: readonly string[]): string => [VERSION, ...chapters].join(' ');

/** The chapters a reader has opened on this device. A list that cannot be read is set aside. */
export function loadOpened(): string[] {
  const list = read(OPENED);
  if (list === null) return [];
  const chapters = readOpened(list);
  if (!chapters) setAside(OPENED, list);
  return chapters ?? [];
}
