import type { APIRoute } from 'astro';
import { dataCsv } from '#book/data-csv.ts';
import { findDatum, rowsOf } from '#book/data.ts';
import { data } from '#book/sources.ts';

export const getStaticPaths = () =>
  [...data.keys()].flatMap((id) => [{ params: { path: `${id}.csv` } }, { params: { path: `${id}.json` } }]);

/** `/data/<topic>/<id>.csv` and `.json`: a series with its origin, as a file. */
export const GET: APIRoute = async ({ params }) => {
  const path = params.path ?? '';
  const id = path.replace(/\.\w+$/, '');
  return path.endsWith('.json') ? json(id) : csv(id);
};

const csv = async (id: string): Promise<Response> =>
  new Response(await dataCsv(id), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

async function json(id: string): Promise<Response> {
  const body = { id, ...findDatum(id), rows: await rowsOf(id) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
