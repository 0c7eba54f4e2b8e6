import { expect, test } from '@playwright/test';

const chapter = '/en/background/two-ledgers/';

test.describe('a chapter on paper', () => {
  test('has no key, no solution, nothing to click, and the address of the case a calculator shows', async ({
    page,
  }) => {
    await page.goto(chapter);
    const calculator = page.locator('book-calculator').first();
    await calculator.scrollIntoViewIfNeeded();
    await calculator.getByRole('textbox').first().fill('50');
    await expect(calculator.locator('.calc-open')).toHaveAttribute('href', /\?.*50.*#/);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const gone of [
      '.answer',
      '.solution',
      '.question-tools',
      '.calc-tools',
      '.chart-tools',
      '.page-head',
    ])
      for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
    await expect(page.locator('.question .option').first()).toBeVisible();
    const printed = await calculator
      .locator('.calc-open')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toMatch(/^"http:\/\/localhost:\d+\/en\/calculators\/two-ledgers\/\?.*50.*#/);
  });

  test('says the address of a reference once', async ({ page }) => {
    await page.goto('/en/claims/');
    await page.emulateMedia({ media: 'print' });
    const links = await page
      .locator('.claim details a')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').content));
    expect(links.length).toBeGreaterThan(5);
    expect(new Set(links)).toEqual(new Set(['none']));
  });

  test('without a script prints the path of the calculator’s page', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chapter);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.calc-open').first()).toBeVisible();
    await context.close();
  });
});

test.describe('the answer sheet', () => {
  test('has every question of the chapter with its key, every exercise with its solution, and no search finds it', async ({
    page,
  }) => {
    await page.goto(chapter);
    const [questions, exercises] = [
      await page.locator('.question').count(),
      await page.locator('.exercise').count(),
    ];
    await expect(page.locator('a[href$="/answers/"]')).toHaveCount(0);
    await page.goto(`${chapter}answers/`);
    await expect(page.locator('.answer-sheet > li')).toHaveCount(questions);
    await expect(page.locator('.answer-sheet > li:has(.key)')).toHaveCount(questions);
    await expect(page.locator('.exercise > .solution-open')).toHaveCount(exercises);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('main[data-pagefind-body]')).toHaveCount(0);
  });
});

test('the page for lecturers lists files that are there, and says what a build without an address lacks', async ({
  page,
}) => {
  await page.goto('/en/for-lecturers/');
  const links = page.locator('a[href^="/packages/"]');
  expect(await links.count()).toBeGreaterThan(100);
  for (const link of [links.first(), links.last()]) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
  }
  await expect(page.locator('a[href$=".imscc"]')).toHaveCount(0);
  await expect(page.getByText('SITE_URL=https://… npm run build')).toBeVisible();
  const pictures = page.locator('.book-text img');
  for (const picture of await pictures.all())
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
});
