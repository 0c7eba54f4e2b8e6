import { expect, type Page, test } from '@playwright/test';

const address = '/en/calculators/network/';
const output = (page: Page) => page.locator('#graph output');
const node = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** The drawing comes alive when the reader comes near. */
async function open(page: Page) {
  await page.goto(address);
  await page.locator('book-graph').hover();
  await expect(node(page, 'Platform')).toBeVisible();
}

test('a link is cut and made with its checkbox, and the drawing follows', async ({ page }) => {
  await page.goto(address);
  await link(page, 'Small firm – Platform').uncheck();
  await expect(output(page)).toContainText('buyer: 4');
  await expect(page.locator('[data-link="sme-platform"]')).not.toHaveClass(/is-there/);
  await link(page, 'Small firm – Buyer').check();
  await expect(output(page)).toContainText('buyer: 1');
  await expect(page.locator('[data-link="sme-buyer"]')).toHaveClass(/is-there on-way/);
});

test('two taps in the drawing cut a link and make it again', async ({ page }) => {
  await open(page);
  await node(page, 'Small firm').click();
  await expect(page.locator('.graph-said')).toContainText('Small firm is chosen');
  await node(page, 'Platform').click();
  await expect(page.locator('.graph-said')).toHaveText('Cut: Small firm – Platform.');
  await expect(link(page, 'Small firm – Platform')).not.toBeChecked();
  await expect(output(page)).toContainText('buyer: 4');
  await node(page, 'Platform').click();
  await node(page, 'Small firm').click();
  await expect(page.locator('.graph-said')).toHaveText('Linked: Platform – Small firm.');
  await expect(output(page)).toContainText('buyer: 2');
});

test('the drawing is used with the keyboard alone', async ({ page }) => {
  await open(page);
  await node(page, 'Small firm').focus();
  await page.keyboard.press('Enter');
  await expect(node(page, 'Small firm')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(node(page, 'Small firm')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press(' ');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(node(page, 'Buyer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(output(page)).toContainText('buyer: 1');
});

test('a finger does the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}${address}`);
  await page.locator('book-graph').scrollIntoViewIfNeeded();
  await expect(node(page, 'Small firm')).toBeVisible();
  await node(page, 'Small firm').tap();
  await node(page, 'Buyer').tap();
  await expect(output(page)).toContainText('buyer: 1');
  await context.close();
});

test('without the platform the way grows, and its links wait for it', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Without the platform' }).click();
  await expect(output(page)).toContainText('buyer: 4');
  await expect(link(page, 'Small firm – Platform')).toBeHidden();
  await page.getByRole('group', { name: 'Who is there?' }).getByLabel('Platform').check();
  await expect(link(page, 'Small firm – Platform')).toBeChecked();
  await expect(output(page)).toContainText('buyer: 2');
});

test('an outsider has no way, and is told so', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'The firm is an outsider' }).click();
  await expect(output(page)).toContainText('Not defined because no chain of links leads there');
  await expect(page.locator('.calc-table')).toContainText('–');
});

test('keeps the network in the address and opens it again', async ({ page, context }) => {
  await page.goto(address);
  await link(page, 'Small firm – Buyer').check();
  await expect(page).toHaveURL(/links=sme-platform\.sme-buyer\./);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(link(again, 'Small firm – Buyer')).toBeChecked();
  await expect(output(again)).toContainText('buyer: 1');
});

test('its numbers are taken away with the network in them', async ({ page }) => {
  await page.goto(address);
  await link(page, 'Small firm – Buyer').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the numbers (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('network-graph.csv');
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toContain('Small firm – Buyer');
  expect(text).toContain('Actor,Links');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the drawing, the table and the result stand there', async ({ page }) => {
    await page.goto(address);
    await expect(output(page)).toContainText('buyer: 2');
    await expect(page.locator('.graph text', { hasText: 'Customs broker' })).toBeVisible();
    await expect(page.locator('.calc-table tbody tr')).toHaveCount(7);
    await expect(link(page, 'Small firm – Platform')).toBeChecked();
  });
});
