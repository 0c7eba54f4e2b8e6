/** A page that Pagefind found, as much of it as we show. */
export interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results?: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

export interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  /** null when a newer search has taken over. */
  debouncedSearch(
    query: string,
    options?: object,
    wait?: number,
  ): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

/** Loads the index of the page's language. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), excerptLength: 18 });
  await pagefind.init();
  return pagefind;
}
