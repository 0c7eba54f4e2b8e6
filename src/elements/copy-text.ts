import { say } from './strings.ts';

/** Puts a text on the clipboard and returns what to tell the reader; `done` is a key of the interface's words. */
export async function copyText(text: string, done: 'copied' | 'text-copied'): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return say(done);
  } catch {
    // Refused, or no clipboard: the reader can still take it from the page.
    return say('text-failed', { text });
  }
}
