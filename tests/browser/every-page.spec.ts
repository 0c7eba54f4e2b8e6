import { expect, test } from '@playwright/test';
import { calculatorPages, pages } from './pages.ts';

for (const [name, address] of Object.entries(pages)) {
  test.describe(name, () => {
    test('raises no error, breaks no policy and asks nobody else for anything', async ({
      page,
      baseURL,
      context,
    }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        const expected = name === 'not found' && /404/.test(message.text());
        if (['error', 'warning'].includes(message.type()) && !expected) problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
          problems.push(`request: ${request.url()}`);
      });
      await page.goto(address);
      await page.mouse.wheel(0, 2000);
      await page.waitForLoadState('networkidle');
      expect(problems).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  });
}

test.describe('every calculator', () => {
  test('there are calculators', () => {
    expect(calculatorPages.length).toBeGreaterThan(1);
  });

  for (const { id, address } of calculatorPages)
    test(`${id}: without error, changed by its presets and put back`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      await page.goto(address);
      const part = page.locator('book-calculator').first();
      const before = await part.locator('output').textContent();
      const presets = part.locator('[data-preset]');
      await expect(presets.first()).toBeVisible();
      for (const preset of await presets.all()) await preset.click();
      await part.getByRole('button', { name: 'Reset to the book’s case' }).click();
      await expect(part.locator('output')).toHaveText(before ?? '');
      expect(problems).toEqual([]);
    });
});
