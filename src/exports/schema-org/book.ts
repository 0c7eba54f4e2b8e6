import { chapterHead, chaptersOf } from '#book/chapters.ts';
import { parts } from '#book/parts.ts';
import { text } from '#book/strings.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

/** The book as a whole, with its parts, for the pages it is entered by. */
export function bookThing(site: Site): Thing {
  const { lang, edition, address } = site;
  return {
    ...inBook(site),
    '@type': ['Book', 'LearningResource'],
    name: text(lang, 'book.cover.title'),
    alternateName: lang === 'en' ? undefined : edition.title,
    alternativeHeadline: text(lang, 'book.cover.subtitle'),
    description: text(lang, 'book.cover.promise'),
    ...ours(site),
    bookEdition: edition.edition === 0 ? undefined : String(edition.edition),
    bookFormat: 'https://schema.org/EBook',
    learningResourceType: 'textbook',
    hasPart: parts
      .filter((part) => chaptersOf(part).length > 0)
      .map((part) => ({
        '@type': 'CreativeWork',
        name: text(lang, `book.part.${part}`),
        url: address(`/${lang}/${part}/`),
      })),
  };
}

/** A part of the book, with its chapters in their order. */
export function partThing(part: string, site: Site): Thing {
  const { lang, address } = site;
  return {
    '@type': ['CreativeWork', 'LearningResource'],
    name: text(lang, `book.part.${part}`),
    description: text(lang, `book.part.${part}.answers`),
    url: address(`/${lang}/${part}/`),
    ...ours(site),
    isPartOf: inBook(site),
    hasPart: chaptersOf(part).map((chapter) => ({
      '@type': 'Chapter',
      name: chapterHead(chapter, lang).title,
      url: address(`/${lang}/${chapter.id}/`),
    })),
  };
}
