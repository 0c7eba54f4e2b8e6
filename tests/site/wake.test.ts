import { describe, expect, test } from 'vitest';
import { closure, importsOf } from '#site/script-imports.ts';
import { type Scripts, wakeLater } from '#site/wake.ts';

const sources: Record<string, string> = {
  'page.a.js': 'import"./start.b.js";',
  'empty.f.js': '',
  'start.b.js': 'import{t}from"./kept.c.js";const later=()=>import("./chart.d.js");',
  'kept.c.js': 'export{}from"./start.b.js";',
  'book-calculator.g.js': 'import"./kept.c.js";import"./field.h.js";work()',
  'growth.e.js': 'import"./field.h.js";export{}',
};
const scripts: Scripts = {
  sourceOf: (name) => sources[name] ?? '',
  scriptOf: (name) => Object.keys(sources).find((file) => file.startsWith(`${name}.`)),
};

test('imports at once are read, those on demand are not', () => {
  expect(importsOf(sources['start.b.js'] ?? '')).toEqual(['kept.c.js']);
});

test('a script’s imports and theirs are found once each, also in a circle', () => {
  expect(closure(['page.a.js'], scripts.sourceOf)).toEqual(['start.b.js', 'kept.c.js']);
});

const module = (name: string) => `<script type="module" src="/base/_astro/${name}"></script>`;

describe('a page that is read before it is brought to life', () => {
  const told = wakeLater(
    `<head>${module('page.a.js')}${module('empty.f.js')}</head><book-calculator class="c" data-calculator="growth">`,
    scripts,
  );

  test('asks for no script in its HTML', () => {
    expect(told).not.toContain('src=');
    expect(told).not.toContain('modulepreload" href');
  });

  test('names what it will run and what that imports, below the book’s base path; what only imports or is empty is left out', () => {
    expect(told).toContain(
      '<meta name="book-scripts" content="/base/_astro/start.b.js; /base/_astro/kept.c.js">',
    );
  });

  test('names beside a calculator what else that needs to answer', () => {
    expect(told).toContain(
      '<book-calculator data-scripts="/base/_astro/book-calculator.g.js /base/_astro/growth.e.js /base/_astro/field.h.js" class="c"',
    );
  });

  test('carries a loader of less than 1.2 KB without a comment', () => {
    const [, loader = ''] = /<script>([\s\S]*?)<\/script>/.exec(told) ?? [];
    expect(loader.length).toBeGreaterThan(100);
    expect(loader.length).toBeLessThan(1200);
    expect(loader).not.toMatch(/\/\/|\n/);
    // It is one program still: nothing was cut into.
    expect(() => new Function(loader.replace('import(', 'String('))).not.toThrow();
  });
});

test('a page without scripts stays as it is', () => {
  expect(wakeLater('<head></head>', scripts)).toBe('<head></head>');
});
