import { globSync } from 'node:fs';
import { expect, type Page, test as base } from '@playwright/test';
import { Host } from './editions.ts';

const test = base.extend<{ host: Host }>({
  host: async ({ context }, use) => {
    const host = await new Host().start();
    await use(host);
    await context.close();
    await host.stop().catch(() => undefined);
  },
});

const chapter = '/en/background/trade-in-figures/';
const now = (page: Page) => page.locator('.offline-now');
const said = (page: Page) => page.locator('.offline-said');
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

async function saveEnglish(page: Page, host: Host) {
  await page.goto(`${host.address}/en/offline/`);
  await expect(now(page)).toContainText('Nothing is saved');
  await page.getByRole('button', { name: 'Save English' }).click();
  await expect(now(page)).toContainText('Ready offline: English', { timeout: 60_000 });
}

test('fetches nothing unasked; then the book is read, searched, calculated and answered without a network', async ({
  page,
  host,
}) => {
  test.setTimeout(150_000);
  await page.goto(host.address + chapter);
  await page.goto(`${host.address}/en/offline/`);
  await expect(page.locator('.offline-size').first()).toContainText(/About \d+\.\d MB/);
  expect(host.asked.filter((path) => /\/(sw\.js|offline\/.+|pagefind\/.+)$/.test(path))).toEqual([]);
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await saveEnglish(page, host);
  await host.stop();

  const names = globSync('content/docs/en/*/*.mdx').map((file) =>
    file.replaceAll('\\', '/').replace('content/docs', '').replace('.mdx', '/'),
  );
  const pages = ['/', '/en/', '/en/calculators/', '/en/glossary/', ...names].slice(0, 20);
  expect(pages).toHaveLength(20);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of pages) {
    await page.goto(host.address + path);
    await expect(page.locator('h1').first(), path).toBeVisible();
    expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0);
  }

  await page.goto(`${host.address}${chapter}?x=1#cagr`);
  await page.locator('#cagr-end').fill('9.22');
  await expect(page.locator('#cagr output')).toContainText('41.42');
  const question = page.locator('[data-question="tif-four-answers"]');
  await question.scrollIntoViewIfNeeded();
  await question.locator('.option', { hasText: 'both directions together.' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText('Right.');
  await page.evaluate(() => customElements.whenDefined('book-search'));
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill('mirror');
  await page.locator('.search-results a').first().click();
  await expect(page.locator('h1').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.licence')).toContainText('Saved for reading offline');

  await page.goto(`${host.address}/en/review/`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.locator('.review-card')).toContainText('Left in this round: 9');

  await page.goto(`${host.address}/en/calculators/growth/assignment/?x=1`);
  await expect(page.getByRole('heading', { name: 'Give it to your students' })).toBeVisible();

  await page.goto(`${host.address}/ru/claims/`);
  await expect(page.locator('.offline-missing')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a newer edition is mentioned, taken when asked, and never mixed with the one before', async ({
  page,
  host,
  context,
}) => {
  test.setTimeout(120_000);
  await saveEnglish(page, host);
  const old = await context.newPage();
  await old.goto(host.address + chapter);
  await expect(old.locator('.licence')).toContainText('Saved for reading offline');

  const [chart = ''] = globSync('dist/_astro/chart-js.*.js').map((file) => file.replace(/^dist/, ''));
  host.change(chapter, '<title>Trade in figures', '<title>Second: Trade in figures');
  host.lose(chart);
  host.publish('2027-01-01');

  const fresh = await context.newPage();
  await fresh.goto(host.address + chapter);
  await expect(fresh).toHaveTitle(/^Trade in figures/);
  await expect(fresh.locator('.licence')).toContainText('A newer state can be saved');
  await expect(fresh.getByRole('dialog')).toHaveCount(0);

  await fresh.locator('.licence').getByRole('link', { name: 'A newer state can be saved' }).click();
  host.asked.length = 0;
  await fresh.getByRole('button', { name: 'Save the newer one' }).click();
  await expect(now(fresh)).toContainText('State of 1 January 2027', { timeout: 30_000 });
  // Only what has changed was fetched.
  expect(host.asked.length).toBeLessThan(20);
  await fresh.goto(host.address + chapter);
  await expect(fresh).toHaveTitle(/^Second: Trade in figures/);

  // The tab from before still gets its own script, which the host has no more.
  const figure = old.locator('#both-ledgers');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: 'Explore the chart' }).click();
  await expect(figure.locator('canvas')).toBeVisible();
  expect((await kept(fresh)).caches).toHaveLength(3);
  await old.close();
  await page.close();
  await fresh.goto(`${host.address}/en/`);
  await fresh.goto(`${host.address}/en/glossary/`);
  await expect.poll(async () => (await kept(fresh)).caches.length).toBe(2);
});

test('says why saving stopped, goes on from there on any page, and takes everything away when asked', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  host.failing = /glossary/;
  await page.goto(`${host.address}/en/offline/`);
  await page.getByRole('button', { name: 'Save English' }).click();
  await expect(said(page)).toContainText('a file could not be fetched', { timeout: 60_000 });
  await expect(now(page)).toContainText('Nothing is saved');
  host.failing = undefined;
  host.change('/en/glossary/', '<title>', '<title>New ');
  await page.getByRole('button', { name: 'Go on saving' }).click();
  await expect(said(page)).toContainText('was changed while it was being saved', { timeout: 60_000 });
  host.publish('2027-01-01');
  await page.goto(host.address + chapter);
  await expect(page.locator('.licence')).toContainText('Saved for reading offline', { timeout: 60_000 });
  await page.goto(`${host.address}/en/offline/`);
  await expect(now(page)).toContainText('State of 1 January 2027');
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(said(page)).toContainText('was removed');
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
});

test('says so where the browser keeps nothing or has no room, and the book goes on', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(`${host.address}/en/offline/`);
  await page.getByRole('button', { name: 'Save English' }).click();
  await expect(said(page)).toContainText('not enough room');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const name of ['caches', 'locks', 'serviceWorker']) {
    await page.addInitScript((denied) => {
      const holder = denied === 'caches' ? window : Navigator.prototype;
      Object.defineProperty(holder, denied, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }, name);
    await page.goto(`${host.address}/en/offline/`);
    await expect(said(page)).toContainText('does not let the page keep files');
    await page.goto(host.address + chapter);
    await page.locator('#cagr-end').fill('9.22');
    await expect(page.locator('#cagr output')).toContainText('41.42');
  }
  expect(errors).toEqual([]);
});
