import { expect, test } from '@playwright/test';

for (const address of ['/', '/en/'])
  test(`a reader who comes back finds the place on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('book-continue')).toBeHidden();
    await page.goto('/en/background/trade-in-figures/');
    // Who leaves before the page's script is there leaves no place.
    await page.waitForFunction(() => localStorage.getItem('book-opened'));
    await page.locator('#ledgers').scrollIntoViewIfNeeded();
    await page.goto(address);
    const link = page.locator('book-continue a');
    await expect(link).toHaveText('Continue where you were: Trade in figures');
    await expect(link).toHaveAttribute('href', /^\/en\/background\/trade-in-figures\/#[a-z-]+$/);
  });

test('a stored place that is no address of the book is ignored', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('book-place', '{"v":1,"path":"//example.org/","title":"x"}'),
  );
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await expect(page.locator('book-continue')).toBeHidden();
});

test('the stop of the section that is being read is filled', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/background/trade-in-figures/#ledgers');
  await expect(page.locator('.toc a[aria-current]:visible')).toHaveText('Two official ledgers');
  await page.locator('#exercises').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.toc a[aria-current]:visible')).toHaveText('Exercises');
});

test('an old link tells where its piece has gone, and no other reader is told', async ({ page }) => {
  const moved = page.locator('#ct-speed');
  await page.goto('/en/theory/comparing-theories/');
  await expect(moved).toBeHidden();
  await page.goto('/en/theory/comparing-theories/#ct-speed');
  await expect(moved).toBeInViewport();
  await expect(moved.getByRole('link')).toHaveAttribute('href', /#ct-sales-or-commitment$/);
});

test('a page at the back says where it is, in the bar and beside its neighbours', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/claims/');
  await expect(page.locator('.page-head [aria-current="page"]')).toHaveText('Claims');
  await expect(page.locator('.page-contents [aria-current="page"]')).toHaveText('Claims');
  await page.locator('.page-contents').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.locator('.page-contents [aria-current="page"]')).toHaveText('Glossary');
  await page.goto('/en/calculators/growth/');
  await expect(page.locator('.page-head [aria-current="true"]').first()).toHaveText('Calculators');
});
