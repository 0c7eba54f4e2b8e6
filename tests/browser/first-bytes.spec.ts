import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('a chapter runs at most 12 KB of scripts before the reader does anything', async ({ page }) => {
  const scripts: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(brotliCompressSync(await response.body()).length);
  });
  await page.goto('/en/background/trade-in-figures/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(12 * 1024);
});

test('a page fetches only the definitions of its own calculators, and Chart.js only when asked', async ({
  page,
}) => {
  const names: string[] = [];
  page.on('request', (request) => names.push(new URL(request.url()).pathname));
  await page.goto('/en/calculators/two-ledgers/');
  await page.getByLabel('Year', { exact: true }).focus();
  await page.waitForLoadState('networkidle');
  expect(names.some((name) => name.includes('two-ledgers.'))).toBe(true);
  expect(names.filter((name) => /\/(growth|chart-js|both-ledgers)\./.test(name))).toEqual([]);
});

test('the first paint waits for nothing but the page: no style is asked for, and scripts only behind it', async ({
  page,
}) => {
  await page.goto('/en/theory/uppsala/', { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource');
    const scripts = files.filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime);
    const styles = files.filter(({ name }) => name.endsWith('.css')).length;
    const [paint] = performance.getEntriesByType('paint');
    return { paint: paint?.startTime ?? Infinity, firstScript: Math.min(...scripts), styles };
  });
  expect(seen.styles).toBe(0);
  expect(seen.firstScript).toBeLessThan(Infinity);
  expect(seen.firstScript).toBeGreaterThanOrEqual(seen.paint);
});

test('a touch of a calculator asks at once for all that it needs to answer', async ({ page }) => {
  await page.addInitScript(() => {
    // Neither a paint nor the two seconds behind the page wake it.
    window.PerformanceObserver = class {
      observe() {}
    } as unknown as typeof PerformanceObserver;
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === 2000 ? 0 : wait(run, ms)) as typeof window.setTimeout;
  });
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.endsWith('.js')),
    );
  await page.goto('/en/theory/uppsala/');
  expect(await asked()).toEqual([]);
  const needed = await page.locator('book-calculator').first().getAttribute('data-scripts');
  const before = await page.locator('#loop output').textContent();
  await page.locator('#loop-uncertainty').fill('0.6');
  await expect(page.locator('#loop output')).not.toHaveText(before ?? '');
  expect(await asked()).toEqual(expect.arrayContaining(needed?.split(' ') ?? ['none is named']));
});
