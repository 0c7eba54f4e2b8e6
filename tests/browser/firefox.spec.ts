import { expect, test } from '@playwright/test';

/** A smoke test, run where a Firefox is present that Playwright can drive; the configuration says when there is none. */
test('a chapter reads, computes and grades in Firefox', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/en/background/trade-in-figures/');
  const part = page.locator('book-calculator[data-part="cagr"]');
  await part.getByLabel('Last value', { exact: true }).fill('9.22');
  await expect(part.locator('output')).toContainText('41.42');
  const question = page.locator('[data-question="tif-four-answers"]');
  await question.locator('.option', { hasText: 'both directions together.' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText('Right.');
  expect(errors).toEqual([]);
});

for (const address of ['/', '/kk/', '/en/data/', '/embed/ru/figure/both-ledgers/'])
  test(`${address} opens in Firefox without an error and fits a phone`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(address);
    await expect(page.locator('h1, figure, svg').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
  });
