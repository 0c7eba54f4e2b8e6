import { expect, type Page, test } from '@playwright/test';

const chapter = '/en/background/trade-in-figures/';

/** What the page's policies blocked, as the browser reports it. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
}

test('search, charts and their pictures need nothing that the policy forbids', async ({ page }) => {
  const blocked = await watch(page);
  await page.goto(chapter, { waitUntil: 'networkidle' });
  await page.evaluate(() => customElements.whenDefined('book-search'));
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill('mirror');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const figure = page.locator('#both-ledgers');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: 'Explore the chart' }).click();
  await expect(figure.locator('canvas')).toBeVisible();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'PNG' }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/\.png$/);
  expect(await blocked()).toEqual([]);
});

for (const [name, serve] of [
  ['by the host’s headers', undefined],
  ['by the page itself where the host sends no headers', 'content-security-policy'],
] as const)
  test(`a script, style or request that was put into the page is blocked ${name}`, async ({ page }) => {
    if (serve)
      await page.route(`**${chapter}`, async (route) => {
        const response = await route.fetch();
        const { [serve]: _policy, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
    const blocked = await watch(page);
    await page.goto(chapter);
    await page.evaluate(() => {
      const put = document.createElement('div');
      put.innerHTML = '<img src="/nowhere.png" onerror="window.ran = true"><p style="color:red"></p>';
      document.body.append(put);
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      void fetch('https://elsewhere.example/').catch(() => undefined);
    });
    await expect
      .poll(async () => (await blocked()).map((line) => line.split(' ')[0]).toSorted())
      .toEqual(
        expect.arrayContaining(['connect-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']),
      );
    expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
  });
