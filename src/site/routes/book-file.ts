import type { APIRoute } from 'astro';
import { chapters, isUntranslated } from '#book/chapters.ts';
import { published } from '#book/published.ts';
import { thisEdition } from '#book/sources.ts';
import { languages } from '#kit/languages.ts';
import { calculatorIds, figureIds, loadCalculator, loadFigure } from '#registry';

const titles = async (
  ids: readonly string[],
  load: (id: string) => Promise<{ text: Readonly<Record<string, string>> }>,
) => new Map(await Promise.all(ids.map(async (id) => [id, (await load(id)).text.title ?? id] as const)));

/** Those with a chapter at least, and not only the interface. */
const ofChapters = languages.filter((lang) => chapters.some(({ id }) => !isUntranslated(id, lang)));

/** `/book.json`: everything in the book that has an address, for programs and for the list of permalinks. */
export const GET: APIRoute = async () => {
  const things = published(
    await titles(figureIds(), loadFigure),
    await titles(calculatorIds(), loadCalculator),
  );
  const { edition, date, title, subtitle, authors } = thisEdition;
  const body = { title, subtitle, edition, date, authors, languages: ofChapters, things };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
