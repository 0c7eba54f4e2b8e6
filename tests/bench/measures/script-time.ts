import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from '@playwright/test';
import { asReader } from '../reader.ts';

export interface ScriptTime {
  readonly calculator: string;
  /** Milliseconds of script from a key to the result in words, the middle of nine keys, on the slow phone. */
  readonly answer: number;
}

const FIELDS = 'book-calculator form :is(input, textarea)';

/** Changes one field after the other, with nine values that it takes, and times what runs before the browser may draw. */
async function answered(fields: string): Promise<number> {
  const spent: number[] = [];
  for (const input of document.querySelectorAll<HTMLInputElement>(fields)) {
    const chosen = ['radio', 'checkbox'].includes(input.type);
    const before = input.value;
    // Another digit behind the number, or the next whole number, whichever the field takes.
    const values = [1, 3, 5].flatMap((n) => [
      `${before}${before.includes('.') ? '' : '.'}${n}`,
      String(Number(before) + n),
    ]);
    for (const value of chosen ? [before] : values) {
      const start = performance.now();
      if (chosen) input.click();
      else {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      // The definition is there: the answer comes in this task, a few promises later.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      const took = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (!input.closest('book-calculator')?.hasAttribute('data-stale')) spent.push(took);
      if (spent.length === 9) return spent.toSorted((x, y) => x - y)[4] ?? NaN;
    }
    if (chosen || input.value === before) continue;
    input.value = before;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  throw new Error(`${location.pathname} took ${spent.length} other values; nine are needed.`);
}

/** Every calculator of the book in turn, on its own page. */
export async function scriptTimes(browser: Browser, origin: string): Promise<ScriptTime[]> {
  const pages = globSync('dist/en/calculators/*/index.html').map((file) => dirname(file).replace('dist', ''));
  const times: ScriptTime[] = [];
  for (const page of pages.toSorted())
    times.push(
      await asReader(browser, async (tab) => {
        await tab.goto(`${origin}${page}/`, { waitUntil: 'networkidle' });
        const field = tab.locator(FIELDS).first();
        await field.focus();
        await tab.waitForLoadState('networkidle');
        return { calculator: page.split('/').at(-1) ?? page, answer: await tab.evaluate(answered, FIELDS) };
      }),
    );
  return times;
}
