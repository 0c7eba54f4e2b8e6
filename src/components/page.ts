import type { AstroGlobal } from 'astro';
import { allNumbered, chapterOfPath, type Chapter, isUntranslated, sourceOf } from '#book/chapters.ts';
import { type Language, languageOf, languageTag } from '#kit/languages.ts';

/** The part of the address behind the base path. */
export function pathOf(url: URL): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
}

/** The language a page's furniture and numbers are in: the first language in its address. */
export function pageLanguage(url: URL): Language {
  const segment = pathOf(url)
    .split('/')
    .find((s) => s === languageOf(s));
  return languageOf(segment);
}

/** The chapter a page shows, also where it is a fallback in another language. */
export const pageChapter = (url: URL): Chapter | undefined => chapterOfPath(pathOf(url));

/** The chapter whose text a page shows: the chapter itself, or its answer sheet. */
export const textChapter = (url: URL): Chapter | undefined =>
  chapterOfPath(pathOf(url).replace(/\/answers\/$/, '/'));

/**
 * The `lang` of the page's own words in the midst of a document's text; nothing where both are in one language. A
 * document that is not translated is English.
 */
export function ownLang(url: URL): string | undefined {
  const lang = pageLanguage(url);
  const id = pathOf(url)
    .replace(`/${lang}/`, '')
    .replace(/(\/answers)?\/$/, '');
  return isUntranslated(id, lang) ? languageTag[lang] : undefined;
}

/** The language of the text around what an author wrote into it: English where the document is not translated. */
export const textLanguage = (url: URL): Language => (ownLang(url) ? 'en' : pageLanguage(url));

/** Whether a page stands in another site's frame, without the chapter around it. */
export const isEmbed = (url: URL): boolean => pathOf(url).startsWith('/embed/');

/** Where in the sources a component was used, for an author's error message. */
export const whereOf = (astro: AstroGlobal): string => {
  const chapter = textChapter(astro.url);
  return chapter ? sourceOf(chapter.id, pageLanguage(astro.url)) : pathOf(astro.url);
};

/** An address inside the site, under the base path. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

interface Counters {
  bookIds?: Map<string, number>;
  bookSlips?: Set<string>;
}

/** An id that is unique on the page: two copies of one widget never share one, and what an author named comes first. */
export function uniqueId(astro: AstroGlobal, name: string): string {
  const locals = astro.locals as Counters;
  const counts = (locals.bookIds ??= new Map<string, number>());
  const chapter = pageChapter(astro.url)?.id;
  const authored = allNumbered.some((item) => item.id === name && item.chapter === chapter);
  const n = (counts.get(name) ?? (authored ? 1 : 0)) + 1;
  counts.set(name, n);
  return n === 1 ? name : `${name}-${n}`;
}

/** True the first time a slip is needed on a page; later uses open the same one. */
export function firstSlip(astro: AstroGlobal, id: string): boolean {
  const locals = astro.locals as Counters;
  const seen = (locals.bookSlips ??= new Set<string>());
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}
