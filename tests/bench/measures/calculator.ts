import type { Browser } from '@playwright/test';
import { asReader } from '../reader.ts';

export interface Form {
  readonly field: string;
  readonly output: string;
}

export const forms = {
  book: { field: '#loop-uncertainty', output: '#loop output' },
  yardstick: { field: '#uncertainty', output: '#answer' },
} satisfies Record<string, Form>;

/** Types as soon as there is a field, whether or not a script is there yet, and notes when the answer changes. */
function hurry({ field, output }: Form): void {
  const look = () => {
    const input = document.querySelector<HTMLInputElement>(field);
    const answer = document.querySelector(output);
    if (document.readyState === 'loading' || !input || !answer) return void requestAnimationFrame(look);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      Object.assign(window, { answered: performance.now() });
    }).observe(answer, { childList: true, subtree: true, characterData: true });
    input.scrollIntoView({ block: 'center', behavior: 'instant' });
    input.focus();
    input.value = '0.7';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  look();
}

/** Milliseconds from opening a cold page until its calculator answers a reader who types at once. */
export const firstAnswer = (browser: Browser, address: string, form: Form): Promise<number> =>
  asReader(browser, async (page) => {
    await page.addInitScript(hurry, form);
    await page.goto(address, { waitUntil: 'commit' });
    const answered = await page.waitForFunction(() => (window as { answered?: number }).answered, undefined, {
      timeout: 20_000,
    });
    return Number(await answered.jsonValue());
  });

/** Milliseconds from touching a field of a page at rest, with nothing of the calculator fetched, to the first answer. */
export const touchedAnswer = (browser: Browser, address: string, form: Form): Promise<number> =>
  asReader(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const start = await page.evaluate(() => performance.now());
    await page.evaluate(hurry, form);
    const answered = await page.waitForFunction(() => (window as { answered?: number }).answered);
    return Number(await answered.jsonValue()) - start;
  });

/** The slowest of ten keys, from the key to the next paint, in steps of 8 ms as browsers tell it. */
export const nextPaint = (browser: Browser, address: string, { field, output }: Form): Promise<number> =>
  asReader(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const input = page.locator(field);
    const before = await page.locator(output).textContent();
    await input.fill('0.6');
    await page.waitForFunction(
      ([selector, text]) => document.querySelector(selector ?? '')?.textContent !== text,
      [output, before],
    );
    // A key in a field at the window's edge may change nothing that is shown, and has no next paint.
    await input.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      const worst = { duration: 0 };
      Object.assign(window, { worst });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) worst.duration = Math.max(worst.duration, duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    await input.press('End');
    for (const digit of '1234567890') {
      await page.keyboard.press(digit);
      await page.waitForTimeout(80);
    }
    await page.waitForTimeout(300);
    return page.evaluate(() => (window as unknown as { worst: { duration: number } }).worst.duration);
  });
