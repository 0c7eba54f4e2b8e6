/**
 * What the book keeps in the reader's browser, and nothing else:
 *
 *   book-theme   "dark"
 *   book-place   {"v":1,"path":"en/background/trade-in-figures/#ledgers","title":"Trade in figures"}
 *   book-quiz    {"v":2,"answers":{"tl-symmetric":
 *                  {"print":"1k2j3h","right":false,"answer":0.4,"at":1795600000000,"set":3}}}
 *   book-opened  1 background/trade-in-figures theory/uppsala
 *   book-review  {"v":1,"cards":{"term/cif":
 *                  {"at":1795600000000,"days":2,"stability":2.3065,"difficulty":2.1181,"reps":1,"lapses":0}}}
 *
 * An answer is a number (the index of an option, or the number typed) or a list of indexes as the page shows things:
 * the ticked options, the choice of each row (−1: none), the items of an order. `at` is when, in milliseconds;
 * `set` which of its numbers a question had, where they change. A card of the review was last seen at `at` and comes
 * again `days` later; the rest is what FSRS remembers of it (kit/review/schedule.ts).
 *
 * Migration: `print` is the fingerprint of the question. A question that changed has another one, so its
 * stored answer is not counted; a question that is gone is ignored. Version 1 had no `at` and no lists; it is read
 * with `at` 0, so that any later answer is newer, and written as version 2 with the next answer.
 * A place of another version, or one that is no address of the book, is ignored and overwritten by the next.
 * Reviews and opened chapters (whose version is the first word) have had one version only; a later one reads version 1
 * and writes its own. A card that is gone is ignored; one whose text changed keeps its schedule.
 * A value of another version, or one that cannot be read, is moved to "<key>-set-aside" and the reader
 * is told; a list of opened chapters begins anew without a word. Single answers and reviews that make no sense are left
 * out. Nothing is kept where storage is denied or full: answers and reviews then last as long as the page.
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
