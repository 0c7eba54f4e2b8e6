import type { Edition } from '#book/schemas/edition.ts';
import type { Language } from '#kit/languages.ts';
import { languageTag } from '#kit/languages.ts';

/** A thing as schema.org describes it. Properties that are undefined are left out when it is written. */
export interface Thing {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** For whom and where a page is described. */
export interface Site {
  readonly lang: Language;
  readonly edition: Edition;
  /** The address of a path behind the base path: absolute where the site knows its own, else inside the site. */
  address(path: string): string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The book as others refer to it: by name and address, never repeated in full. */
export const inBook = ({ lang, edition, address }: Site): Thing => ({
  '@type': 'Book',
  name: edition.title,
  url: address(`/${lang}/`),
});

/** What holds for everything the book publishes as its own. */
export const ours = ({ lang, edition }: Site) => ({
  inLanguage: languageTag[lang],
  author: edition.authors.map((name) => ({ '@type': 'Organization', name })),
  datePublished: edition.date,
  license: licence,
  isAccessibleForFree: true,
});

/**
 * The thing as JSON that may stand inside a script element of a page: nothing in it can end the element, or a line
 * of a script.
 */
export const toJsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
