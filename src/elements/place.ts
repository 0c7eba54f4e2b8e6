import { read, write } from './storage.ts';

/** Where the reader was: the address below the base path, and the chapter's title. See storage.ts. */
export interface Place {
  readonly path: string;
  readonly title: string;
}

export const KEY = 'book-place';
const VERSION = 1;
/** An address below the book's and nothing else: what was stored is not trusted. */
const PATH = /^[a-z-]+\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/;

export function savePlace(place: Place): void {
  write(KEY, JSON.stringify({ v: VERSION, ...place }));
}

export function loadPlace(): Place | undefined {
  try {
    const kept = JSON.parse(read(KEY) ?? 'null') as { v?: unknown; path?: unknown; title?: unknown } | null;
    if (kept?.v !== VERSION || typeof kept.path !== 'string' || typeof kept.title !== 'string')
      return undefined;
    return PATH.test(kept.path) ? { path: kept.path, title: kept.title.slice(0, 120) } : undefined;
  } catch {
    return undefined;
  }
}
