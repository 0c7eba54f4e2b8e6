import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { languages } from '#kit/languages.ts';
import { brotli, pageBytes, total } from '../page-bytes.ts';

const KB = 1024;

/** The chapters as built: pages that end in a quiz. */
const chaptersIn = (lang: string) =>
  globSync(`dist/${lang}/*/*/index.html`)
    .filter((page) => readFileSync(page, 'utf8').includes('<book-quiz'))
    .map(pageBytes)
    .toSorted((a, b) => a.all - b.all);
const chapters = chaptersIn('en');
if (chapters.length === 0) throw new Error('No chapter in dist/en. Build the book first: npm run build');
const middle = chapters[Math.floor(chapters.length / 2)]?.all ?? Infinity;
const heaviest = chapters.at(-1);

/** The scripts of calculators: those whose words stand in a file of their own among the sources. */
function definitions(): string[] {
  const ids = globSync('src/calculators/*.text.ts').map((file) => file.replace(/^.*\/|\.text\.ts$/g, ''));
  return ids.flatMap((id) => globSync(`dist/_astro/${id}.*.js`));
}

const calculators = globSync('dist/en/calculators/*/index.html').map((page) => pageBytes(page).scripts);

const [image = { file: 'none', bytes: 0 }] = globSync('dist/_astro/*.{webp,avif,png,jpg,jpeg,gif,svg}')
  .map((file) => ({ file, bytes: statSync(file).size }))
  .toSorted((a, b) => b.bytes - a.bytes);

/** Budgets in bytes after Brotli. Raise one only with a reason in the commit. */
const budgets: { name: string; bytes: number; most: number }[] = [
  {
    name: 'chapter in the middle (two figures, a calculator, a quiz): HTML, styles and scripts',
    bytes: middle,
    most: 57 * KB,
  },
  { name: `heaviest chapter (${heaviest?.page})`, bytes: heaviest?.all ?? Infinity, most: 66 * KB },
  // A Cyrillic letter is two bytes, so a translated chapter is heavier than the same in English.
  {
    name: 'heaviest chapter in another language',
    bytes: Math.max(
      ...languages
        .filter((lang) => lang !== 'en')
        .flatMap(chaptersIn)
        .map(({ all }) => all),
    ),
    most: 75 * KB,
  },
  {
    name: 'scripts of a chapter, the most, with every element on it alive',
    bytes: Math.max(...chapters.map(({ scripts }) => scripts)),
    // A simulation stands in one chapter and a network in one; every other chapter has less than 22.
    most: 25 * KB,
  },
  {
    name: 'scripts of a calculator’s page, the most, with every element on it alive',
    bytes: Math.max(...calculators),
    most: 20 * KB,
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
  { name: `largest image (${image.file}); draw or save it smaller`, bytes: image.bytes, most: 60 * KB },
];

for (const { name, bytes, most } of budgets)
  console.log(
    `${bytes <= most ? 'ok  ' : 'OVER'} ${(bytes / KB).toFixed(1).padStart(6)} of ${(most / KB).toFixed(0).padStart(3)} KB  ${name}`,
  );
const failed = budgets.filter(({ bytes, most }) => !(bytes <= most)).length;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/size.json', JSON.stringify({ passed: budgets.length - failed, failed }));
process.exit(failed > 0 ? 1 : 0);
