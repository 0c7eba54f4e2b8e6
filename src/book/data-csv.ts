import { toCsv } from '#kit/csv.ts';
import { findDatum, isValue, originOf, rowsOf } from './data.ts';

/** The columns of every series' file, with their types as a Frictionless table schema names them. */
export const dataColumns = [
  { name: 'period', type: 'string' },
  { name: 'value', type: 'number' },
  { name: 'unit', type: 'string' },
  { name: 'low', type: 'number' },
  { name: 'high', type: 'number' },
  { name: 'approximate', type: 'string' },
  { name: 'confidence', type: 'string' },
  { name: 'reporter', type: 'string' },
  { name: 'flow', type: 'string' },
  { name: 'origin', type: 'string' },
  { name: 'note', type: 'string' },
] as const;

/** The rows of a series' file, a cell a column; a gap has no value and says why. */
export async function dataRows(id: string): Promise<(string | number | null)[][]> {
  const datum = findDatum(id);
  const whose = [datum.reporter, datum.flow ?? ''];
  return (await rowsOf(id)).map((row) => {
    if (!isValue(row)) return [row.period, null, datum.unit, null, null, '', '', ...whose, '', row.gap];
    const origin = originOf(datum, row);
    return [
      row.period,
      row.value,
      datum.unit,
      row.low ?? null,
      row.high ?? null,
      row.approximate ? 'yes' : '',
      row.confidence ?? datum.confidence,
      ...whose,
      origin ? `${origin.producer}: ${origin.title}` : '',
      row.note ?? '',
    ];
  });
}

/** A series' file: its columns' names, then its rows. */
export const dataCsv = async (id: string): Promise<string> =>
  toCsv([dataColumns.map(({ name }) => name), ...(await dataRows(id))]);
