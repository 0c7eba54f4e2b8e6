import type { Browser } from '@playwright/test';
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

function tell(): Load {
  const { seen } = window as unknown as { seen: Seen };
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const blocking = seen.tasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  // Bodies as they came over the wire; everything is of the page's own origin, so nothing is hidden.
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
  const sum = { bytes: page?.encodedBodySize ?? NaN, scripts: 0 };
  for (const { name, encodedBodySize } of resources) {
    sum.bytes += encodedBodySize;
    if (name.endsWith('.js')) sum.scripts += encodedBodySize;
  }
  return { firstPaint, largestPaint: seen.largest, blocking, shift: seen.shift, ...sum };
}

/** One cold visit, until nothing more arrives and nothing more is worked on. */
export const load = (browser: Browser, address: string): Promise<Load> =>
  asReader(browser, async (page) => {
    await page.addInitScript(keep);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return page.evaluate(tell);
  });
