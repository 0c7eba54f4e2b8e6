import { strToU8, zipSync } from 'fflate';

const NAME = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]+$/;

/** Day of every file in every zip: two builds of one book give the same bytes. Read in local time, so made in local time. */
const day = new Date(2020, 0, 1);

/** Files as a zip, sorted, with plain names only: no name can leave the folder it is unpacked in. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const names = Object.keys(files).toSorted();
  const odd = names.find((name) => !NAME.test(name));
  if (odd !== undefined)
    throw new Error(`the file "${odd}" has no plain name: use lower-case letters, digits and hyphens`);
  const entries = names.map((name) => {
    const body = files[name] ?? '';
    return [name, typeof body === 'string' ? strToU8(body) : body] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: day });
}
