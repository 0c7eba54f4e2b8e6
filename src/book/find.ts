import { unknownId } from '#kit/errors.ts';
import type { Claim } from './schemas/claim.ts';
import type { Term } from './schemas/term.ts';
import { claims, terms } from './sources.ts';

/** A claim by id; an unknown id stops the build and names the nearest one. */
export function findClaim(id: string, where?: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw unknownId('claim', id, [...claims.keys()], where);
  return claim;
}

/** A term by id; an unknown id stops the build and names the nearest one. */
export function findTerm(id: string, where?: string): Term {
  const term = terms.get(id);
  if (!term) throw unknownId('term', id, [...terms.keys()], where);
  return term;
}
