import { expect, type Page, test } from '@playwright/test';

const chapter = '/en/background/trade-in-figures/';

/** The calculator computes and the quiz grades, whatever the page cannot keep. */
async function works(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(chapter);
  const part = page.locator('book-calculator[data-part="cagr"]');
  await part.getByLabel('Last value', { exact: true }).fill('9.22');
  await expect(part.locator('output')).toContainText('41.42');
  const question = page.locator('[data-question="tif-four-answers"]');
  await question.locator('.option', { hasText: 'both directions together.' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText('Right.');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
}

test('works where storage is denied, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await works(page);
  await expect(page.locator('.quiz-said')).toContainText('does not let this page keep anything');
});

test('works where storage is full, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await works(page);
  await expect(page.locator('.quiz-said')).toContainText('does not let this page keep anything');
});

for (const garbage of [
  '{"v":1,"answers":',
  '[]',
  'null',
  '{"v":99,"answers":{}}',
  '{"v":1,"answers":{"tif-four-answers":7}}',
])
  test(`works where storage holds ${garbage}`, async ({ page }) => {
    await page.addInitScript((value) => {
      if (sessionStorage.getItem('set')) return;
      sessionStorage.setItem('set', 'yes');
      localStorage.setItem('book-quiz', value);
      localStorage.setItem('book-theme', '"><img>');
    }, garbage);
    await works(page);
  });

test('sets an unreadable record aside and tells the reader', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('book-quiz', 'garbage'));
  await page.goto(`${chapter}#check-yourself`);
  await expect(page.locator('.quiz-said')).toContainText('could not be read');
  expect(await page.evaluate(() => localStorage.getItem('book-quiz-set-aside'))).toBe('garbage');
});

test('an embedded calculator works in a sandboxed frame and tells its height', async ({ page, baseURL }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}/embed/en/calculator/growth/" width="600" height="300"></iframe>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title>${frame}<script>window.heights=[];addEventListener('message',(e)=>window.heights.push(e.data))</script>`,
    }),
  );
  await page.goto('/host.html');
  const embedded = page.frameLocator('iframe');
  await embedded.locator('#cagr-end').fill('9.22');
  await expect(embedded.locator('#cagr output')).toContainText('41.42');
  const messages = () =>
    page.evaluate(() => (window as unknown as { heights: { type: string; height: number }[] }).heights);
  await expect.poll(async () => (await messages()).at(-1)?.height ?? 0).toBeGreaterThan(600);
  expect(
    (await messages()).every(({ type, height }) => type === 'book-height' && Number.isInteger(height)),
  ).toBe(true);
});

test('a chapter works in a sandboxed frame and says that nothing is kept', async ({ page, baseURL }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}${chapter}#check-yourself" width="900" height="700"></iframe>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frame}` }),
  );
  await page.goto('/host.html');
  const framed = page.frameLocator('iframe');
  const question = framed.locator('[data-question="tif-four-answers"]');
  await question.locator('.option', { hasText: 'both directions together.' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText('Right.');
  await expect(framed.locator('.quiz-said')).toContainText('does not let this page keep anything');
});

test('an embedded calculator ignores a hundred malformed messages', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/embed/en/calculator/growth/?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.waitForLoadState('networkidle');
  const before = await page.locator('main').innerHTML();
  await page.evaluate(() => {
    const junk = [null, 7, 'x', [], {}, { type: 'book-height', height: 'NaN' }, { __proto__: { a: 1 } }];
    for (let i = 0; i < 100; i++) window.postMessage(junk[i % junk.length], '*');
  });
  await page.waitForTimeout(100);
  expect(await page.locator('main').innerHTML()).toBe(before);
  expect(errors).toEqual([]);
});

for (const script of ['book-calculator', 'book-quiz', 'book-chart', 'growth', 'chart-js', 'start'])
  test(`everything stays readable when the script ${script} does not load`, async ({ page }) => {
    await page.route(new RegExp(`/_astro/${script}\\.`), (route) => route.abort());
    await page.goto(chapter);
    await page.locator('#cagr').scrollIntoViewIfNeeded();
    await expect(page.locator('#cagr output')).toContainText('26.49');
    await expect(page.locator('.question details').first()).toBeAttached();
    await expect(page.locator('#both-ledgers svg:visible')).toHaveCount(1);
    if (script === 'growth') {
      await page.locator('#cagr-end').fill('7');
      await expect(page.locator('book-calculator[data-part="cagr"] .calc-notice')).toContainText(
        'could not be started',
      );
    }
    if (script === 'chart-js') {
      await page.locator('#both-ledgers').getByRole('button', { name: 'Explore the chart' }).click();
      await expect(page.locator('#both-ledgers').getByRole('status')).toContainText('could not be loaded');
    }
    if (script === 'book-quiz') {
      const answer = page.locator('.question details').first();
      await answer.locator('summary').click();
      await expect(answer.locator('p').last()).toBeVisible();
    }
  });
