import { type Chapter, chapters } from './chapters.ts';
import { claims } from './sources.ts';

type Tag = 'Term' | 'Cite' | 'Claim' | 'Datum' | 'Figure' | 'Calculator' | 'Quiz';

/** Component and id → the chapters that show it, in reading order; read from the chapters once. */
const found = new Map<string, Chapter[]>();
const note = (tag: Tag, id: string, chapter: Chapter) => {
  const list = found.get(`${tag} ${id}`) ?? [];
  if (!list.includes(chapter)) found.set(`${tag} ${id}`, [...list, chapter]);
};
for (const chapter of chapters) {
  for (const [, tag = '', id = ''] of chapter.body.matchAll(
    /<(Term|Cite|Claim|Datum|Figure|Calculator|Quiz)\b[^>]*?\bid="([^"]+)"/g,
  )) {
    note(tag as Tag, id, chapter);
    // A work that a claim rests on is cited where the claim stands.
    if (tag === 'Claim') for (const key of claims.get(id)?.references ?? []) note('Cite', key, chapter);
  }
  for (const [, ids = ''] of chapter.body.matchAll(/<KeyTerms\b[^>]*?\bids="([^"]+)"/g))
    for (const id of ids.trim().split(/\s+/)) note('Term', id, chapter);
}

/** The chapters that show a term, a work, a claim …, in reading order. */
export const chaptersWith = (tag: Tag, id: string): readonly Chapter[] => found.get(`${tag} ${id}`) ?? [];
