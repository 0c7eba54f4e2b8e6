import type { APIRoute } from 'astro';
import { data, thisEdition } from '#book/sources.ts';
import { dataZip } from '#exports/data-package.ts';

/** `/crossing-khorgos-data.zip`: every series with the description that makes them one data package. */
export const GET: APIRoute = async () =>
  new Response((await dataZip(data, thisEdition)) as BodyInit, {
    headers: { 'Content-Type': 'application/zip' },
  });
