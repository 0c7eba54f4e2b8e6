import { type BrowserCheck, NARROW, WIDE } from '../browser-check.ts';
import { sideways } from '../sideways.ts';

/** At 320 pixels, or 400 % of a wide window, nothing has to be scrolled sideways. */
const check: BrowserCheck = {
  criteria: ['1.4.4', '1.4.10'],
  async run(page) {
    await page.setViewportSize(NARROW);
    const found = await sideways(page, 'narrow');
    await page.setViewportSize(WIDE);
    return found;
  },
};
export default check;
