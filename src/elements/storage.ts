/**
 * What the book keeps in the reader's browser, and nothing else:
 *
 *   book-theme   "dark"
 *   book-place   {"v":1,"path":"en/background/trade-in-figures/#ledgers","title":"Trade in figures"}
 *   book-quiz    {"v":1,"answers":{"tif-growth":{"print":"1k2j3h","right":false,"answer":2}}}
 *
 * Migration: `print` is the fingerprint of the question. A question that changed has another one, so its
 * stored answer is not counted; a question that is gone is ignored and goes when the quiz is next saved.
 * A place of another version, or one that is no address of the book, is ignored and overwritten by the next.
 * A value of another version `v`, or one that cannot be read, is moved to "<key>-set-aside" and the reader
 * is told. Nothing is kept where storage is denied or full: answers then last as long as the page.
 */
export type Kept = 'kept' | 'not-kept';

/** Reading and writing that never throw: storage may be denied, full, or absent in a sandboxed frame. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string): Kept {
  try {
    localStorage.setItem(key, value);
    return 'kept';
  } catch {
    return 'not-kept';
  }
}

export function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}

/** Puts a value that cannot be read out of the way without losing it. */
export function setAside(key: string, value: string): void {
  // The room for the copy is the room of the original; where even that is not enough, it stays where it was.
  remove(key);
  if (write(`${key}-set-aside`, value) === 'not-kept') write(key, value);
}
