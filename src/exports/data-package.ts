import { dataColumns } from '#book/data-csv.ts';
import type { Datum } from '#book/schemas/datum.ts';
import type { Edition } from '#book/schemas/edition.ts';

/**
 * Every series of the book as one Frictionless Data Package (specification v1): a resource a CSV file, with unit,
 * reporter, confidence and sources beside the standard properties.
 */
export function dataPackage(data: ReadonlyMap<string, Datum>, edition: Edition): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'crossing-khorgos',
    title: 'Crossing Khorgos: the data of the book',
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

function resource(id: string, datum: Datum): Record<string, unknown> {
  return {
    profile: 'tabular-data-resource',
    name: id.replace('/', '-'),
    path: `data/${id}.csv`,
    title: datum.title,
    description: datum.description.trim(),
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
