import { parseAddress } from './address.ts';
import type { Datum } from './schemas/datum.ts';

type Method = Extract<NonNullable<Datum['derive']>, { method: string }>;

const signs = { sum: '+', difference: '−', product: '×', ratio: '÷', gap: '÷', growth: '÷' } as const;

export interface Parent {
  /** Between this one and the one before it. */
  readonly sign: string;
  readonly id: string;
  readonly period: string | undefined;
}

/** How a number is made of its parents, in signs that need no language: A ÷ B − 1. */
export function formulaOf({ method, parents }: Method): { parents: Parent[]; end: string } {
  // Growth is written from the first value to the last, and divides the last by the first.
  const ordered = method === 'growth' ? parents.toReversed() : parents;
  return {
    parents: ordered.map((address, i) => ({ sign: i === 0 ? '' : signs[method], ...parseAddress(address) })),
    end: method === 'gap' || method === 'growth' ? '− 1' : '',
  };
}
