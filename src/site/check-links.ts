import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { BookError } from '#kit/errors.ts';

interface Page {
  /** Address behind the base path: "/en/theory/uppsala/". */
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const ORIGIN = 'http://book.invalid';
const SHOWN = 25;

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x27;', "'");

/** What a page's HTML points at, and what can be pointed at in it. Scripts and data blocks are left out. */
export function readPage(address: string, source: string): Page {
  const html = source.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1>');
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
  return {
    address,
    ids: new Set(values(/\sid="([^"]+)"/g)),
    links: [...new Set([...values(/\shref="([^"]*)"/g), ...values(/<(?:img|iframe)[^>]*\ssrc="([^"]*)"/g)])],
  };
}

/**
 * Links inside the site that lead nowhere: no such page or file, or no such anchor on it.
 * @param exists whether a path behind the base path is a file of the site
 */
export function brokenLinks(
  pages: readonly Page[],
  base: string,
  exists: (path: string) => boolean,
): { page: string; link: string; why: string }[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const prefix = base.replace(/\/$/, '');
  const check = (page: Page, link: string): string | undefined => {
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

/** Stops the build when a link inside the site leads nowhere, naming page and link. */
export async function checkLinks(dir: URL, base: string, logger: AstroIntegrationLogger): Promise<void> {
  const root = fileURLToPath(dir);
  const pages: Page[] = [];
  for await (const file of glob('**/*.html', { cwd: root })) {
    const address = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    pages.push(readPage(address, readFileSync(join(root, file), 'utf8')));
  }
  const broken = brokenLinks(pages, base, (path) => existsSync(join(root, path)) && !path.endsWith('/'));
  if (broken.length === 0) {
    logger.info(`every link inside the site leads somewhere, on ${pages.length} pages.`);
    return;
  }
  const lines = broken.slice(0, SHOWN).map(({ page, link, why }) => `  ${page} links to ${link}: ${why}`);
  const more = broken.length > SHOWN ? `\n  and ${broken.length - SHOWN} more` : '';
  throw new BookError(
    `${broken.length} links inside the site lead nowhere. Mend the address or the anchor:\n${lines.join('\n')}${more}`,
  );
}
