import { type Browser, expect, type Page, test } from '@playwright/test';

const chapter = '/en/background/trade-in-figures/';

/** Goes through the page as a reader does, so that every script it may need is asked for. */
async function readThrough(page: Page) {
  await page.goto(chapter);
  for (const place of ['#both-ledgers', '#cagr', '.question', '.page-foot'])
    await page.locator(place).first().scrollIntoViewIfNeeded();
  await page.locator('#cagr-end').fill('9.22');
  await page.keyboard.press('Control+K');
  await page.waitForLoadState('networkidle');
}

/** What must be there whatever does not arrive: the text, the book's own results, the drawings, the answers. */
async function isReadable(page: Page, missing: string) {
  await expect(page.locator('h1'), missing).toHaveText('Trade in figures');
  await expect(page.locator('#both-ledgers svg:visible'), missing).not.toHaveCount(0);
  expect(await page.locator('#cagr output').textContent(), missing).toMatch(/26\.49|41\.42/);
  expect(await page.locator('.question details').count(), missing).toBeGreaterThan(0);
}

async function without(browser: Browser, baseURL: string | undefined, script: string): Promise<string[]> {
  const page = await browser.newPage({ baseURL });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`without ${script}: ${error.message}`));
  await page.route(`**${script}`, (route) => route.abort());
  await readThrough(page);
  await isReadable(page, script);
  await page.close();
  return errors;
}

test('a chapter stays readable whichever of its scripts does not arrive, and none fails aloud', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await readThrough(page);
  expect(scripts.size).toBeGreaterThan(10);
  const waiting = [...scripts];
  const errors: string[] = [];
  const next = async (): Promise<void> => {
    for (let script = waiting.shift(); script; script = waiting.shift())
      errors.push(...(await without(browser, baseURL, script)));
  };
  await Promise.all(Array.from({ length: 4 }, next));
  expect(errors).toEqual([]);
});

test('a chapter stays readable on a line where every second request is lost', async ({ page }) => {
  let count = 0;
  await page.route(/\.(js|woff2)$/, (route) => ((count += 1) % 2 === 0 ? route.abort() : route.continue()));
  await readThrough(page);
  await isReadable(page, 'every second');
});
