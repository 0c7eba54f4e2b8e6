import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
const chapter = '/en/background/two-ledgers/';

test('a section’s link copies title and address together and offers three styles', async ({ page }) => {
  await page.goto(`${chapter}?from=somewhere`);
  const link = page.getByRole('link', { name: 'Link to “What can make a gap, and which way”' });
  await link.focus();
  await page.keyboard.press('Enter');
  const slip = page.locator('.cite-slip');
  await expect(slip.getByRole('status')).toHaveText('Title and link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Two ledgers: What can make a gap, and which way\nhttp:\S+\/en\/background\/two-ledgers\/#causes$/,
  );
  await slip.getByRole('button', { name: /ГОСТ/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('(дата обращения:');
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
});

test('a figure is cited with its number, as a file too', async ({ page }) => {
  await page.goto(`${chapter}#goods-from-china`);
  await page.locator('#goods-from-china .permalink').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'RIS', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('khorgos-goods-from-china.ris');
  const text = await (
    await file.createReadStream()
  )
    .toArray()
    .then((parts) => Buffer.concat(parts).toString());
  expect(text).toMatch(/TI {2}- Two ledgers: .+ \(Figure 1\.3\.\d\)\r\n/);
});

test('a figure gives the code that embeds it, and the code shows the figure', async ({ page }) => {
  await page.goto(`${chapter}#goods-from-china`);
  await page.locator('#goods-from-china .permalink').click();
  await page.getByRole('button', { name: 'Copy the code to embed' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe src="http\S+\/embed\/en\/figure\/goods-from-china\/" title="[^"]+"/);
  await page.goto(/src="([^"]+)"/.exec(code)?.[1] ?? '');
  await expect(page.locator('#goods-from-china .chart-svg:visible')).toHaveCount(1);
});

test('a form gives the code of the whole calculator by its own title, with the case that is shown', async ({
  page,
}) => {
  await page.goto(chapter);
  const form = page.locator('book-calculator[data-calculator="two-ledgers"]').first();
  const field = form.locator('input[type="text"]').first();
  await field.fill('12');
  await expect(form.locator('.calc-open')).toHaveAttribute('href', /=12&/);
  await form.locator('.permalink').click();
  await page.getByRole('button', { name: 'Copy the code to embed' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const title = await form.getAttribute('data-title');
  await expect(page.locator('.cite-slip')).toContainText(title ?? '-');
  expect(code).toContain(`title="${title}"`);
  const id = await field.getAttribute('id');
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&#38;', '&') ?? '';
  expect(address).toMatch(/\/embed\/en\/calculator\/two-ledgers\/\?.+#.+$/);
  await page.goto(address);
  await expect(page.locator(`#${id}`)).toHaveValue('12');
});

test('a calculator’s page gives the code that embeds it, and the code works in a page of another host', async ({
  page,
}) => {
  await page.goto('/en/calculators/growth/');
  await page.getByText('Embed this calculator').click();
  const code = await page.locator('.embed-code code').textContent();
  const course = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Course</title>${code}`),
  ).listen(0, '127.0.0.1');
  await once(course, 'listening');
  await page.goto(`http://127.0.0.1:${(course.address() as AddressInfo).port}/`);
  const inside = page.frameLocator('iframe[title="How fast did it grow?"]');
  await inside.locator('#cagr-end').fill('9.22');
  await expect(inside.locator('#cagr output')).toContainText('41.42');
  course.close();
});

test('every block with an id of its own has one link', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('.book-text > .linked > h2 + .permalink').first()).toBeAttached();
  const without = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.book-text > .linked > :is(h2, h3)[id], .book-text > :is(h2, h3)[id], .figure[id], .claim[id]',
      ),
    ]
      .filter((block) => (block.closest('.linked') ?? block).querySelectorAll('.permalink').length !== 1)
      .map((block) => block.id),
  );
  expect(without).toEqual([]);
});

test('the link stands in the last line of a title, whatever the width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const address of ['/en/models/which-model/', '/en/models/four-models/', '/en/claims/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const alone = await page
      .locator(':is(.figure-title, .claim-head > strong) ~ .permalink')
      .evaluateAll((links) =>
        links.flatMap((link) => {
          const title = link.parentElement?.querySelector('strong')?.getBoundingClientRect();
          const { top, height } = link.getBoundingClientRect();
          return title && top + height / 2 < title.bottom ? [] : [(link as HTMLAnchorElement).href];
        }),
      );
    expect(alone).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the chapter says how it is cited, and invents no address', async ({ page }) => {
    await page.goto(chapter);
    await page.getByText('Cite this chapter').click();
    await expect(page.locator('.cite-chapter')).toContainText('the address at which you read it');
  });

  test('no code to embed is offered where nobody knows the address of the book', async ({ page }) => {
    await page.goto('/en/calculators/growth/');
    await expect(page.locator('.embed-code')).toBeHidden();
    expect(await page.locator('.embed-code').textContent()).not.toContain('iframe');
  });
});

test('the slip has its whole width beside any link of any screen', async ({ page }) => {
  for (const width of [390, 760, 900, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(chapter);
    for (const link of ['#goods-from-china .permalink', '#causes + .permalink']) {
      await page.locator(link).click();
      const slip = page.locator('.cite-slip');
      await expect(slip).toBeVisible();
      const box = await slip.boundingBox();
      expect(box?.width, `${link} at ${width}`).toBeGreaterThan(340);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }
});
