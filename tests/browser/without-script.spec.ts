import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the chapter is complete: text, default results, figures, tables', async ({ page }) => {
  await page.goto('/en/background/trade-in-figures/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trade in figures');
  await expect(page.locator('#cagr output')).toContainText('26.49');
  await expect(page.locator('#both-ledgers svg:visible')).toHaveCount(1);
  await page.locator('#both-ledgers summary').click();
  await expect(page.locator('#both-ledgers table')).toContainText('43.82');
});

test('an answer opens behind its own summary', async ({ page }) => {
  await page.goto('/en/background/trade-in-figures/');
  const answer = page.locator('.question details').first();
  await expect(answer.locator('p').last()).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('p').last()).toBeVisible();
});

test('a number opens its source in place', async ({ page }) => {
  await page.goto('/en/background/trade-in-figures/');
  const chip = page.locator('.slip-words.datum').first();
  await chip.getByRole('button').click();
  await expect(page.locator('.slip:popover-open')).toContainText('Counted by');
});

test('the calculator shows the book’s own case and says so', async ({ page }) => {
  await page.goto('/en/calculators/growth/');
  await expect(page.locator('#implied-base output')).toContainText('US$2.305');
  await expect(page.locator('.calc-presets:visible')).toHaveCount(0);
  await expect(page.getByText('Without JavaScript').first()).toBeVisible();
});
