import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { calculatorPages, pages } from './pages.ts';

for (const [name, address] of Object.entries(pages)) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no accessibility violation in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
        ).toEqual([]);
      });

    test('does not scroll sideways at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
    });

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

  for (const [i, { id, address }] of calculatorPages.entries())
    test(`${id}: accessible, narrow enough for 320 pixels, without error, changed by its first preset`, async ({
      page,
    }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      // Both themes are covered over the calculators; `npm run audit` will take each page in each.
      await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'light' : 'dark' });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id: rule, nodes }) => `${rule}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`,
        ),
      ).toEqual([]);
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
