import { fill } from '#kit/rich-text.ts';

let strings: Record<string, string> | undefined;

const holder = (): HTMLElement | null => document.getElementById('book-strings');

/** An interface string of the page's language, sent with the page. */
export function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  strings ??= JSON.parse(holder()?.textContent ?? '{}') as Record<string, string>;
  return fill(strings[key] ?? key, values);
}

/** Path of the folder the book lies in: "/" or "/books/khorgos/". */
export const baseOf = (): string => holder()?.dataset.base ?? '/';

/** The state a component wrote into its HTML. */
export function stateOf<T>(root: ParentNode, selector: string): T | undefined {
  const text = root.querySelector(selector)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
