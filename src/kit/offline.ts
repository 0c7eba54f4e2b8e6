/**
 * What the build and the browser agree on about the book that is saved for reading without a network.
 *
 *   /offline.json                    this edition: its build, its groups, how much each is
 *   /offline/<group>.<hash>.json     the files of a group: [[path, hash, bytes], …]
 *
 * A group is "common" (scripts, styles, fonts, the search itself) or a language (its pages and its index).
 */
export interface OfflineFile {
  /** Behind the base path, without a slash in front: "en/theory/uppsala/". */
  readonly path: string;
  /** SHA-256 of its bytes, the first 32 hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
}

export interface OfflineGroup {
  /** Where the list of its files stands. */
  readonly list: string;
  readonly files: number;
  /** About what it costs to fetch, compressed. */
  readonly transfer: number;
}

export interface OfflineEdition {
  readonly v: 1;
  /** The same for the same bytes, another one for any other. */
  readonly build: string;
  readonly date: string;
  readonly groups: Readonly<Record<string, OfflineGroup>>;
}

export const EDITION_FILE = 'offline.json';
export const LIST_FOLDER = 'offline/';
export const COMMON = 'common';

const PATH = /^(?:[\w.-]+\/)*[\w.-]*$/;
const HASH = /^[0-9a-f]{32}$/;
const MOST_FILES = 5000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPath = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 300 && PATH.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);

/** An edition as the site sends it, or undefined where it is none that this page understands. */
export function readEdition(value: unknown): OfflineEdition | undefined {
  const { v, build, date, groups } = (value ?? {}) as Record<string, unknown>;
  if (v !== 1 || typeof build !== 'string' || !HASH.test(build)) return undefined;
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  if (typeof groups !== 'object' || groups === null) return undefined;
  const read = Object.entries(groups as Record<string, Partial<OfflineGroup> | null>);
  const good = read.every(
    ([name, group]) =>
      /^[a-z-]{2,20}$/.test(name) && isPath(group?.list) && isCount(group.files) && isCount(group.transfer),
  );
  return good ? { v, build, date, groups: Object.fromEntries(read) as OfflineEdition['groups'] } : undefined;
}

/** The files of a group, or undefined where the list is damaged. */
export function readList(value: unknown): OfflineFile[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_FILES) return undefined;
  const files = value.map((row: unknown) => {
    const [path, hash, bytes] = Array.isArray(row) ? (row as unknown[]) : [];
    return isPath(path) && typeof hash === 'string' && HASH.test(hash) && isCount(bytes)
      ? { path, hash, bytes }
      : undefined;
  });
  return files.every((file) => file !== undefined) ? files : undefined;
}

/** The list as it is sent. */
export const printList = (files: readonly OfflineFile[]): string =>
  `${JSON.stringify(files.map(({ path, hash, bytes }) => [path, hash, bytes]))}\n`;
