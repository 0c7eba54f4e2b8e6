import { definitionIn } from '#book/find.ts';
import type { Term } from '#book/schemas/term.ts';
import { text } from '#book/strings.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

/** The glossary: a set of terms, each with its place on the page. */
export function glossaryThing(terms: ReadonlyMap<string, Term>, site: Site): Thing {
  return {
    '@type': 'DefinedTermSet',
    name: text(site.lang, 'book.terms.title'),
    description: text(site.lang, 'book.terms.intro'),
    url: site.address(`/${site.lang}/glossary/`),
    ...ours(site),
    isPartOf: inBook(site),
    hasDefinedTerm: [...terms].map(([id, term]) => termThing(id, term, site)),
  };
}

/** A term under its name in the page's language, with its definition where it is in that language too. */
function termThing(id: string, term: Term, { lang }: Site): Thing {
  const definition = definitionIn(term, lang);
  const others = lang === 'en' ? term.also : [term.en, ...term.also];
  return {
    '@type': 'DefinedTerm',
    name: term[lang],
    alternateName: others.length > 0 ? others : undefined,
    description: definition.lang ? undefined : definition.text,
    url: `#${id}`,
  };
}
