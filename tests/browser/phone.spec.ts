import { expect, type Page, test } from '@playwright/test';

const logistics = '/en/challenges/logistics/';
const phone = { width: 390, height: 844 };

/** What a reader has set who needs large letters: the browser’s own size of text, not a zoom of the page. */
async function largeLetters(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  for (const [address, id] of [
    ['/en/models/four-models/', 'commit-now'],
    ['/en/models/four-models/', 'learn-first-npv'],
    ['/en/models/localized/', 'safety-stock-formula'],
    [logistics, 'triangle-variance'],
    ['/en/challenges/payments/', 'two-sides-of-a-move'],
    ['/en/challenges/policy/', 'size-of-the-notch'],
    ['/en/digital-strategies/data-and-ai/', 'sample-size'],
  ] as const)
    test(`the equation ${id} is seen whole`, async ({ page }) => {
      await page.goto(address);
      const hidden = await page
        .locator(`#${id} .equation-body`)
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(hidden).toBeLessThanOrEqual(2);
    });

  test('a tapped case shows its answer, however many fields stand between', async ({ page }) => {
    await page.goto('/en/calculators/lead-time/');
    const part = page.locator('book-calculator').first();
    const answer = part.locator('output .sentence').first();
    const before = await answer.textContent();
    await part.locator('.calc-presets').scrollIntoViewIfNeeded();
    await part.getByRole('button', { name: 'The border can close' }).click();
    await expect(answer).not.toHaveText(before ?? '');
    await expect(answer).toBeInViewport({ ratio: 1 });
  });

  test('a field that takes the focus stands above the answer', async ({ page }) => {
    await page.goto('/en/calculators/lead-time/');
    const part = page.locator('book-calculator').first();
    await part.locator('input').first().focus();
    const fields = await part.locator('.calc-fields input:visible').count();
    for (let i = 0; i < fields; i++) {
      const covered = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== document.activeElement;
      });
      expect(covered, `field ${i + 1}`).toBe(false);
      await page.keyboard.press('Tab');
    }
  });

  test('a slip begins beside the word that opened it, and covers it nowhere', async ({ page }) => {
    await page.goto(logistics);
    const word = page.locator('.slip-words.term > button').nth(2);
    for (const part of [0.15, 0.5, 0.9]) {
      await word.evaluate((button, y) => {
        scrollTo(0, button.getBoundingClientRect().top + scrollY - innerHeight * y);
      }, part);
      await word.click();
      const slip = await page.locator('.slip:popover-open').boundingBox();
      const box = await word.boundingBox();
      if (!slip || !box) throw new Error('The word or its slip is not shown');
      expect(slip.y >= box.y + box.height - 1 || slip.y + slip.height <= box.y + 1, `at ${part}`).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('a long term breaks as words do, and any of its words opens it', async ({ page }) => {
    await page.goto('/ru/background/trade-in-figures/');
    const term = page.locator('.slip-words.term', { hasText: 'трансграничная электронная' }).first();
    const { lines, wide } = await term.evaluate((words) => ({
      lines: words.querySelector('label')?.getClientRects().length ?? 0,
      wide: words.querySelector('button')?.getBoundingClientRect().width ?? 0,
    }));
    expect(lines).toBeGreaterThan(0);
    expect(wide).toBeLessThan(150);
    await expect(term.getByRole('button')).toHaveAccessibleName('трансграничная электронная торговля');
    await term.locator('label').click({ position: { x: 4, y: 8 } });
    await expect(page.locator('#term-cross-border-e-commerce')).toBeVisible();
    const slip = page.locator('#term-cross-border-e-commerce');
    await expect(slip.locator('.slip-text')).toHaveText(/^[А-ЯЁ]/);
    const label = await term.locator('label').boundingBox();
    const press = () => page.mouse.click((label?.x ?? 0) + 4, (label?.y ?? 0) + 8);
    await press();
    await expect(slip).toBeHidden();
    await press();
    await expect(slip).toBeVisible();
  });

  test('no line begins with the full stop of the word before', async ({ page }) => {
    await page.goto('/en/models/self-branded/');
    const alone = await page.locator('.slip-words').evaluateAll((triggers) =>
      triggers.flatMap((trigger) => {
        const next = trigger.nextSibling;
        if (next?.nodeType !== Node.TEXT_NODE || !/^[.,;:)]/.test(next.nodeValue ?? '')) return [];
        const range = document.createRange();
        range.setStart(next, 0);
        range.setEnd(next, 1);
        const last = trigger.querySelector('button')?.getBoundingClientRect();
        return range.getBoundingClientRect().top > (last?.bottom ?? 0) - 4 ? [trigger.textContent] : [];
      }),
    );
    expect(alone).toEqual([]);
  });

  for (const address of [
    logistics,
    '/en/models/self-branded/',
    '/en/calculators/lead-time/',
    '/en/calculators/landed-cost/',
    '/en/',
    '/kk/',
  ])
    test(`${address} in letters of twice the size is no wider than the screen`, async ({ page }) => {
      await largeLetters(page);
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const narrow = await page.locator('.field label:visible').evaluateAll((labels) =>
        labels
          .filter((label) => !label.closest('.group-fields, .choice'))
          .map((label) => label.getBoundingClientRect().width)
          .filter((width) => width < 200),
      );
      expect(narrow).toEqual([]);
    });
});

test('the line of what has been read is empty at the top and full at the end', async ({ page }) => {
  await page.goto(logistics);
  const read = () =>
    page.evaluate(() => new DOMMatrix(getComputedStyle(document.body, '::before').transform).a);
  expect(await read()).toBeCloseTo(0, 2);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(read).toBeGreaterThan(0.99);
});

test('an anchor lands below the edge of the window', async ({ page }) => {
  await page.goto(`${logistics}#check-yourself`);
  const top = () =>
    page.locator('#check-yourself').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(15);
});

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
] as const)
  test(`what takes the focus in a slip is inside a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(logistics, { waitUntil: 'networkidle' });
    const link = page.locator('.figure .permalink').first();
    for (const part of [0.3, 0.5, 0.9]) {
      await link.evaluate((element: HTMLElement, y) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * y);
        element.focus({ preventScroll: true });
      }, part);
      await page.keyboard.press('Enter');
      const slip = page.locator('.cite-slip');
      await expect(slip).toBeInViewport({ ratio: 1 });
      const buttons = await slip.locator('button').count();
      for (let i = 0; i < buttons; i++) {
        await page.keyboard.press('Tab');
        await expect(slip.locator('button').nth(i)).toBeFocused();
        await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.95 });
      }
      await page.keyboard.press('Escape');
    }
  });
