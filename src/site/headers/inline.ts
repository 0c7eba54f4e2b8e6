import { createHash } from 'node:crypto';
import { BookError } from '#kit/errors.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `'sha256-…'` of what stands in the HTML itself. */
export interface Hashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Kinds of script that are data and never run. */
const DATA = /\btype="application\/(ld\+)?json"/;

/** What no policy by hash can allow, and what to do about it. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/<[a-z][^>]*\sstyle=/i, 'a style attribute. Use a class'],
  [/<[a-z][^>]*\son[a-z]+=/i, 'a handler in an attribute. Use addEventListener in src/elements'],
  [/<[a-z][^>]*\s(?:href|src|action)="\s*javascript:/i, 'an address that is a script. Use addEventListener'],
];

/**
 * The hashes of a page's styles and of its inline scripts that run; data blocks and scripts by address need none.
 * @param page its name in an error
 */
export function inlineHashes(page: string, html: string): Hashes {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  const bare = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  // Attribute values are emptied, so that a text about `onclick=` is not taken for one.
  const tags = bare.replace(/="[^"]*"/g, (value) => (/^="\s*javascript:/i.test(value) ? value : '=""'));
  for (const [pattern, what] of refused)
    if (pattern.test(tags)) throw new BookError(`${page} has ${what}: the book's policy would block it.`);
  return {
    scripts: scripts
      .filter(([, attributes = '']) => !DATA.test(attributes))
      .map(([, , body = '']) => hash(body)),
    styles: styles.map(([, body = '']) => hash(body)),
  };
}
