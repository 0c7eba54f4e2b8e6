import { expect, test } from '@playwright/test';

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

test('finds nothing in English on a Russian page that is not translated', async ({ page }) => {
  await page.goto('/ru/background/trade-in-figures/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
  await expect(page.locator('main[data-pagefind-body]')).toHaveCount(0);
});
