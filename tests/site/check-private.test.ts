import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foreignLoads } from '#site/check-private.ts';

const page = (html: string, own?: string) => foreignLoads('en/index.html', html, own);

describe('what a page loads from somebody else', () => {
  test.each([
    '<script type="module" src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    '<link href="https://fonts.example" rel="preconnect">',
    '<img alt="" src="http://a.example/a.png">',
    '<img alt="" src="/a.png" srcset="/b.png 1x, https://a.example/c.png 2x">',
    '<iframe title="t" src="https://video.example/1"></iframe>',
    '<svg><use href="https://a.example/s.svg#i"></use></svg>',
  ])('%s', (html) => expect(page(html)).toHaveLength(1));

  test.each([
    '<a href="https://other.example/">',
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    '<link rel="canonical" href="https://book.example/en/">',
    '<img alt="" src="/a.png"><script src="/a.js"></script><link rel="icon" href="/favicon.svg">',
    '<img alt="" src="data:image/png;base64,//8=">',
  ])('is not %s', (html) => expect(page(html)).toEqual([]));

  test('the book’s own address is not somebody else', () => {
    const html = '<link rel="icon" href="https://book.example/favicon.svg">';
    expect(page(html, 'https://book.example')).toEqual([]);
    expect(page(html, 'https://other.example')).toHaveLength(1);
  });

  test('a style that imports or shows a file of another site', () => {
    const css =
      "@import 'https://a.example/a.css';a{background:url(//b.example/b.png)}b{background:url(/c.png)}";
    expect(foreignLoads('a.css', css, undefined)).toEqual(['https://a.example/a.css', '//b.example/b.png']);
  });
});

test('no source sets or reads a cookie', () => {
  const files = globSync('src/**/*.{ts,astro,mjs}');
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => /document\s*\.\s*cookie|cookieStore|Set-Cookie/i.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

test('no source turns text into HTML or code, but for what the build has escaped', () => {
  const banned = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\b/;
  const files = globSync('src/{elements,kit,models,calculators,figures}/**/*.ts');
  expect(files.filter((file) => banned.test(readFileSync(file, 'utf8')))).toEqual([
    'src/elements/from-build.ts',
  ]);
});
