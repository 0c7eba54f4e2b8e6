import type { Browser, Page } from '@playwright/test';
import { asReader } from '../reader.ts';

/** Milliseconds from the key to the first item, and to the first page with the words, in the list of results. */
export interface Found {
  readonly first: number;
  readonly pages: number;
}

function watch(): void {
  const found = { key: 0, first: 0, pages: 0 };
  Object.assign(window, { found });
  const list = document.querySelector('book-search ol');
  const input = document.querySelector('book-search input');
  input?.addEventListener(
    'keydown',
    () => Object.assign(found, { key: performance.now(), first: 0, pages: 0 }),
    {
      capture: true,
    },
  );
  const note = () => {
    if (!list || found.key === 0 || list.children.length === 0) return;
    found.first ||= performance.now();
    // Only a page of text comes with an excerpt that marks the words.
    if (list.querySelector('mark')) found.pages ||= performance.now();
  };
  if (list) new MutationObserver(note).observe(list, { childList: true, subtree: true });
}

const told = async (page: Page): Promise<Found> => {
  const handle = await page.waitForFunction(() => {
    const { found } = window as unknown as { found: { key: number; first: number; pages: number } };
    return found.pages > 0 ? { first: found.first - found.key, pages: found.pages - found.key } : undefined;
  });
  return (await handle.jsonValue()) as Found;
};

/** The first search of a visit, and another one in the same visit. */
export const searches = (browser: Browser, address: string): Promise<{ cold: Found; warm: Found }> =>
  asReader(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(watch);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('r');
    const cold = await told(page);
    await page.locator('book-search input').fill('');
    await page.waitForTimeout(1000);
    await page.keyboard.press('t');
    return { cold, warm: await told(page) };
  });
