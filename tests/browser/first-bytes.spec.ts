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
