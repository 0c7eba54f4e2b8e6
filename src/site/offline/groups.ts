import { COMMON } from '#kit/offline.ts';
import { languageOf } from '#kit/languages.ts';

const isLanguage = (name: string): boolean => languageOf(name) === name;

/**
 * Which group a built file is saved with; undefined where it is fetched only with a network: embeds, downloads,
 * packages, and pages that search engines are told to leave out (answers, English text in another language's place),
 * except homework, which is done wherever a student is.
 */
export function groupOf(file: string, isLeftOut: () => boolean): string | undefined {
  const [top = '', ...rest] = file.split('/');
  if (top === '_astro' || /^(index\.html|404\.html|favicon\.svg)$/.test(file)) return COMMON;
  if (top === 'pagefind') return searchGroup(rest.join('/'));
  // The names that the search shows before its pages.
  const names = /^search\/([a-z-]+)\.json$/.exec(file)?.[1];
  if (names !== undefined) return isLanguage(names) ? names : undefined;
  if (!isLanguage(top)) return undefined;
  // The review is as good without a network as with one.
  if (rest.join('/') === 'review/cards.json') return top;
  if (file.endsWith('/assignment/index.html')) return top;
  return file.endsWith('/index.html') && !isLeftOut() ? top : undefined;
}

/** The search itself is common; an index belongs to its language. Pagefind's own interfaces are not used. */
function searchGroup(file: string): string | undefined {
  if (/^pagefind(-worker|-entry)?\.(js|json)$/.test(file) || file === 'wasm.unknown.pagefind') return COMMON;
  const lang = /^(?:index\/|fragment\/|wasm\.|pagefind\.)([a-z]{2}(?:-[a-z]{2})?)[._]/.exec(file)?.[1];
  return lang !== undefined && isLanguage(lang) ? lang : undefined;
}

/** The address a file is asked for by: a page's is its folder. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
