import { anchorOf } from '#book/data.ts';
import { text, unitName } from '#book/strings.ts';
import type { Datum } from '#book/schemas/datum.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

/** The page of all series. The series themselves are described once, on the English page: they are in English. */
export function catalogueThing(data: ReadonlyMap<string, Datum>, site: Site): Thing {
  return {
    '@type': 'DataCatalog',
    name: text(site.lang, 'book.data.title'),
    description: text(site.lang, 'book.data.intro'),
    url: site.address(`/${site.lang}/data/`),
    ...ours(site),
    isPartOf: inBook(site),
    dataset: site.lang === 'en' ? [...data].map(([id, datum]) => datasetThing(id, datum, site)) : undefined,
  };
}

/** One series: what is counted, by whom, in which unit, for when, and the files that hold it. */
function datasetThing(id: string, datum: Datum, site: Site): Thing {
  const file = (ending: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: site.address(`/data/${id}.${ending}`),
  });
  const producers = [...new Set(Object.values(datum.origins ?? {}).map(({ producer }) => producer))];
  const periods = datum.rows?.map(({ period }) => String(period)) ?? [];
  return {
    '@type': 'Dataset',
    name: datum.title,
    description: datum.description.trim(),
    url: `#${anchorOf(id)}`,
    // Statistics are their producers': only what the book computed or invented is under its licence.
    ...(datum.kind === 'derived' || datum.kind === 'illustration' ? { license: ours(site).license } : {}),
    creator: producers.length > 0 ? producers.map((name) => ({ '@type': 'Organization', name })) : undefined,
    temporalCoverage: covered(periods),
    variableMeasured: { '@type': 'PropertyValue', name: datum.title, unitText: unitName('en', datum.unit) },
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
}

/** "2013/2024" where the periods are years; parts of years are left to the file. */
function covered(periods: readonly string[]): string | undefined {
  const years = periods.filter((period) => /^\d{4}$/.test(period)).toSorted();
  if (years.length === 0 || years.length < periods.length) return undefined;
  return years.length === 1 ? years[0] : `${years[0]}/${years.at(-1)}`;
}
