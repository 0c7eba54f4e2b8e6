import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const everywhere = new Set(
  [...read('src/styles/book.css').matchAll(/@import '\.\/([^']+)'/g)].map(([, name]) => `src/styles/${name}`),
);
const ofAPage = globSync('src/styles/*.css').filter(
  (file) => !everywhere.has(file) && file !== 'src/styles/book.css',
);

test('there are styles of every page and styles of one kind of page', () => {
  expect(everywhere.size).toBeGreaterThan(10);
  expect(ofAPage.length).toBeGreaterThan(5);
});

test.each(ofAPage)('%s names the order of the layers first and lies in the layer of pages', (file) => {
  // Its sheet may come before the book's: the first to speak decides the order.
  const layers = [...read(file).matchAll(/@layer ([^{;]+)[{;]/g)].map(([, name = '']) => name.trim());
  expect(layers).toEqual(['starlight, book, page, print', 'page']);
});

test.each(ofAPage)('%s is imported by a route or a component', (file) => {
  const name = file.replace('src/styles/', '#styles/');
  const users = globSync('src/{site,components}/**/*.astro').filter((user) =>
    read(user).includes(`'${name}'`),
  );
  expect(users).not.toEqual([]);
});
