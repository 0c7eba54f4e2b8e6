import type { APIRoute } from 'astro';
import { thisEdition } from '#book/sources.ts';
import { href } from '#components/page.ts';
import { llmsText } from '#exports/llms.ts';
import { calculatorIds, loadCalculator } from '#registry';

/** `/llms.txt`: the book for programs that read text. */
export const GET: APIRoute = async ({ site }) => {
  const calculators = await Promise.all(
    calculatorIds().map(async (id) => {
      const { text } = await loadCalculator(id);
      return { title: text.title ?? id, path: `/en/calculators/${id}/`, about: text.description ?? '' };
    }),
  );
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  return new Response(llmsText(thisEdition, calculators, address), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
