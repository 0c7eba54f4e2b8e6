import { type Kept, read, write } from './storage.ts';

export const OPENED = 'book-opened';

/** Adds chapters to what is kept now: another tab may have written since. Every chapter loads this, so it is short. */
export const addOpened = (...chapters: readonly string[]): Kept =>
  write(OPENED, [...new Set([...(read(OPENED) || '1').split(' '), ...chapters])].join(' '));
