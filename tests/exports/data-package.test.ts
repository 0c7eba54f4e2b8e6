import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataColumns, dataRows } from '#book/data-csv.ts';
import { data, thisEdition } from '#book/sources.ts';
import { dataPackage, dataZip } from '#exports/data-package.ts';

interface Resource {
  name: string;
  path: string;
  schema: { fields: { name: string; type: string }[] };
  sources: { title: string; path?: string }[];
}
const described = dataPackage(data, thisEdition) as { resources: Resource[]; created: string };

test('describes every series of the book once, under a name of its own', () => {
  expect(described.resources.map(({ path }) => path)).toEqual([...data.keys()].map((id) => `data/${id}.csv`));
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

test('names every series’ sources by producer, and an address only where there is one', () => {
  for (const [i, [id, datum]] of [...data].entries())
    expect(described.resources[i]?.sources, id).toHaveLength(Object.keys(datum.origins ?? {}).length);
});

test('every row has a cell for each column, of the column’s type', async () => {
  for (const id of data.keys())
    for (const row of await dataRows(id)) {
      expect(row, id).toHaveLength(dataColumns.length);
      dataColumns.forEach(({ name, type }, i) => {
        const cell = row[i];
        if (type === 'number' && cell !== null) expect(cell, `${id} ${name}`).toBeTypeOf('number');
      });
    }
});

test('a gap has no value and says why', async () => {
  const rows = await dataRows('trade/kazakhstan-side-total');
  const gap = rows.find((row) => row[1] === null);
  expect(gap?.at(-1)).toMatch(/\w{4}/);
});

test('as one file it holds what it describes, and two builds give the same bytes', async () => {
  const bytes = await dataZip(data, thisEdition);
  const files = unzipSync(bytes);
  const inside = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as typeof described;
  expect(inside).toEqual(described);
  expect(Object.keys(files).toSorted()).toEqual(
    ['datapackage.json', ...inside.resources.map(({ path }) => path)].toSorted(),
  );
  expect(strFromU8(files['data/trade/kazakhstan-side-total.csv'] ?? new Uint8Array())).toMatch(
    /^period,value,unit/,
  );
  expect(await dataZip(data, thisEdition)).toEqual(bytes);
});
