import type { Page } from '@playwright/test';
import type { Found } from './browser-check.ts';

/** What makes the page wider than its window: the innermost parts that stick out of it. */
export async function sideways(page: Page, rule: string): Promise<Found[]> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const names = out
      .filter((element) => !out.some((other) => other !== element && element.contains(other)))
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.className}`,
      );
    return names.length > 0 ? names.slice(0, 5) : ['html'];
  });
  return wide.map((where) => ({
    rule,
    where,
    words: 'Sticks out of the window: let it wrap or scroll by itself.',
  }));
}
