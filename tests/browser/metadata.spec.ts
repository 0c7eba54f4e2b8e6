import { expect, test } from '@playwright/test';
import { faults } from '../exports/schema-org/grammar.ts';
import { pages } from './pages.ts';

const one = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value);
/** Pages that no search engine lists. */
const unlisted = new Set(['untranslated page', 'homework', 'answer sheet', 'not found']);
const listed = Object.entries(pages).filter(([name]) => !unlisted.has(name) && !name.startsWith('embed'));

for (const [name, address] of listed)
  test(`${name}: one title, one description, tags for citing, a description of the thing`, async ({
    request,
  }) => {
    const html = await (await request.get(address)).text();
    expect(one(html, /<title>([^<]+)<\/title>/g)).not.toEqual([]);
    expect(one(html, /<meta name="description" content="([^"]+)"/g)).toHaveLength(1);
    expect(one(html, /<meta name="citation_title" content="([^"]+)"/g)).toHaveLength(1);
    expect(one(html, /<meta property="og:title" content="([^"]+)"/g)).toHaveLength(1);
    const [json = ''] = one(html, /<script type="application\/ld\+json">(.*?)<\/script>/g);
    expect(faults(JSON.parse(json))).toEqual([]);
    // The tests' book has no address of its own, and none is invented.
    expect(html).not.toMatch(/rel="canonical"|og:image|citation_fulltext_html_url|hreflang="x-default"/);
  });

test('a page that no search engine lists says nothing of itself', async ({ request }) => {
  const html = await (await request.get(pages['untranslated page'])).text();
  expect(html).not.toMatch(/ld\+json|citation_/);
});

test('programs find the book’s text, its rules and its images', async ({ request }) => {
  expect(await (await request.get('/llms.txt')).text()).toContain('(/en/background/two-ledgers/)');
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n');
  const image = await request.get('/social/ru/theory.png');
  expect(image.headers()['content-type']).toBe('image/png');
});

test('the licences of the packages that the site carries go out with it', async ({ request }) => {
  const licences = await (await request.get('/third-party-licences.txt')).text();
  for (const name of ['chart.js', 'ts-fsrs', '@astrojs/starlight', 'pagefind'])
    expect(licences).toContain(`## ${name} - `);
});
