import { chapterOfPath, type Chapter } from '#book/chapters.ts';
import { parts } from '#book/parts.ts';
import { data, terms } from '#book/sources.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { bookThing, partThing } from './book.ts';
import { calculatorThing } from './calculator.ts';
import { chapterThing } from './chapter.ts';
import { catalogueThing } from './data.ts';
import { glossaryThing } from './glossary.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

/** What a page says of itself in its front matter. */
export interface Front extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly description?: string | undefined;
}

/** What a page is about, by its path behind the base path: "/en/theory/uppsala/". */
export async function pageThing(path: string, front: Front, site: Site): Promise<Thing> {
  const [, ...rest] = path.split('/').filter(Boolean);
  const [place = '', id = '', more] = rest;
  if (place === '') return bookThing(site);
  const chapter: Chapter | undefined = chapterOfPath(path);
  if (chapter) return chapterThing(chapter, front, site);
  if (id === '' && (parts as readonly string[]).includes(place)) return partThing(place, site);
  if (place === 'calculators' && calculatorIds().includes(id) && more === undefined)
    return calculatorThing(await loadCalculator(id), site);
  if (path.endsWith('/data/')) return catalogueThing(data, site);
  if (path.endsWith('/glossary/')) return glossaryThing(terms, site);
  return {
    '@type': id === '' && place === 'calculators' ? 'CollectionPage' : 'WebPage',
    name: front.title,
    description: front.description,
    url: site.address(path),
    ...ours(site),
    isPartOf: inBook(site),
  };
}
