import type { Browser } from '@playwright/test';
import { asReader } from '../reader.ts';

export interface Simulated {
  readonly finished: number;
  /** The longest time the page drew nothing new meanwhile. */
  readonly pause: number;
}

const ADDRESS = '/en/calculators/lead-time/';

/** 100,000 journeys in the worker of the lead-time calculator, on this machine as it is. */
export const simulation = (browser: Browser, origin: string): Promise<Simulated> =>
  asReader(
    browser,
    async (page) => {
      await page.goto(origin + ADDRESS, { waitUntil: 'networkidle' });
      await page.locator('#legs-seed').fill('2');
      await page.locator('.simulation-told', { hasText: 'seed 2' }).waitFor();
      return page.evaluate(async () => {
        const input = document.querySelector<HTMLInputElement>('#legs-seed');
        const simulated = document.querySelector('.simulation-told');
        if (!input || !simulated) throw new Error('The lead-time calculator has no seed.');
        const start = performance.now();
        let last = start;
        let pause = 0;
        input.value = '3';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (!simulated.textContent?.includes('seed 3 ')) {
          const frame = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
          pause = Math.max(pause, frame - last);
          last = frame;
        }
        return { finished: performance.now() - start, pause };
      });
    },
    { slow: false },
  );
