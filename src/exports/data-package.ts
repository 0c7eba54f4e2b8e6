import { anchorOf } from '#book/data.ts';
import { dataColumns, dataCsv } from '#book/data-csv.ts';
import type { Datum } from '#book/schemas/datum.ts';
import type { Edition } from '#book/schemas/edition.ts';
import { zip } from './zip.ts';

/**
 * Every series of the book as one Frictionless Data Package (specification v1): a resource a CSV file, with unit,
 * reporter, confidence and sources beside the standard properties.
 */
export function dataPackage(data: ReadonlyMap<string, Datum>, edition: Edition): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'crossing-khorgos',
    title: `${edition.title}: the data of the book`,
    version: `${edition.edition}.0.0`,
    created: `${edition.date}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Selection, notes and derived numbers',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [...data].map(([id, datum]) => resource(id, datum)),
  };
}

/** The package as one file: the description and every file it names, at the path it names. */
export async function dataZip(data: ReadonlyMap<string, Datum>, edition: Edition): Promise<Uint8Array> {
  const series = await Promise.all(
    [...data.keys()].map(async (id) => [pathOf(id), await dataCsv(id)] as const),
  );
  const description = `${JSON.stringify(dataPackage(data, edition), null, 2)}\n`;
  return zip({ 'datapackage.json': description, ...Object.fromEntries(series) });
}

const pathOf = (id: string): string => `data/${id}.csv`;

function resource(id: string, datum: Datum): Record<string, unknown> {
  return {
    profile: 'tabular-data-resource',
    name: anchorOf(id),
    path: pathOf(id),
    title: datum.title,
    description: [datum.description, datum.note ?? '']
      .map((part) => part.trim())
      .join(' ')
      .trim(),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: dataColumns, missingValues: [''], primaryKey: 'period' },
    sources: Object.values(datum.origins ?? {}).map(({ producer, title, url }) => ({
      title: `${producer}: ${title}`,
      ...(url ? { path: url } : {}),
    })),
    kind: datum.kind,
    reporter: datum.reporter,
    ...(datum.flow ? { flow: datum.flow } : {}),
    unit: datum.unit,
    confidence: datum.confidence,
  };
}
