import { gunzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { settled, writeSearchIndex } from '#site/search-index.ts';

const quiet = { info: () => undefined } as unknown as Parameters<typeof writeSearchIndex>[1];

test('the list of languages is the same in whatever order it was written, and says the same', () => {
  const one =
    '{"version":"1","languages":{"ru":{"hash":"r"},"en":{"hash":"e"}},"include_characters":["b","a"]}';
  const two =
    '{"version":"1","languages":{"en":{"hash":"e"},"ru":{"hash":"r"}},"include_characters":["a","b"]}';
  expect(settled(one)).toBe(settled(two));
  expect(JSON.parse(settled(one))).toEqual(JSON.parse(two));
});

test('words of two cells or of two sentences do not run together in an excerpt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const inside =
    '<dl><dt>You put</dt><dd>39 million</dd><dt>You get</dt><dd>40</dd></dl><output><span class="sentence">So it is.</span><span class="sentence">Or <span>not</span>.</span></output>';
  const page = `<!doctype html><html lang="en"><title>A</title><main data-pagefind-body>${inside}</main></html>`;
  writeFileSync(join(folder, 'index.html'), page);
  await writeSearchIndex(pathToFileURL(`${folder}/`), quiet);
  const fragment = join(folder, 'pagefind', 'fragment');
  const text = readdirSync(fragment).map((name) => gunzipSync(readFileSync(join(fragment, name))).toString());
  expect(text.join()).toContain('You put 39 million You get 40');
  expect(text.join()).toContain('So it is. Or not.');
});

test('the index is on the disk when the step is over, without interfaces that the book does not use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page =
    '<!doctype html><html lang="kk"><title>Екі есеп</title><main data-pagefind-body>шекара</main></html>';
  writeFileSync(join(folder, 'index.html'), page);
  await writeSearchIndex(pathToFileURL(`${folder}/`), quiet);

  const read = (name: string) => readFileSync(join(folder, 'pagefind', name), 'utf8');
  const entry = JSON.parse(read('pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(entry.languages).toMatchObject({ kk: { page_count: 1 } });
  expect(read('pagefind.js').trim().slice(-8)).toBe('search};');
  const names = readdirSync(join(folder, 'pagefind'), { recursive: true }).map(String);
  expect(names.filter((name) => name.includes('ui'))).toEqual([]);
  expect(names.some((name) => /fragment.kk_\w+\.pf_fragment$/.test(name))).toBe(true);
});
