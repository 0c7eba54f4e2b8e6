import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

for (const [name, address] of Object.entries(pages)) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no accessibility violation in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
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
