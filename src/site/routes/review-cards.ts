import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewCards } from '#exports/review/cards.ts';
import { type Language, languages } from '#kit/languages.ts';
import type { ReviewFile } from '#kit/review/card.ts';

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** `/<lang>/review/cards.json`: the cards of the review page, which alone fetches them. */
export const GET: APIRoute = async ({ params }) => {
  const body: ReviewFile = { v: 1, cards: await reviewCards(params.lang as Language) };
  return new Response(`${JSON.stringify(body)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
