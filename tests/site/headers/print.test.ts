import { describe, expect, test } from 'vitest';
import { siteHeaders } from '#site/headers/areas.ts';
import { metaPolicy } from '#site/headers/policy.ts';
import { printHeadersFile, printNginx } from '#site/headers/print.ts';
import { headersFor, parseHeaders } from '#site/headers/read.ts';
import { observatoryScore } from './observatory.ts';

const scripts = ["'sha256-AAAA'", "'sha256-BBBB'"];
const styles = ["'sha256-CCCC'"];
const hashes = { scripts, styles };
const site = siteHeaders(hashes);
const top = ['404.html', '_astro/', 'book.json', 'embed/', 'en/', 'index.html', 'ru/', 'sw.js'];
const written = (base = '') => printHeadersFile(site, base, top);
const get = (path: string, base = '') => headersFor(parseHeaders(written(base)), path);
const pages = ['/', '/en/', '/en/theory/uppsala/', '/ru/calculators/growth/', '/404.html'];

describe('the grade', () => {
  test.each(pages)('of %s is 130: everything a book without cookies can have', (path) => {
    expect(observatoryScore(get(path))).toBe(130);
  });

  test('of an embedded page is 120: all but that others may load it', () => {
    expect(observatoryScore(get('/embed/en/calculator/growth/'))).toBe(120);
  });

  test('of no headers at all is poor, and of each loosened header lower', () => {
    expect(observatoryScore(new Map())).toBe(30);
    const good = get('/en/');
    const policy = good.get('Content-Security-Policy') ?? '';
    const changed = (name: string, value: string) => observatoryScore(new Map([...good, [name, value]]));
    expect(
      changed('Content-Security-Policy', policy.replace(/style-src [^;]+/, "style-src 'unsafe-inline'")),
    ).toBe(120);
    expect(changed('Content-Security-Policy', policy.replace("'wasm-unsafe-eval'", "'unsafe-eval'"))).toBe(
      110,
    );
    expect(changed('Content-Security-Policy', policy.replace("script-src 'self'", 'script-src *'))).toBe(80);
    expect(changed('Strict-Transport-Security', 'max-age=60')).toBe(120);
    expect(changed('Referrer-Policy', 'unsafe-url')).toBe(120);
  });
});

describe('the policy', () => {
  test('lets nothing run but the book’s files and the scripts it knows', () => {
    const policy = get('/en/').get('Content-Security-Policy') ?? '';
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')};`);
    expect(policy).toContain(`style-src 'self' ${styles.join(' ')};`);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test('opens nothing but the frame for an embedded page, and has no search there', () => {
    const policy = get('/embed/ru/quiz/oli/').get('Content-Security-Policy') ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).not.toContain('wasm');
    expect([...get('/embed/ru/quiz/oli/').keys()]).not.toContain('X-Frame-Options');
  });

  test('of the page itself lets the same scripts run, and asks nobody else', () => {
    const script = /script-src [^;]+/.exec(get('/en/').get('Content-Security-Policy') ?? '')?.[0] ?? '';
    const meta = metaPolicy({ ...hashes, search: true });
    expect(meta).toContain(script);
    expect(meta).toContain(`style-src 'self' ${styles.join(' ')};`);
    expect(meta).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|frame-ancestors/);
    expect(observatoryScore(new Map([['Content-Security-Policy', meta]]))).toBe(55);
  });
});

describe('caches', () => {
  test('keep files with a hash in their name for ever, pages not, the worker never', () => {
    expect(get('/_astro/a.B1.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(get('/en/').get('Cache-Control')).toContain('must-revalidate');
    expect(get('/sw.js').get('Cache-Control')).toBe('no-cache');
  });
});

describe('_headers', () => {
  test('has no header that two rules give to one path, for hosts join them', () => {
    const rules = parseHeaders(written());
    for (const path of [
      ...pages,
      '/embed/en/quiz/oli/',
      '/_astro/a.js',
      '/sw.js',
      '/book.json',
      '/nowhere/',
    ]) {
      const names = rules
        .filter((rule) => headersFor([rule], path).size > 0)
        .flatMap(({ changes }) => changes.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
    }
    expect(written()).not.toContain('!');
  });

  test('names what a host would not take', () => {
    expect(() =>
      printHeadersFile(
        siteHeaders({ scripts, styles: Array<string>(60).fill(`'sha256-${'A'.repeat(44)}'`) }),
        '',
        top,
      ),
    ).toThrow(/2000. Make the inline scripts and styles fewer/);
    const many = Array.from({ length: 120 }, (_, i) => `f${i}/`);
    expect(() => printHeadersFile(site, '', many)).toThrow(/hosts take 100/);
  });

  test('stands below the base path', () => {
    expect(get('/book/en/', '/book').has('Content-Security-Policy')).toBe(true);
    expect(get('/en/', '/book').size).toBe(0);
  });
});

describe('nginx', () => {
  test('gets every header of every area', () => {
    const text = printNginx(site, '/book');
    for (const { path, headers } of site.areas) {
      const block = new RegExp(`location (?:= |\\^~ )?/book${path} \\{[^}]*\\}`).exec(text)?.[0] ?? '';
      for (const [name, value] of [...site.common, ...headers])
        expect(block, path).toContain(`add_header ${name} "${value}" always;`);
    }
  });
});
