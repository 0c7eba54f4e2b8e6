import type { APIRoute } from 'astro';
import { data, thisEdition } from '#book/sources.ts';
import { dataPackage } from '#exports/data-package.ts';

/** `/datapackage.json`: what the files under `/data/` hold, for programs. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(data, thisEdition), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
