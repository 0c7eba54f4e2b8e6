import type { Store } from './store.ts';

/** What of a request matters for the answer. */
export interface Asked {
  readonly url: URL;
  readonly isPage: boolean;
  /** Address of the page that asks for a part of itself. */
  readonly from: URL | undefined;
  fetch(): Promise<Response>;
}

/** A file whose name changes with its content: whoever has it, has the right one. */
const isHashed = (store: Store, { pathname }: URL): boolean => pathname.startsWith(`${store.base}_astro/`);

/** A page that is saved comes from the saved edition, and so does all that it asks for; else the network answers. */
export async function answer(store: Store, asked: Asked): Promise<Response> {
  const { saved } = await store.read();
  const find = (path: string) => (saved ? store.find(saved.build, path) : Promise.resolve(undefined));
  const { pathname } = asked.url;
  if (asked.isPage) {
    const page = (await find(pathname)) ?? (await find(`${pathname}/`));
    return page ?? asked.fetch().catch(() => notSaved(store, pathname, saved?.languages ?? [], find));
  }
  if (isHashed(store, asked.url))
    return (await find(pathname)) ?? (await older(store, pathname)) ?? asked.fetch();
  const isOfSaved = asked.from !== undefined && (await find(asked.from.pathname)) !== undefined;
  if (isOfSaved) return (await find(pathname)) ?? asked.fetch();
  return asked.fetch().catch(async () => (await find(pathname)) ?? Response.error());
}

/** A tab that was open before an update still gets its own scripts. */
async function older(store: Store, pathname: string): Promise<Response | undefined> {
  for (const build of await store.builds()) {
    const found = await store.find(build, pathname);
    if (found) return found;
  }
  return undefined;
}

/** The page that says what is saved, in the language of the address or one that is here. */
async function notSaved(
  store: Store,
  pathname: string,
  languages: readonly string[],
  find: (path: string) => Promise<Response | undefined>,
): Promise<Response> {
  const own = pathname.slice(store.base.length).split('/')[0] ?? '';
  for (const lang of [own, ...languages]) {
    const page = await find(`${store.base}${lang}/offline/`);
    if (page) return page;
  }
  return Response.error();
}
