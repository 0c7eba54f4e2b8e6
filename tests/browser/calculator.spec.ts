import { expect, type Page, test } from '@playwright/test';

const growth = '/en/calculators/growth/';
const part = (page: Page, id: string) => page.locator(`book-calculator[data-part="${id}"]`);
const field = (page: Page, id: string, label: string) => part(page, id).getByLabel(label, { exact: true });

test('answers in words while the reader types, with the working', async ({ page }) => {
  await page.goto(growth);
  await field(page, 'cagr', 'First value').fill('100');
  await field(page, 'cagr', 'Last value').fill('400');
  await field(page, 'cagr', 'Years between').fill('2');
  await expect(part(page, 'cagr').locator('output')).toContainText('100.00');
  await expect(part(page, 'cagr').locator('.working-numbers')).toContainText('400');
  await expect(part(page, 'cagr').locator('.working-percent')).toContainText('100.00');
});

test('is used with the keyboard alone', async ({ page }) => {
  await page.goto(growth);
  await field(page, 'implied-base', 'Value after the growth').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('312');
  await page.keyboard.press('Tab');
  await expect(field(page, 'implied-base', 'Growth over the whole time')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('56');
  await page.keyboard.press('Tab');
  await expect(part(page, 'implied-base').locator('output')).toContainText('US$200.000');
  await page.keyboard.press('ArrowDown');
  await expect(part(page, 'implied-base').getByLabel('an increase to so much')).toBeChecked();
  await expect(part(page, 'implied-base').locator('output')).toContainText('US$557.143');
});

test('answers what is typed into it where nothing was scrolled', async ({ page }) => {
  await page.goto('/en/background/trade-in-figures/');
  const last = field(page, 'cagr', 'Last value');
  await last.evaluate((input: HTMLInputElement) => {
    input.focus({ preventScroll: true });
    input.value = '9.22';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(part(page, 'cagr').locator('output')).toContainText('41.42');
});

for (const [value, words] of [
  ['0', 'must be above zero'],
  ['-3', 'must be above zero'],
] as const)
  test(`says why the result is not defined when the first value is ${value}`, async ({ page }) => {
    await page.goto(growth);
    await field(page, 'cagr', 'First value').fill(value);
    await expect(part(page, 'cagr').locator('output')).toContainText('Not defined because');
    await expect(part(page, 'cagr').locator('output')).toContainText(words);
    await field(page, 'cagr', 'First value').fill('5');
    await expect(part(page, 'cagr').locator('output')).not.toContainText('Not defined');
  });

test('says why a growth of minus 100 % has no base', async ({ page }) => {
  await page.goto(growth);
  await field(page, 'implied-base', 'Growth over the whole time').fill('-100');
  await expect(part(page, 'implied-base').locator('output')).toContainText(
    'Not defined because a fall of 100 %',
  );
});

for (const text of ['', 'abc', '1e999', 'NaN', '9'.repeat(400), '5000000'])
  test(`names what to type when a field holds ${text.slice(0, 12) || 'nothing'}`, async ({ page }) => {
    await page.goto(growth);
    const before = await part(page, 'cagr').locator('output').textContent();
    const input = field(page, 'cagr', 'Last value');
    await input.fill(text);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#cagr-end-error')).toContainText(/Type|too/);
    await expect(part(page, 'cagr')).toHaveAttribute('data-stale', '');
    await expect(part(page, 'cagr').locator('.calc-notice')).toContainText('last valid');
    expect(await part(page, 'cagr').locator('output').textContent()).toBe(before);
    await input.fill('6');
    await expect(part(page, 'cagr')).not.toHaveAttribute('data-stale');
  });

test('asks what a comma means in English, and takes the reader’s word', async ({ page }) => {
  await page.goto(growth);
  const input = field(page, 'cagr', 'First value');
  await input.fill('2,305');
  const error = page.locator('#cagr-start-error');
  await expect(error.getByRole('button')).toHaveText(['2.305', '2305']);
  await error.getByRole('button', { name: '2.305', exact: true }).click();
  await expect(input).toHaveValue('2.305');
  await expect(error).toBeHidden();
});

test('reads and prints numbers in the page’s convention', async ({ page }) => {
  await page.goto('/ru/calculators/growth/');
  const input = page.locator('#cagr-end');
  await expect(input).toHaveValue('5,9');
  await input.fill('6,2');
  await expect(page.locator('book-calculator[data-part="cagr"] output')).toContainText('28,06');
});

test('puts a preset case into every part, and the book’s case back', async ({ page }) => {
  await page.goto(growth);
  await part(page, 'cagr').getByRole('button', { name: 'Official 2024, counted by China' }).click();
  await expect(field(page, 'cagr', 'Last value')).toHaveValue('43.82');
  await expect(field(page, 'implied-base', 'Value after the growth')).toHaveValue('43.82');
  await expect(page.locator('#cagr-end-origin')).toContainText('yours (the book has 5.9)');
  await part(page, 'cagr').getByRole('button', { name: 'Reset to the book’s case' }).click();
  await expect(field(page, 'cagr', 'Last value')).toHaveValue('5.9');
});

test('keeps the case in the address and opens it again', async ({ page, context }) => {
  await page.goto(growth);
  await field(page, 'cagr', 'First value').fill('3');
  await expect(page).toHaveURL(/\?v=1&.*start=3&/);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(field(again, 'cagr', 'First value')).toHaveValue('3');
  await part(again, 'cagr').getByRole('button', { name: 'Reset to the book’s case' }).click();
  await expect(again).toHaveURL(new RegExp(`${growth}$`));
});

test('copies a link that names the part', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/background/trade-in-figures/#growth-and-pace');
  await part(page, 'cagr').getByRole('button', { name: 'Copy a link to this case' }).click();
  await expect(part(page, 'cagr').locator('.calc-said')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/en\/calculators\/growth\/\?v=1&.*start=2\.305&end=5\.9&.*#cagr$/);
});

test('names what it does not use from a hostile address, as text', async ({ page }) => {
  await page.goto(`${growth}?v=1&start=<script>alert(1)</script>&end=7&__proto__=1&years=-4`);
  await expect(part(page, 'share-of-total').locator('.calc-notice')).toContainText(
    'start=<script>alert(1)</script>',
  );
  await expect(part(page, 'share-of-total').locator('.calc-notice')).toContainText('years=-4');
  await expect(field(page, 'cagr', 'First value')).toHaveValue('2.305');
  await expect(field(page, 'cagr', 'Last value')).toHaveValue('7');
  expect(
    await page.evaluate(() => (Object.prototype as unknown as Record<string, unknown>)['polluted']),
  ).toBeUndefined();
});

test('opens with its defaults when the address is of another version', async ({ page }) => {
  await page.goto(`${growth}?v=9&start=3`);
  await expect(part(page, 'share-of-total').locator('.calc-notice')).toContainText('v=9, start=3');
  await expect(field(page, 'cagr', 'First value')).toHaveValue('2.305');
});

test('tells the gap between the ledgers for a year and a direction, and where one is missing', async ({
  page,
}) => {
  await page.goto('/en/calculators/two-ledgers/');
  await expect(part(page, 'gap').locator('output')).toContainText('45.6');
  await field(page, 'gap', 'Year').fill('2025');
  await expect(part(page, 'gap').locator('output')).toContainText('no Kazakhstan-side figure');
  await part(page, 'gap').getByRole('button', { name: 'China → Kazakhstan, 2023' }).click();
  await expect(part(page, 'gap').locator('output')).toContainText('47.0');
});
