import { fill } from '#kit/rich-text.ts';

let strings: Record<string, string> | undefined;

const holder = (): HTMLElement | null => document.getElementById('book-strings');

/** The page's own strings and those that came with its widgets. */
function allStrings(): Record<string, string> {
  const sent = [holder(), ...document.querySelectorAll('.widget-strings')];
  return Object.assign({}, ...sent.map((one) => JSON.parse(one?.textContent ?? '{}') as object)) as Record<
    string,
    string
  >;
}

/** An interface string of the page's language, sent with the page. */
export function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  strings ??= allStrings();
  return fill(strings[key] ?? key, values);
}

/** Path of the folder the book lies in: "/" or "/books/khorgos/". */
export const baseOf = (): string => holder()?.dataset.base ?? '/';

/** The state a component wrote into its HTML. */
export function stateOf<T>(root: ParentNode, selector: string): T | undefined {
  const text = root.querySelector(selector)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
