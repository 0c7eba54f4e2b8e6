import type { Language } from '#kit/languages.ts';
import { originOf, type ValueRow } from './data.ts';
import type { Datum } from './schemas/datum.ts';
import { text } from './strings.ts';

/** A producer's name without the publication or the explanation behind it: "DataReportal, Digital 2026". */
const short = (producer: string): string => producer.replace(/(?:,| \().*$/s, '');

/**
 * Whose number it is, in words. "Other" would say nothing: then it is who made the number, or that it was computed
 * here.
 * @param row the number; without one, the whole series
 */
export function whoseNumber(datum: Datum, row: Pick<ValueRow, 'origin'> | undefined, lang: Language): string {
  if (datum.reporter !== 'other') return text(lang, `book.reporter.${datum.reporter}`);
  const named = row ? [originOf(datum, row)] : Object.values(datum.origins ?? {});
  const producers = named.flatMap((origin) => (origin ? [short(origin.producer)] : []));
  return [...new Set(producers)].join('; ') || text(lang, `book.kind.${datum.kind}`);
}
