import { BookError } from '#kit/errors.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const ORIGIN = 'http://book.invalid';
const SHOWN = 25;

/**
 * Links inside the site that lead nowhere: no such page or file, or no such anchor on it.
 * @param exists whether a path behind the base path is a file of the site
 */
export function brokenLinks(
  pages: readonly BuiltPage[],
  base: string,
  exists: (path: string) => boolean,
): { page: string; link: string; why: string }[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const prefix = base.replace(/\/$/, '');
  const check = (page: BuiltPage, link: string): string | undefined => {
    const url = new URL(link, `${ORIGIN}${prefix}${page.address}`);
    if (url.origin !== ORIGIN) return undefined;
    if (!`${url.pathname}/`.startsWith(`${prefix}/`)) return 'it leaves the base path';
    const path = url.pathname.slice(prefix.length) || '/';
    const target = byAddress.get(path);
    if (!target) return exists(decodeURIComponent(path)) ? undefined : 'there is no such page';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || target.ids.has(anchor) ? undefined : `the page has no "${anchor}"`;
  };
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const why = check(page, link);
      return why ? [{ page: page.address, link, why }] : [];
    }),
  );
}

/** A line for each address that leads nowhere, with the first page that links there. */
function told(broken: readonly { page: string; link: string; why: string }[]): string[] {
  const byLink = Map.groupBy(broken, ({ link, why }) => `${link}: ${why}`);
  return [...byLink].map(([words, from]) => {
    const pages = from.map(({ page }) => page).toSorted();
    const more = pages.length > 1 ? ` and ${pages.length - 1} other pages` : '';
    return `  ${words} (linked from ${pages[0]}${more})`;
  });
}

/** Stops the build when a link inside the site leads nowhere, naming page and link. */
export function checkLinks(site: BuiltSite, base: string): void {
  const lines = told(brokenLinks(site.pages, base, site.hasFile));
  if (lines.length === 0) return;
  const more = lines.length > SHOWN ? `\n  and ${lines.length - SHOWN} more` : '';
  throw new BookError(
    `${lines.length} addresses inside the site lead nowhere. Mend the address or the anchor:\n${lines.slice(0, SHOWN).join('\n')}${more}`,
  );
}
