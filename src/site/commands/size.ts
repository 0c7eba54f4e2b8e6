import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const KB = 1024;
const chapter = 'dist/en/background/trade-in-figures/index.html';
const calculator = 'dist/en/calculators/growth/index.html';

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Addresses of files that a page's HTML names, as files below dist. */
function named(page: string, pattern: RegExp): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(pattern)].map(([, address = '']) => `dist${address}`);
}

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)].map(
    ([, name = '']) => file.replace(/[^/]+$/, name.slice(2)),
  );

/** A script and everything it imports at once; what it imports on demand is not counted. */
function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    imports(file).forEach(visit);
  };
  files.forEach(visit);
  return [...seen];
}

/** A page's own scripts and those of the elements on it. What runs before the reader acts is measured in a browser. */
function scripts(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  const own = named(page, /<script[^>]*\bsrc="([^"]+)"/g);
  const elements = globSync('dist/_astro/book-*.js').filter((file) =>
    html.includes(`<${/(book-[a-z]+)/.exec(file.replace('dist/_astro/', ''))?.[1]}`),
  );
  return withImports([...own, ...elements]);
}

const styles = (page: string): string[] =>
  named(page, /<link rel="stylesheet" href="([^"]+)"(?! media="print")/g);
const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotli(file), 0);

/** The scripts of calculators: those whose words stand in a file of their own among the sources. */
function definitions(): string[] {
  const ids = globSync('src/calculators/*.text.ts').map((file) => file.replace(/^.*\/|\.text\.ts$/g, ''));
  return ids.flatMap((id) => globSync(`dist/_astro/${id}.*.js`));
}

/** Budgets in bytes after Brotli. Raise one only with a reason in the commit. */
const budgets: { name: string; bytes: number; most: number }[] = [
  { name: 'chapter: scripts, with every element on it alive', bytes: total(scripts(chapter)), most: 21 * KB },
  {
    name: 'calculator page: scripts, with every element on it alive',
    bytes: total(scripts(calculator)),
    // Search and the saving of files stand on every page; fields for sets and series come only where they are.
    most: 16 * KB,
  },
  {
    name: 'chapter: HTML, styles and scripts',
    bytes: brotli(chapter) + total(styles(chapter)) + total(scripts(chapter)),
    most: 65 * KB,
  },
  {
    name: 'web fonts of a Russian or Kazakh page, the most a page loads',
    bytes: globSync('dist/_astro/literata-*.woff2').reduce((sum, file) => sum + statSync(file).size, 0),
    most: 45 * KB,
  },
  {
    name: 'interactive charts (Chart.js), on demand',
    bytes: total(globSync('dist/_astro/chart-js.*.js')),
    most: 60 * KB,
  },
  {
    name: 'largest definition of a calculator, on demand',
    bytes: Math.max(...definitions().map(brotli)),
    most: 8 * KB,
  },
];

for (const { name, bytes, most } of budgets)
  console.log(
    `${bytes <= most ? 'ok  ' : 'OVER'} ${(bytes / KB).toFixed(1).padStart(6)} of ${(most / KB).toFixed(0).padStart(3)} KB  ${name}`,
  );
const failed = budgets.filter(({ bytes, most }) => !(bytes <= most)).length;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/size.json', JSON.stringify({ passed: budgets.length - failed, failed }));
process.exit(failed > 0 ? 1 : 0);
