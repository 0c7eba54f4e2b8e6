import type { SeriesData } from '#kit/calculator.ts';
import type { Point } from '#kit/chart/spec.ts';
import { BookError, nearest, unknownId } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { units } from '#kit/units.ts';
import { parseAddress } from './address.ts';
import { checkAncestry } from './ancestry.ts';
import { noteOf } from './data-words.ts';
import { derivedRows } from './derive.ts';
import type { Datum, Row } from './schemas/datum.ts';
import { data } from './sources.ts';

export type ValueRow = Extract<Row, { value: number }>;

export const isValue = (row: Row): row is ValueRow => 'value' in row;

/** Where a row was read: the origin that it names, or the datum's only one. */
export const originOf = ({ origins = {} }: Pick<Datum, 'origins'>, { origin }: Pick<ValueRow, 'origin'>) =>
  origins[origin ?? Object.keys(origins)[0] ?? ''];

/** The id of a series on the page of all data, and its name in a package. */
export const anchorOf = (id: string): string => id.replace('/', '-');

/** A datum by id; an unknown id stops the build and names the nearest one. */
export function findDatum(id: string, where?: string): Datum {
  const datum = data.get(id);
  if (!datum) throw unknownId('datum', id, [...data.keys()], where);
  return datum;
}

checkAncestry(data);
const computed = new Map<string, readonly Row[]>();

/** The rows of a datum: as read, or computed from its parents. */
export async function rowsOf(id: string, where?: string): Promise<readonly Row[]> {
  const known = computed.get(id);
  if (known) return known;
  const datum = findDatum(id, where);
  const rows = datum.rows ?? (await derivedRows(id, datum));
  computed.set(id, rows);
  return rows;
}

/** "id@period" or, for a datum with one row, "id". */
export async function findRow(
  address: string,
  where?: string,
): Promise<{ id: string; datum: Datum; row: ValueRow }> {
  const { id, period } = parseAddress(address);
  const datum = findDatum(id, where);
  const rows = await rowsOf(id, where);
  if (period === undefined && rows.length > 1)
    throw new BookError(
      `"${id}"${where ? ` in ${where}` : ''} is a series. Say which year: "${id}@${rows[0]?.period}".`,
    );
  const row = period === undefined ? rows[0] : rows.find((r) => String(r.period) === period);
  if (!row || !isValue(row)) {
    const periods = rows.filter(isValue).map((r) => r.period);
    throw new BookError(
      `"${address}"${where ? ` in ${where}` : ''} has no value${row ? ` (${'gap' in row ? row.gap : ''})` : ''}. Periods with one: ${periods.join(', ')}.`,
    );
  }
  return { id, datum, row };
}

/** Digits after the point as published: from the file, else as many as the number shows. */
export function digitsOf(datum: Datum, row: ValueRow): number {
  if (row.digits !== undefined) return row.digits;
  if (datum.digits !== undefined) return datum.digits;
  const shown = (plainDecimal(row.value).split('.')[1] ?? '').length;
  return datum.kind === 'derived' ? units[datum.unit].digits : shown;
}

/** A datum as points of a chart; gaps stay gaps. */
export async function pointsOf(id: string, where?: string, lang: Language = 'en'): Promise<Point[]> {
  const datum = findDatum(id, where);
  const rows = await rowsOf(id, where);
  return rows.map((row) => ({
    x: row.period,
    ...(isValue(row)
      ? {
          y: row.value,
          digits: digitsOf(datum, row),
          // A source that gives one end only: the value itself is the other.
          ...(row.low === undefined && row.high === undefined
            ? {}
            : { low: row.low ?? row.value, high: row.high ?? row.value }),
          ...(row.break ? { break: true } : {}),
        }
      : { y: null }),
    ...noteIn(datum, row, lang),
  }));
}

const noteIn = (datum: Datum, row: Row, lang: Language) => {
  const note = noteOf(datum, row, lang);
  return note ? { note: note.text } : {};
};

/** The points of each id, by id. Reading any other id stops the build: its line would be missing from a chart. */
export async function seriesData(
  ids: readonly string[],
  where?: string,
  lang?: Language,
): Promise<SeriesData> {
  const points = await Promise.all(ids.map(async (id) => [id, await pointsOf(id, where, lang)] as const));
  return onlyKnown(Object.fromEntries(points), where);
}

function onlyKnown(points: SeriesData, where = 'A definition'): SeriesData {
  return new Proxy(points, {
    get(known, id) {
      // What a promise or a printer asks of any object.
      if (typeof id === 'symbol' || id in known || id === 'then' || id === 'toJSON')
        return Reflect.get(known, id);
      const hint = nearest(id, Object.keys(known));
      throw new BookError(
        `${where} reads the series "${id}", which it does not list. ${hint ? `Did you mean "${hint}"? If not, add` : 'Add'} it to \`data\` (a calculator: to \`series\`).`,
      );
    },
  });
}
