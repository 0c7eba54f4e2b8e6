import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '#site/headers/read.ts';

const file = `# what every page gets
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self' data: blob:; frame-ancestors 'self'

/embed/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; frame-ancestors *
  ! X-Gone

/_astro/*
\tCache-Control: public, max-age=31536000, immutable
  # a remark
/en/
  X-Page: home
`;
const get = (path: string, text = file) => Object.fromEntries(headersFor(parseHeaders(text), path));

describe('reading', () => {
  test('a path begins a rule, indented lines are its headers, remarks and empty lines are nothing', () => {
    expect(parseHeaders(file).map(({ path, changes }) => [path, changes.length])).toEqual([
      ['/*', 2],
      ['/embed/*', 3],
      ['/_astro/*', 1],
      ['/en/', 1],
    ]);
  });

  test('a value keeps its own colons and is trimmed', () => {
    expect(parseHeaders('/*\n   Link :  <https://example.org/a:b>; rel=x  ')).toEqual([
      { path: '/*', changes: [['Link', '<https://example.org/a:b>; rel=x']] },
    ]);
  });

  test('an exclamation mark takes a header away', () => {
    expect(parseHeaders('/*\n  ! Content-Security-Policy\n  !X-Frame-Options')).toEqual([
      {
        path: '/*',
        changes: [
          ['Content-Security-Policy', undefined],
          ['X-Frame-Options', undefined],
        ],
      },
    ]);
  });

  test('lines of Windows are lines', () => {
    expect(parseHeaders(file.replaceAll('\n', '\r\n'))).toEqual(parseHeaders(file));
  });

  test('an empty file, and headers before any path, are no rules', () => {
    expect(parseHeaders('')).toEqual([]);
    expect(parseHeaders('  X-Lost: 1\n')).toEqual([]);
  });

  test('an indented line without a colon is no header', () => {
    expect(parseHeaders('/*\n  nonsense\n  X-Good: 1')).toEqual([{ path: '/*', changes: [['X-Good', '1']] }]);
  });

  test('what is written as rules is read as those rules', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/);
    const value = fc.stringMatching(/^[a-z0-9:;=' *-]{1,20}$/).map((text) => text.trim());
    const path = fc.stringMatching(/^(\/[a-z_]{1,6}){1,3}(\/\*)?$/);
    const change = fc.oneof(
      fc.tuple(
        name,
        value.filter((text) => text !== ''),
      ),
      name.map((header): [string, undefined] => [header, undefined]),
    );
    const rules = fc.array(fc.record({ path, changes: fc.array(change, { maxLength: 4 }) }), {
      maxLength: 5,
    });
    const property = fc.property(rules, (wanted) => {
      const written = wanted.map((rule) => {
        const lines = rule.changes.map(([header, text]) =>
          text === undefined ? `  ! ${header}` : `  ${header}: ${text}`,
        );
        return [rule.path, ...lines].join('\n');
      });
      expect(parseHeaders(written.join('\n\n'))).toEqual(wanted);
    });
    fc.assert(property, { seed: 1 });
  });
});

describe('the headers of a path', () => {
  test('a star at the end matches everything below, a path without one only itself', () => {
    expect(get('/en/theory/')).not.toHaveProperty('X-Page');
    expect(get('/en/')).toHaveProperty('X-Page', 'home');
    expect(get('/_astro/a.js')).toHaveProperty('Cache-Control', 'public, max-age=31536000, immutable');
    expect(get('/astro/a.js')).not.toHaveProperty('Cache-Control');
    expect(get('/anything')).toHaveProperty('X-Content-Type-Options', 'nosniff');
  });

  test('an embed page may stand in a frame anywhere, a page of the book may not', () => {
    expect(get('/embed/en/calculator/growth/')['Content-Security-Policy']).toBe(
      "default-src 'none'; frame-ancestors *",
    );
    expect(get('/en/')['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  });

  test('rules apply in the order of the file', () => {
    expect(get('/a', '/*\n  X: 1\n/a\n  X: 2')).toEqual({ X: '2' });
    expect(get('/a', '/a\n  X: 2\n/*\n  X: 1')).toEqual({ X: '1' });
    expect(get('/a', '/*\n  X: 1\n/a\n  ! X')).toEqual({});
    expect(get('/a', '/a\n  ! X\n/*\n  X: 1')).toEqual({ X: '1' });
  });

  test('names of headers are compared without regard to case', () => {
    expect(get('/a', '/*\n  X-Frame-Options: DENY\n/a\n  ! x-frame-options')).toEqual({});
    expect(Object.values(get('/a', '/*\n  Cache-Control: no-store\n/a\n  cache-control: no-cache'))).toEqual([
      'no-cache',
    ]);
  });

  test('where no rule matches there is no header', () => {
    expect(get('/b', '/a\n  X: 1')).toEqual({});
    expect(headersFor([], '/').size).toBe(0);
  });
});
