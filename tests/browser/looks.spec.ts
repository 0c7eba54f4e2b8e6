import { expect, test } from '@playwright/test';

/**
 * Where the blocks of a page stand and how wide they are, in steps of 24 pixels: tolerant of fonts and of a
 * changed word, not of a layout that breaks. A picture would differ with every machine's fonts.
 */
const STEP = 24;

interface Block {
  readonly name: string;
  readonly left: number;
  readonly width: number;
}

const layouts = {
  chapter: {
    address: '/en/background/trade-in-figures/',
    blocks: [
      '.page-head',
      'h1',
      '.objectives',
      '.linked:has(> #share-and-total)',
      '#cagr',
      '#both-ledgers',
      '.claim',
      '.question',
    ],
  },
  calculator: {
    address: '/en/calculators/growth/',
    blocks: ['h1', '.calculator', '.calc-fields', '.calc-result .sentence', '.calc-tools'],
  },
  cover: { address: '/', blocks: ['h1', '.cover-languages', 'main figure', '.timetable-parts'] },
} as const;

for (const [name, { address, blocks }] of Object.entries(layouts))
  for (const width of [390, 1440])
    test(`the ${name} keeps its layout at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address, { waitUntil: 'networkidle' });
      const found: Block[] = [];
      for (const selector of blocks) {
        const box = await page.locator(selector).first().boundingBox();
        if (!box) throw new Error(`${selector} is not on ${address}`);
        found.push({ name: selector, left: Math.round(box.x / STEP), width: Math.round(box.width / STEP) });
      }
      expect(JSON.stringify(found, null, 2)).toMatchSnapshot(`${name}-${width}.json`);
    });

test('no block of the chapter runs into the next one', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/background/trade-in-figures/');
    const tops = await page.locator('.book-text > *').evaluateAll((elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ top, bottom }) => ({ top, bottom })),
    );
    tops.slice(1).forEach(({ top }, i) => expect(top).toBeGreaterThanOrEqual((tops[i]?.bottom ?? 0) - 1));
  }
});

test('forced colours and wider text spacing lose nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/en/calculators/growth/', { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const clipped = await page
    .locator('button:visible, label:visible, output .sentence:visible, summary:visible')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden',
        )
        .map((element) => element.textContent),
    );
  expect(clipped).toEqual([]);
});

for (const [name, type] of [
  ['a chart’s text', '.chart-svg text'],
  ['a note', '.figure-note'],
] as const)
  test(`${name} is never smaller than 13 pixels on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto('/en/background/trade-in-figures/');
    const sizes = await page.locator(type).evaluateAll((elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => {
          const svg = element.closest('svg');
          const scale = svg ? svg.getBoundingClientRect().width / Number(svg.getAttribute('width')) : 1;
          return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12.5);
  });

test('nothing moves while a chapter loads and its fonts arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/background/trade-in-figures/', { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01);
});
