import type { Page } from '@playwright/test';
import type { BrowserCheck } from '../browser-check.ts';
import { type FocusRecord, recordFocus } from '../focus-record.ts';

/** So many stops are gone through on one page: a list of a thousand links says nothing new after that. */
const MOST = 160;
const AT_ONCE = 20;

/** Tab goes through everything in the order of the text, comes out again, and the place is always to be seen. */
const check: BrowserCheck = {
  criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'],
  async run(page) {
    await wake(page);
    await page.evaluate(recordFocus);
    let record = await read(page);
    for (let stops = 0; stops < MOST && !record.ended; stops += AT_ONCE) {
      const before = record;
      for (let i = 0; i < AT_ONCE; i++) await page.keyboard.press('Tab');
      record = await read(page);
      if (record.reached === before.reached) break;
    }
    await page.evaluate(() => (window as unknown as Recording).bookFocus.stop());
    const words = 'Tab does not reach it: make it a link, button or field.';
    const held = record.ended || record.reached >= MOST - AT_ONCE ? [] : [record.last];
    return [
      ...record.faults,
      ...record.missed.map((where) => [where, words] as const),
      ...held.map((where) => [where, 'Tab does not come on from here: let it go.'] as const),
    ].map(([where, said]) => ({ rule: 'keyboard', where, words: said }));
  },
};
export default check;

/** What comes alive when it is near would add its buttons behind the key that goes through. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  const asleep = ':is(book-calculator, book-chart, book-quiz):not(:defined)';
  await page.waitForFunction((selector) => !document.querySelector(selector), asleep);
}

interface Recording {
  bookFocus: { read(): FocusRecord; stop(): void };
}

const read = (page: Page): Promise<FocusRecord> =>
  page.evaluate(() => (window as unknown as Recording).bookFocus.read());
