import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const chart = (page: Page) => page.locator('#both-ledgers book-chart');

test.beforeEach(async ({ page }) => {
  await page.goto('/en/background/trade-in-figures/#both-ledgers');
});

test('comes alive on request, speaks values to the arrow keys, and goes back', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(chart(page).locator('canvas')).toHaveCount(0);
  await chart(page).getByRole('button', { name: 'Explore the chart' }).click();
  await expect(chart(page).locator('canvas')).toBeVisible();
  expect(requests.some((url) => url.includes('chart-js'))).toBe(true);
  await page.keyboard.press('End');
  await expect(chart(page).getByRole('status')).toContainText('China-side, 2025: US$48.7 billion');
  await page.keyboard.press('ArrowDown');
  await expect(chart(page).getByRole('status')).toContainText('Kazakhstan-side, 2025: no value');
  await page.keyboard.press('ArrowLeft');
  await expect(chart(page).getByRole('status')).toContainText('Kazakhstan-side, 2024: US$30.1 billion');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(chart(page).getByRole('status')).toContainText('implied, not published');
  await page.keyboard.press('Escape');
  await expect(chart(page).getByRole('button', { name: 'Back to the drawing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chart(page).locator('svg:visible')).toHaveCount(1);
});

for (const [ending, begins] of [
  ['CSV', '\ufeffYear,'],
  ['JSON', '{'],
  ['SVG', '<svg'],
  ['PNG', '\u0089PNG'],
] as const)
  test(`can be taken away as ${ending}`, async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart(page).getByRole('button', { name: ending, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`chart-both-ledgers.${ending.toLowerCase()}`);
    const content = readFileSync(await download.path(), ending === 'PNG' ? 'latin1' : 'utf8');
    expect(content.startsWith(begins)).toBe(true);
    if (ending === 'SVG') expect(content).not.toContain('var(--');
    if (ending === 'CSV') expect(content).toContain('2024,43.82,30.1,31.5');
  });

test('follows the reader’s numbers in a calculator, with its table', async ({ page }) => {
  await page.goto('/en/calculators/growth/');
  const part = page.locator('book-calculator[data-part="cagr"]');
  await part.getByLabel('Last value', { exact: true }).fill('9.22');
  await expect(part.locator('canvas')).toBeVisible();
  await part.locator('.chart-numbers summary').click();
  await expect(part.locator('.chart-numbers table')).toContainText('4.610');
});

test('prints the picture of the reader’s own numbers, in ink on paper, also when the page is dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/calculators/growth/');
  const part = page.locator('book-calculator[data-part="cagr"]');
  await part.getByLabel('Last value', { exact: true }).fill('9.22');
  const canvas = part.locator('canvas');
  await expect(canvas).toBeVisible();
  /** Most of what is opaque is the grid. */
  const grid = () =>
    canvas.evaluate((drawn) => {
      const { width, height } = drawn as HTMLCanvasElement;
      const pixels = (drawn as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
      const light = [...(pixels ?? [])].flatMap((_, i, all) =>
        i % 4 === 0 && all[i + 3] === 255
          ? [((all[i] ?? 0) + (all[i + 1] ?? 0) + (all[i + 2] ?? 0)) / 3]
          : [],
      );
      return light.toSorted((a, b) => a - b)[Math.floor(light.length / 2)] ?? NaN;
    });
  expect(await grid()).toBeLessThan(100);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(canvas).toBeVisible();
  expect(await grid()).toBeGreaterThan(150);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await grid()).toBeLessThan(100);
});

for (const width of [390, 1280])
  test(`what stands below a chart stays where it is when the chart comes alive, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const explore = chart(page).getByRole('button', { name: 'Explore the chart' });
    await explore.scrollIntoViewIfNeeded();
    const place = () => explore.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await place();
    await explore.click();
    await expect(chart(page).locator('canvas')).toBeVisible();
    const close = chart(page).getByRole('button', { name: 'Back to the drawing' });
    const after = await close.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(Math.abs(after - before)).toBeLessThan(1);
  });
