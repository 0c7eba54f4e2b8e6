import { expect, type Page, test } from '@playwright/test';

const address = '/en/calculators/forecast/';
const output = (page: Page) => page.locator('#forecast output');
const numbers = (page: Page) => page.locator('#forecast-own');

async function paste(page: Page, text: string) {
  await page.getByLabel('my own numbers').check();
  await numbers(page).fill(text);
}

test('only the fields of the chosen series and method are shown', async ({ page }) => {
  await page.goto(address);
  await expect(numbers(page)).toBeHidden();
  await expect(page.getByLabel(/season, γ/)).toBeHidden();
  await page.getByLabel('Holt–Winters: a level, a trend and a season').check();
  await expect(page.getByLabel(/season, γ/)).toBeVisible();
  await expect(output(page)).toContainText('Holt–Winters needs two whole cycles of 4 periods');
  await page.getByLabel('simple smoothing: a level').check();
  await expect(page.getByLabel(/in the trend, β/)).toBeHidden();
  await page.getByLabel('my own numbers').check();
  await expect(numbers(page)).toBeVisible();
});

test('reads pasted numbers, names the line that is none, and keeps the rest', async ({ page }) => {
  await page.goto(address);
  await paste(page, '25,25\n31,17\nabout 40\n41,02\n43.82');
  await expect(page.locator('#forecast-own-error')).toContainText('Line 3: “about” is not a number');
  await expect(page.locator('#forecast-own-read')).toContainText('Numbers read: 5');
  await paste(page, '25.25\n31.17\nforty-one\n41.02\n43.82');
  await expect(page.locator('#forecast-own-error')).toContainText('Line 3: “forty-one” is not a number');
  await expect(page.locator('#forecast-own-read')).toContainText('Numbers read: 4');
  await expect(output(page)).toContainText('50.49');
  await expect(output(page)).toContainText('4 values are a demonstration, not a forecast');
});

test('shows hostile text as text', async ({ page }) => {
  await page.goto(address);
  await paste(page, '1\n<img/src=x/onerror=alert(1)>\n2\n3');
  await expect(page.locator('#forecast-own-error')).toContainText('Line 2: “<img/src=x/onerror=…”');
  await expect(page.locator('#forecast img')).toHaveCount(0);
});

test('an empty field keeps the last valid result and says so', async ({ page }) => {
  await page.goto(address);
  await paste(page, '1 2 3 4');
  await expect(output(page)).toContainText('5.00');
  await numbers(page).fill('');
  await expect(page.locator('#forecast-own-error')).toContainText('Type at least one number.');
  await expect(page.locator('book-calculator')).toHaveAttribute('data-stale', '');
  await expect(output(page)).toContainText('5.00');
});

test('takes two hundred numbers and no more', async ({ page }) => {
  await page.goto(address);
  await paste(page, Array.from({ length: 230 }, (_, i) => i % 9).join('\n'));
  await expect(page.locator('#forecast-own-read')).toContainText('200');
  await expect(page.locator('#forecast-own-error')).toContainText('30 were left out');
});

test('keeps the numbers in the address and opens them again; a hostile address is named', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await paste(page, '2 4 8');
  await expect(page).toHaveURL(/own=2_4_8/);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(numbers(again)).toHaveValue('2\n4\n8');
  await again.goto(`${address}?v=1&source=own&own=1_2_<script>`);
  await expect(again.locator('.calc-notice')).toContainText('own=1_2_<script>');
});

test('a constant series and a zero have no scaled and no percentage error', async ({ page }) => {
  await page.goto(address);
  await paste(page, '3 3 3 3 3');
  await expect(output(page)).toContainText(
    'There is no scaled error (MASE), because the series never changes',
  );
  await paste(page, '1 2 0 3 1');
  await expect(output(page)).toContainText(
    'There is no mean error in per cent (MAPE), because one value is 0',
  );
});

test('the table and the chart follow, and are taken away as numbers', async ({ page }) => {
  await page.goto(address);
  await paste(page, '1 2 3 4 5');
  await expect(page.locator('.calc-table tbody tr').last()).toContainText('6.00');
  await page.locator('#forecast book-chart').scrollIntoViewIfNeeded();
  await expect(page.locator('#forecast canvas')).toBeVisible();
  await page.locator('#forecast .chart-numbers summary').click();
  await expect(page.locator('#forecast .chart-numbers thead')).toContainText('Your numbers');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the numbers (CSV)' }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toContain('"Your numbers, oldest first",1,2,3,4,5');
});

test('in Russian the file opens in columns with decimal commas', async ({ page }) => {
  await page.goto('/ru/calculators/forecast/');
  // The Cyrillic letters arrive last and may move a button away under the press.
  await page.evaluate(() => document.fonts.ready);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Сохранить числа (CSV)' }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toMatch(/;0,8;/);
  expect(text).toMatch(/2025;48,7;/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the book’s own case is complete', async ({ page }) => {
    await page.goto(address);
    await expect(output(page)).toContainText('54.86');
    await expect(page.locator('.calc-table tbody tr')).toHaveCount(6);
    await expect(page.locator('#forecast svg:visible').first()).toBeVisible();
  });
});
