import { expect, test } from '@playwright/test';
import { calculatorPages } from './pages.ts';

const address = '/en/calculators/';

test('every calculator has a card with its picture, and stands under a theory', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.gallery .card')).toHaveCount(calculatorPages.length);
  await expect(page.locator('.gallery .card:not(:has(.card-picture svg))')).toHaveCount(0);
  for (const { address: own } of calculatorPages)
    expect(await page.locator(`.gallery-theories a[href="${own}"]`).count(), own).toBeGreaterThan(0);
});

test('a question is found by a word and leads to its part', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Find a question').fill('vat');
  await expect(page.locator('.gallery-questions li:visible')).toHaveCount(1);
  await page.getByRole('link', { name: 'How much more expensive does a higher VAT make things?' }).click();
  await expect(page).toHaveURL(/calculators\/landed-cost\/#vat-change$/);
  await expect(page.locator('#vat-change')).toBeInViewport();
});

test('the three views are one tap away', async ({ page }) => {
  await page.goto(address);
  for (const view of ['By question', 'By part of the book', 'By theory']) {
    await page.locator('.gallery-views').getByRole('link', { name: view }).click();
    await expect(page.getByRole('heading', { name: view })).toBeInViewport();
  }
});
