import { expect, test } from 'vitest';
import { readPage } from '#site/built-site.ts';
import { brokenLinks } from '#site/check-links.ts';

const page = (address: string, html: string) => readPage(address, html);
const none = () => false;

test('finds a link to a page that is not there, and names both', () => {
  const pages = [page('/en/a/', '<a href="/en/b/">b</a>')];
  expect(brokenLinks(pages, '/', none)).toEqual([
    { page: '/en/a/', link: '/en/b/', why: 'there is no such page' },
  ]);
});

test('finds an anchor that is not there, on another page and on its own', () => {
  const pages = [
    page('/en/a/', '<h2 id="one">1</h2><a href="/en/b/#two">b</a><a href="#three">c</a><a href="#one">d</a>'),
    page('/en/b/', '<h2 id="other">2</h2>'),
  ];
  expect(brokenLinks(pages, '/', none).map(({ why }) => why)).toEqual([
    'the page has no "two"',
    'the page has no "three"',
  ]);
});

test('spares links that leave the site, files that are there, queries, and links in scripts', () => {
  const html =
    '<a href="https://example.org/x">x</a><a href="/data/a.csv">a</a><a href="/en/a/?v=1&amp;x=2#top">s</a><i id="top"></i><script>"<a href=\\"/nowhere/\\">"</script>';
  expect(brokenLinks([page('/en/a/', html)], '/', (path) => path === '/data/a.csv')).toEqual([]);
});

test('reads addresses under a base path, and finds one that forgot it', () => {
  const pages = [page('/en/a/', '<a href="/books/en/a/">a</a><a href="/en/a/">b</a><a href="../a/">c</a>')];
  expect(brokenLinks(pages, '/books/', none)).toEqual([
    { page: '/en/a/', link: '/en/a/', why: 'it leaves the base path' },
  ]);
});
