import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the diagram of the house. A layer may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  models: [],
  // The one thing kit takes from below is the type of a result that is not defined.
  kit: ['models/not-defined'],
  calculators: ['models', 'kit'],
  figures: ['models', 'kit'],
  registry: ['calculators', 'figures', 'kit'],
  // What authors wrote, read and computed: in the build only.
  book: ['models', 'kit', 'registry'],
  elements: ['models/not-defined', 'kit', 'registry'],
  components: ['kit', 'registry', 'book', 'elements'],
  exports: ['models', 'kit', 'registry', 'book'],
  site: ['models', 'kit', 'registry', 'book', 'components', 'elements', 'exports', 'styles', 'content/map'],
};

const layerOf = (file: string): string =>
  file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')[0] ?? '';
/** What is no code and imports nothing. */
const withoutCode = ['assets', 'styles', 'env.d'];
const code = globSync('src/**/*.{ts,astro,mjs,js}');
const sources = code.filter((file) => !withoutCode.includes(layerOf(file)));
const importsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  );

test('everything in src is a layer or holds no code', () => {
  const known = new Set([...Object.keys(mayImport), ...withoutCode]);
  expect(
    globSync('src/*').filter((file) => !known.has(layerOf(file))),
    'say above who may import whom',
  ).toEqual([]);
  const strangers = code.filter((file) => withoutCode.includes(layerOf(file)));
  expect(strangers).toEqual(['src/env.d.ts']);
});

describe.each(sources)('%s', (file) => {
  const layer = layerOf(file);

  test('imports only from the layers below it', () => {
    const across = importsIn(file).filter((name) => name.startsWith('#'));
    const forbidden = across.filter((name) => {
      const target = name.slice(1);
      const allowed = [layer, ...(mayImport[layer] ?? [])];
      return !allowed.some((a) => target === a || target.startsWith(`${a}/`) || target.startsWith(`${a}.`));
    });
    expect(forbidden, `${layer} may import ${mayImport[layer]?.join(', ') || 'nothing'}`).toEqual([]);
  });

  test('crosses layers by #layer/…, never by a path', () => {
    const paths = importsIn(file).filter((name) => name.startsWith('.'));
    const across = paths.filter((name) => layerOf(join(dirname(file), name)) !== layer);
    expect(across, `${file}: write #layer/file.ts, which says what it crosses`).toEqual([]);
  });

  test('is small enough to read at once', () => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });
});

test('models know no framework, clock, randomness or page', () => {
  const banned = /\b(Math\.random|Date\b|performance\.|document\.|window\.|localStorage|fetch\()/;
  const offenders = globSync('src/models/**/*.ts').filter((file) => banned.test(withoutComments(file)));
  expect(offenders).toEqual([]);
});

test('every model has a test of its own', () => {
  const models = globSync('src/models/*.ts').map((file) =>
    file.replace('src/models/', '').replace('.ts', ''),
  );
  const untested = models.filter(
    // Reasons are tested by whatever gives them.
    (name) => name !== 'not-defined' && globSync(`tests/models/${name}.test.ts`).length === 0,
  );
  expect(untested, 'write tests/models/<name>.test.ts with values from an oracle').toEqual([]);
});

test('one file names chart.js', () => {
  const naming = sources.filter((file) => importsIn(file).some((name) => name.startsWith('chart.js')));
  expect(naming).toEqual(['src/elements/chart-js.ts']);
});

test('chapters import from #components only', () => {
  const chapters = globSync('content/docs/**/*.mdx');
  const strangers = chapters.flatMap((file) =>
    importsIn(file)
      .filter((name) => name.startsWith('#') || name.startsWith('.'))
      .filter((name) => name !== '#components'),
  );
  expect(chapters.length).toBeGreaterThan(0);
  expect(strangers).toEqual([]);
});

test('no folder or file is called utils, helpers or misc', () => {
  expect(
    globSync('{src,tests,content}/**').filter((file) => /(^|\/)(utils?|helpers?|misc)(\.|\/|$)/.test(file)),
  ).toEqual([]);
});

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
