import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  LIST_FOLDER,
  type OfflineEdition,
  type OfflineFile,
  type OfflineGroup,
  printList,
} from '#kit/offline.ts';
import { groupOf, pathOf } from './groups.ts';

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

export interface BuiltFile {
  /** Below the built site, with slashes: "en/theory/uppsala/index.html". */
  readonly file: string;
  read(): Buffer;
}

const NOINDEX = /<meta name="robots" content="noindex"/;

interface Group {
  readonly files: OfflineFile[];
  transfer: number;
}

/** The edition and the lists of its groups, as files to write: the same bytes from the same built site. */
export function offlineLists(
  built: readonly BuiltFile[],
  date: string,
): { edition: OfflineEdition; lists: Map<string, string> } {
  const groups = new Map<string, Group>();
  for (const { file, read } of built.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const name = groupOf(file, () => NOINDEX.test(read().toString('utf8', 0, 4000)));
    if (name === undefined) continue;
    const bytes = read();
    const group = groups.get(name) ?? { files: [], transfer: 0 };
    group.files.push({ path: pathOf(file), hash: hashOf(bytes), bytes: bytes.length });
    group.transfer += gzipSync(bytes, { level: 5 }).length;
    groups.set(name, group);
  }
  const lists = new Map<string, string>();
  const described: Record<string, OfflineGroup> = {};
  for (const [name, { files, transfer }] of groups) {
    const text = printList(files);
    const list = `${LIST_FOLDER}${name}.${hashOf(text)}.json`;
    lists.set(list, text);
    described[name] = { list, files: files.length, transfer };
  }
  const build = hashOf([...lists.keys()].join('\n'));
  return { edition: { v: 1, build, date, groups: described }, lists };
}
