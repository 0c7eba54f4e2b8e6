import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltPage {
  /** Address behind the base path: "/en/theory/uppsala/". */
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Whether a path behind the base path is a file of the site that is no page. */
  hasFile(path: string): boolean;
}

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x27;', "'");

/** What a page's HTML points at, and what can be pointed at in it. Scripts and data blocks are left out. */
export function readPage(address: string, source: string): BuiltPage {
  const html = source.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1>');
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
  return {
    address,
    ids: new Set(values(/\sid="([^"]+)"/g)),
    links: [...new Set([...values(/\shref="([^"]*)"/g), ...values(/<(?:img|iframe)[^>]*\ssrc="([^"]*)"/g)])],
  };
}

/** Every page of a built book, read once for all checks. */
export async function readSite(dir: URL): Promise<BuiltSite> {
  const root = fileURLToPath(dir);
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/*.html', { cwd: root })) {
    const address = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    pages.push(readPage(address, readFileSync(join(root, file), 'utf8')));
  }
  return { pages, hasFile: (path) => !path.endsWith('/') && existsSync(join(root, path)) };
}
