import type { Browser, Page } from '@playwright/test';
import { asReader } from '../reader.ts';

export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly scripts: number;
}

interface Seen {
  largest: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

/** Keeps, inside the page, what the browser tells of its own painting. */
function keep(): void {
  const seen: Seen = { largest: 0, shift: 0, tasks: [] };
  Object.assign(window, { seen });
  const notes: Record<string, (entry: PerformanceEntry) => void> = {
    'largest-contentful-paint': ({ startTime }) => (seen.largest = startTime),
    'layout-shift': (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value),
    longtask: ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }),
  };
  for (const [type, note] of Object.entries(notes))
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

function tell(): Omit<Load, 'bytes' | 'scripts'> {
  const { seen } = window as unknown as { seen: Seen };
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const blocking = seen.tasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { firstPaint, largestPaint: seen.largest, blocking, shift: seen.shift };
}

async function weigh(page: Page): Promise<() => { bytes: number; scripts: number }> {
  const sum = { bytes: 0, scripts: 0 };
  const kinds = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') sum.scripts += encodedDataLength;
  });
  return () => sum;
}

/** One cold visit, until nothing more arrives and nothing more is worked on. */
export const load = (browser: Browser, address: string): Promise<Load> =>
  asReader(browser, async (page) => {
    const weighed = await weigh(page);
    await page.addInitScript(keep);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return { ...(await page.evaluate(tell)), ...weighed() };
  });
