import { expect, type Page, test } from '@playwright/test';

test('loads the search only when it is opened, and finds the chapter', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/background/trade-in-figures/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('searchbox').fill('mirror statistics');
  await expect(page.locator('.search-results')).toContainText('Trade in figures');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keeps answers of the quiz out of the search', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Search' }).click();
  // A phrase that stands only in the explanation of a question.
  await page.getByRole('searchbox').fill('"then anyone can find the same line in the same ledger"');
  await expect(page.locator('.search-said')).toContainText('Nothing found');
});

test('finds nothing in English on a Kazakh page that is not translated', async ({ page }) => {
  await page.goto('/kk/changelog/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
  await expect(page.locator('main[data-pagefind-body]')).toHaveCount(0);
});

const first = (page: Page) => page.locator('.search-results a').first();

/** A key pressed before the script is there opens nothing. */
async function openSearch(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => customElements.whenDefined('book-search'));
  await page.keyboard.press('Control+K');
}

test('finds a calculator and a term by name before the pages', async ({ page }) => {
  await openSearch(page, '/en/');
  await page.getByRole('searchbox').fill('bass');
  await expect(first(page)).toHaveAttribute('href', '/en/calculators/diffusion/');
  await expect(page.locator('.search-results')).toContainText('Calculator');
  await page.getByRole('searchbox').fill('safety stock');
  await expect(first(page)).toHaveAttribute('href', '/en/glossary/#safety-stock');
  // Each page once, also where a calculator was found by its name.
  await expect(page.locator('.search-said')).toContainText('safety stock');
  const all = await page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(new Set(all).size).toBe(all.length);
  await first(page).click();
  await expect(page).toHaveURL(/\/en\/glossary\/#safety-stock$/);
});

test('finds the Russian names on a Russian page', async ({ page }) => {
  await openSearch(page, '/ru/');
  await page.getByRole('searchbox').fill('насколько быстр');
  await expect(first(page)).toHaveAttribute('href', '/ru/calculators/growth/');
  await page.getByRole('searchbox').fill('зеркальн');
  await expect(page.locator('.search-results a[href="/ru/glossary/#mirror-statistics"]')).toBeVisible();
});

test('finds words of a Chinese chapter, which has no spaces', async ({ page }) => {
  await openSearch(page, '/zh-cn/');
  await page.getByRole('searchbox').fill('敲竹杠');
  await expect(first(page)).toHaveAttribute('href', '/zh-cn/glossary/#hold-up');
  await expect(page.locator('.search-results a[href^="/zh-cn/models/platform-dependent/"]')).toBeVisible();
});

test('types while the search is still coming, and gets an answer', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await openSearch(page, '/en/');
  await page.getByRole('searchbox').fill('mirror statistics');
  await expect(page.locator('.search-results')).toContainText('Trade in figures');
});

test('says so when the search cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await openSearch(page, '/en/');
  await expect(page.locator('.search-said')).toContainText('could not be loaded');
});
