import { readOne } from './files.ts';
import { moved as schema } from './schemas/moved.ts';
import { movedFile } from './sources.ts';

/** Old address → new address, both behind the language. */
export const moved: ReadonlyMap<string, string> = new Map(
  Object.entries(readOne('content/moved.yaml', movedFile, schema)),
);

/** What used to stand on a page: the old anchor and where it is now. */
export const movedFrom = (page: string): { anchor: string; to: string }[] =>
  [...moved].flatMap(([from, to]) => {
    const [path, anchor] = from.split('#');
    return path === page && anchor ? [{ anchor, to }] : [];
  });
