import type { APIRoute } from 'astro';
import { terms } from '#book/sources.ts';
import { toCsv } from '#kit/csv.ts';
import { languages, languageTag } from '#kit/languages.ts';

const others = languages.filter((lang) => lang !== 'en');
const defined = others.filter((lang) => [...terms.values()].some(({ definitions }) => definitions[lang]));

/** `/glossary.csv`: every term in four languages, as a file. */
export const GET: APIRoute = () => {
  const head = [
    'id',
    'en',
    'also',
    'definition',
    ...others.map((lang) => languageTag[lang]),
    ...defined.map((lang) => `definition ${languageTag[lang]}`),
    'reviewed',
  ];
  const rows = [...terms].map(([id, term]) => [
    id,
    term.en,
    term.also.join('; '),
    term.definition.trim(),
    ...others.map((lang) => term[lang]),
    ...defined.map((lang) => term.definitions[lang]?.trim() ?? ''),
    term.reviewed ? 'yes' : 'no',
  ]);
  return new Response(toCsv([head, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
