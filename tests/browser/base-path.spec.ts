import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

test('the book works under a base path: pages, links, calculators, search', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('en/background/trade-in-figures/');
  await page.locator('#cagr-end').fill('9.22');
  await expect(page.locator('#cagr output')).toContainText('41.42');
  await page.locator('book-calculator[data-part="cagr"] .calc-open').click();
  await expect(page).toHaveURL(/\/books\/khorgos\/en\/calculators\/growth\/\?.*end=9\.22.*#cagr$/);
  await page.evaluate(() => customElements.whenDefined('book-search'));
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill('mirror');
  const result = page.locator('.search-results a').first();
  await expect(result).toHaveAttribute('href', /^\/books\/khorgos\/en\//);
  expect(missing).toEqual([]);
});

test('the book is saved, read and calculated without a network under a base path', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('en/offline/');
  await page.getByRole('button', { name: 'Save English' }).click();
  await expect(page.locator('.offline-now')).toContainText('Ready offline: English', { timeout: 60_000 });
  await context.setOffline(true);
  await page.goto('en/background/trade-in-figures/');
  await page.locator('#cagr-end').fill('9.22');
  await expect(page.locator('#cagr output')).toContainText('41.42');
  await page.goto('en/theory/uppsala/');
  await expect(page.locator('h1').first()).toHaveText('The Uppsala model');
  await page.evaluate(() => customElements.whenDefined('book-search'));
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill('mirror');
  await expect(page.locator('.search-results a').first()).toHaveAttribute('href', /^\/books\/khorgos\/en\//);
  await page.goto('ru/claims/');
  await expect(page.locator('.offline-missing')).toBeVisible();
});

test('no address inside the site leaves the base path', async ({ page }) => {
  for (const address of [
    '',
    'en/',
    'en/background/trade-in-figures/',
    'ru/calculators/growth/',
    'en/data/',
    'embed/en/calculator/growth/',
    'en/for-lecturers/',
    'en/review/',
    'en/background/two-ledgers/answers/',
  ]) {
    await page.goto(address);
    const outside = await page
      .locator('[href^="/"], [src^="/"]')
      .evaluateAll((elements) =>
        elements
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
          .filter((a) => !a.startsWith('/books/khorgos/')),
      );
    expect(outside, address).toEqual([]);
  }
});

test('with an address of its own the book has cartridges, whose links are absolute, and cards that lead to their place', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('en/for-lecturers/');
  await expect(page.getByText('npm run build')).toHaveCount(0);
  const link = page.locator('a[href$="background-two-ledgers.imscc"]');
  const bytes = await (await request.get((await link.getAttribute('href')) ?? '')).body();
  const files = Object.values(unzipSync(bytes)).map((body) => strFromU8(body));
  expect(files.join('')).toContain('https://book.example/books/khorgos/en/background/two-ledgers/#');
  await page.goto('en/review/');
  await page.getByRole('button', { name: 'Take the cards of all chapters' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Space');
  const place = await page.getByRole('link', { name: 'Where it stands in the book' }).getAttribute('href');
  expect(place).toMatch(/^\/books\/khorgos\/en\//);
  expect((await request.get(`${new URL(place ?? '', baseURL).href}`)).status()).toBe(200);
});

test('untranslated pages are in no sitemap and no hreflang, and point to the English page', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('en/theory/uppsala/');
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(alternates).toEqual(['en', 'zh-CN', 'ru', 'kk', 'x-default']);
  await page.goto('kk/changelog/');
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://book.example/books/khorgos/en/changelog/',
  );
  const sitemap = await (await request.get(`${baseURL}sitemap-0.xml`)).text();
  expect(sitemap).toContain('/en/theory/uppsala/');
  expect(sitemap).toContain('/zh-cn/theory/uppsala/');
  expect(sitemap).toContain('/ru/theory/uppsala/');
  expect(sitemap).toContain('/kk/theory/uppsala/');
  expect(sitemap).toContain('/en/changelog/');
  expect(sitemap).not.toContain('/kk/changelog/');
  expect(sitemap).not.toContain('/embed/');
});

test('what others read of a page has the address of the site, under its base path', async ({
  request,
  baseURL,
}) => {
  const home = 'https://book.example/books/khorgos/';
  const html = await (await request.get(`${baseURL}en/calculators/growth/`)).text();
  expect(html).toContain(`<link rel="canonical" href="${home}en/calculators/growth/"`);
  expect(html).toContain(`<meta name="citation_fulltext_html_url" content="${home}en/calculators/growth/"`);
  expect(html).toContain(`"url":"${home}en/calculators/growth/"`);
  expect(html).toContain(`iframe src=&quot;${home}embed/en/calculator/growth/&quot;`);
  const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(image).toBe(`${home}social/en/background.png`);
  expect((await request.get(image.replace(home, baseURL ?? ''))).status()).toBe(200);
  expect(await (await request.get(`${baseURL}robots.txt`)).text()).toContain(
    `Sitemap: ${home}sitemap-index.xml`,
  );
  expect(await (await request.get(`${baseURL}llms.txt`)).text()).toContain(`(${home}en/theory/uppsala/)`);
});
