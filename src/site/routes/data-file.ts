import type { APIRoute } from 'astro';
import { findDatum, isValue, rowsOf } from '#book/data.ts';
import { data } from '#book/sources.ts';
import { toCsv } from '#kit/csv.ts';

export const getStaticPaths = () =>
  [...data.keys()].flatMap((id) => [{ params: { path: `${id}.csv` } }, { params: { path: `${id}.json` } }]);

/** `/data/<topic>/<id>.csv` and `.json`: a series with its origin, as a file. */
export const GET: APIRoute = async ({ params }) => {
  const path = params.path ?? '';
  const id = path.replace(/\.\w+$/, '');
  return path.endsWith('.json') ? json(id) : csv(id);
};

async function csv(id: string): Promise<Response> {
  const datum = findDatum(id);
  const head = [
    'period',
    'value',
    'unit',
    'low',
    'high',
    'approximate',
    'confidence',
    'reporter',
    'flow',
    'origin',
    'note',
  ];
  const lines = (await rowsOf(id)).map((row) => {
    if (!isValue(row))
      return [
        row.period,
        null,
        datum.unit,
        null,
        null,
        '',
        '',
        datum.reporter,
        datum.flow ?? '',
        '',
        row.gap,
      ];
    const origin = datum.origins?.[row.origin ?? Object.keys(datum.origins)[0] ?? ''];
    const about = row.approximate ? 'yes' : '';
    return [
      row.period,
      row.value,
      datum.unit,
      row.low ?? null,
      row.high ?? null,
      about,
      row.confidence ?? datum.confidence,
      datum.reporter,
      datum.flow ?? '',
      origin ? `${origin.producer}: ${origin.title}` : '',
      row.note ?? '',
    ];
  });
  return new Response(toCsv([head, ...lines]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

async function json(id: string): Promise<Response> {
  const body = { id, ...findDatum(id), rows: await rowsOf(id) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
