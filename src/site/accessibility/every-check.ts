import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type BrowserCheck, WIDE } from './browser-check.ts';
import type { Fault } from './fault.ts';

/** Every check of an open page, found by its file. */
export const checks: ReadonlyMap<string, BrowserCheck> = new Map(
  await Promise.all(
    readdirSync(new URL('./checks/', import.meta.url))
      .toSorted()
      .map(async (file) => {
        const { default: check } = (await import(`./checks/${file}`)) as { default: BrowserCheck };
        return [file.replace(/\.ts$/, ''), check] as const;
      }),
  ),
);

/** Opens a page and does every check on it. */
export async function browserFaults(page: Page, address: string): Promise<Fault[]> {
  await page.setViewportSize(WIDE);
  await page.goto(address);
  const faults: Fault[] = [];
  for (const [check, { run }] of checks)
    for (const found of await run(page)) faults.push({ page: address, check, ...found });
  return faults;
}
