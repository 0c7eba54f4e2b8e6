import { unknownId } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import type { Claim } from './schemas/claim.ts';
import type { Term } from './schemas/term.ts';
import { claims, terms, translatedClaims } from './sources.ts';

/** A claim by id, in the words of a language or in English; an unknown id stops the build and names the nearest one. */
export function findClaim(id: string, lang: Language = 'en', where?: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw unknownId('claim', id, [...claims.keys()], where);
  return { ...claim, ...translatedClaims.get(`${lang}/${id}`) };
}

/** A term by id; an unknown id stops the build and names the nearest one. */
export function findTerm(id: string, where?: string): Term {
  const term = terms.get(id);
  if (!term) throw unknownId('term', id, [...terms.keys()], where);
  return term;
}

/** What a term means, in a language or in English, with the `lang` of the words where it is not the page's. */
export function definitionIn(term: Term, lang: Language): { text: string; lang: 'en' | undefined } {
  const own = lang === 'en' ? term.definition : term.definitions[lang];
  return { text: (own ?? term.definition).trim(), lang: own ? undefined : 'en' };
}
