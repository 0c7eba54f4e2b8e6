import type { OfflineFile } from '#kit/offline.ts';

/** The file at an address is not the one of the list: the site has changed meanwhile. */
export class Changed extends Error {}

export const HASH_HEADER = 'x-book-hash';

/** A response with the file's hash beside it, and no trace of a redirect, which a page may not be answered with. */
const marked = (body: BodyInit, { headers }: Response, hash: string): Response => {
  const kept = new Headers(headers);
  kept.set(HASH_HEADER, hash);
  return new Response(body, { headers: kept });
};

/** Fetches a file anew and takes it only when every byte is what the list says. */
export async function fetchChecked(
  address: string,
  { hash, path }: OfflineFile,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', ...(signal ? { signal } : {}) });
  if (response.status === 404) throw new Changed(`${path} is gone`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!found.startsWith(hash)) throw new Changed(`${path} is another one`);
  return marked(bytes, response, hash);
}
