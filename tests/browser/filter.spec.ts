import { expect, test } from '@playwright/test';

test('the glossary is searched in any of its languages, and says how many it found', async ({ page }) => {
  await page.goto('/en/glossary/');
  const field = page.getByRole('searchbox', { name: /Find a term/ });
  await field.fill('транзит');
  await expect(page.locator('#transit')).toBeVisible();
  await expect(page.locator('#cagr')).toBeHidden();
  await field.fill('zzz');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzz”');
  await field.fill('');
  await expect(page.locator('#cagr')).toBeVisible();
});

test('a topic of the data page goes when none of its series is left', async ({ page }) => {
  await page.goto('/en/data/');
  await page.getByRole('searchbox').fill('track gauge');
  await expect(page.getByRole('heading', { name: 'Trade', exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Logistics', exact: true })).toBeVisible();
});

test('hostile words are shown as words', async ({ page }) => {
  await page.goto('/en/references/');
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('[role=status] img').count()).toBe(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the lists are whole and show no field that does nothing', async ({ page }) => {
    await page.goto('/en/glossary/');
    await expect(page.locator('#cagr')).toBeVisible();
    await expect(page.getByRole('searchbox', { name: /Find a term/ })).toBeHidden();
  });
});
