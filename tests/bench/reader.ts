import type { Browser, Page } from '@playwright/test';

/** A middling phone on slow 4G, with the numbers that Lighthouse uses: 150 ms a round trip, 1.6 Mbit/s, a CPU four times slower. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Gives a page with nothing in its cache to `look`. */
export async function asReader<T>(
  browser: Browser,
  look: (page: Page) => Promise<T>,
  { slow = true }: { slow?: boolean } = {},
): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    return await look(page);
  } finally {
    await context.close();
  }
}

/** The middle of an odd number of runs: what else the machine does is not the book's. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs one after the other, never two at a time. */
export async function times<T>(count: number, run: (turn: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await run(turn));
  return results;
}
