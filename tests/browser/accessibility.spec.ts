import { expect, test } from '@playwright/test';
import { browserFaults } from '#site/accessibility/every-check.ts';
import { toldFaults } from '#site/accessibility/fault.ts';
import { calculatorPages, pages } from './pages.ts';

/** The same checks that `npm run audit` does on every page, here on one page of each kind and on each calculator. */
const addresses = new Set([...Object.values(pages), ...calculatorPages.map(({ address }) => address)]);

// Six checks of a long page take a while where others work on the same machine.
test.setTimeout(90_000);

for (const address of addresses)
  test(`${address} holds every check of accessibility`, async ({ page }) => {
    expect(toldFaults(await browserFaults(page, address))).toEqual([]);
  });
