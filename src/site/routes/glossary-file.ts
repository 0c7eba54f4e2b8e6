import type { APIRoute } from 'astro';
import { terms } from '#book/sources.ts';
import { toCsv } from '#kit/csv.ts';

/** `/glossary.csv`: every term in four languages, as a file. */
export const GET: APIRoute = () => {
  const head = ['id', 'en', 'also', 'definition', 'zh-CN', 'ru', 'kk', 'reviewed'];
  const rows = [...terms].map(([id, term]) => [
    id,
    term.en,
    term.also.join('; '),
    term.definition.trim(),
    term['zh-cn'],
    term.ru,
    term.kk,
    term.reviewed ? 'yes' : 'no',
  ]);
  return new Response(toCsv([head, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
