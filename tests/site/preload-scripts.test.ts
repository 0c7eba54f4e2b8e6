import { expect, test } from 'vitest';
import { closure, importsOf, preload } from '#site/preload-scripts.ts';

const sources: Record<string, string> = {
  'page.a.js': 'import"./start.b.js";import"./page.a.js";',
  'start.b.js': 'import{t}from"./kept.c.js";const later=()=>import("./chart.d.js");',
  'kept.c.js': 'export{}from"./start.b.js";',
};
const sourceOf = (name: string) => sources[name] ?? '';

test('imports at once are read, those on demand are not', () => {
  expect(importsOf(sources['start.b.js'] ?? '')).toEqual(['kept.c.js']);
});

test('a script’s imports and theirs are found once each, also in a circle', () => {
  expect(closure(['page.a.js'], sourceOf)).toEqual(['start.b.js', 'kept.c.js']);
});

test('a page names what its scripts import, and a calculator its own script, below the book’s base path', () => {
  const html =
    '<head><script type="module" src="/base/_astro/page.a.js"></script></head><book-calculator class="c" data-calculator="growth">';
  expect(preload(html, sourceOf, (id) => `${id}.e.js`)).toBe(
    '<head><script type="module" src="/base/_astro/page.a.js"></script>' +
      '<link rel="modulepreload" href="/base/_astro/start.b.js"><link rel="modulepreload" href="/base/_astro/kept.c.js"></head>' +
      '<book-calculator data-script="/base/_astro/growth.e.js" class="c" data-calculator="growth">',
  );
});

test('a page without scripts stays as it is', () => {
  expect(preload('<head></head>', sourceOf, () => undefined)).toBe('<head></head>');
});
