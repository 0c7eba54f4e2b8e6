type Child = Node | string;

/** An element with its properties and children; text is always text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> & { readonly data?: Readonly<Record<string, string>> } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const { data, ...own } = props;
  const made = Object.assign(document.createElement(tag), own);
  for (const [key, value] of Object.entries(data ?? {})) made.dataset[key] = value;
  made.append(...children);
  return made as HTMLElementTagNameMap[K];
}

let count = 0;
/** An id that no other element of the page has. */
export const freshId = (name: string): string => `${name}-${(count += 1)}`;
