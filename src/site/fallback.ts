import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#kit/languages.ts';

const docs = (lang: string, page: string): boolean =>
  existsSync(join('content', 'docs', lang, `${page}.mdx`));

/**
 * Whether a path (behind the base path, "/ru/background/two-ledgers/") shows English text in another language's
 * place. Such a page is readable and linked, but it is in no sitemap, no hreflang, no search.
 */
export function isFallbackPath(path: string): boolean {
  const [lang = '', ...rest] = path.split('/').filter(Boolean);
  const page = rest.join('/');
  return (
    lang !== 'en' && (languages as readonly string[]).includes(lang) && docs('en', page) && !docs(lang, page)
  );
}

/** The part of an absolute address behind the base path. */
export function behindBase(address: string, base: string | undefined): string {
  const { pathname } = new URL(address);
  const prefix = `/${(base ?? '').replace(/^\/|\/$/g, '')}`;
  return prefix !== '/' && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
}
