import type { Edition } from '#book/schemas/edition.ts';
import { type Language, languageTag } from '#kit/languages.ts';

/**
 * The tags by which reference managers and Google Scholar read a page (Highwire Press), name and content each.
 * @param part the title of what stands in the book; undefined for the book itself
 * @param url the page's absolute address; undefined where the site does not know its own, and then none is named
 */
export function highwire(
  part: string | undefined,
  book: string,
  lang: Language,
  { authors, date }: Pick<Edition, 'authors' | 'date'>,
  url: string | undefined,
): [name: string, content: string][] {
  const day = date.replaceAll('-', '/');
  const tags: [string, string | undefined][] = [
    ['citation_title', part ?? book],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_inbook_title', part && book],
    ['citation_publication_date', day],
    ['citation_online_date', day],
    ['citation_language', languageTag[lang]],
    ['citation_fulltext_html_url', url],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}
