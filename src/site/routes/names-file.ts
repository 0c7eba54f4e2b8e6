import type { APIRoute } from 'astro';
import { terms } from '#book/sources.ts';
import { widgetText } from '#book/strings.ts';
import { href } from '#components/page.ts';
import { type Language, languages } from '#kit/languages.ts';
import type { Named } from '#kit/names.ts';
import { calculatorIds, loadCalculator } from '#registry';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

/** `/search/<lang>.json`: the names of calculators and terms, which the search shows before its pages. */
export const GET: APIRoute = async ({ params }) => {
  const lang = params.lang as Language;
  const names = [
    ...(await Promise.all(calculatorIds().map((id) => calculator(id, lang)))),
    ...glossary(lang),
  ];
  return new Response(`${JSON.stringify(names)}\n`, { headers: { 'Content-Type': 'application/json' } });
};

async function calculator(id: string, lang: Language): Promise<Named> {
  const { text: english, parts } = await loadCalculator(id);
  const text = widgetText(id, english, lang);
  const keys = ['description', ...parts.map((part) => `${part.id}.title`)];
  const results = parts
    .flatMap(({ outputs }) => Object.keys(outputs))
    .map((output) => text[`output.${output}`] ?? '');
  return {
    kind: 'calculator',
    name: text.title ?? id,
    address: href(`/${lang}/calculators/${id}/`),
    also: [...keys.map((key) => text[key] ?? ''), ...results, english.title ?? '', id].filter(Boolean),
  };
}

/** In another language the English name follows in brackets. The entry is found by its word in any of the four. */
const glossary = (lang: Language): Named[] =>
  [...terms].map(([id, term]) => ({
    kind: 'term',
    name: lang === 'en' ? term.en : `${term[lang]} (${term.en})`,
    address: href(`/${lang}/glossary/#${id}`),
    also: [...new Set([term[lang], term.en, ...term.also, ...languages.map((l) => term[l])])],
  }));
