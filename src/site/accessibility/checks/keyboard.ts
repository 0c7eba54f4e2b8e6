import type { BrowserCheck } from '../browser-check.ts';
import { recordFocus, type FocusRecord } from '../focus-record.ts';

/** Tab goes through everything in the order of the text, ends, and the place is always to be seen. */
const check: BrowserCheck = {
  criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'],
  async run(page) {
    const expected = await page.evaluate(recordFocus);
    for (let i = 0; i < expected + 3; i++) await page.keyboard.press('Tab');
    const record = await page.evaluate(
      () =>
        new Promise<FocusRecord>((resolve) =>
          requestAnimationFrame(() => {
            const { bookFocus } = window as unknown as { bookFocus: FocusRecord & { stop(): void } };
            bookFocus.stop();
            resolve({ faults: bookFocus.faults, missed: bookFocus.missed, ended: bookFocus.ended });
          }),
        ),
    );
    const trap = record.ended
      ? []
      : [['html', 'Tab does not come out of the page: something holds it.'] as const];
    const missed = record.missed.map(
      (where) => [where, 'Tab does not reach it: make it a link, button or field.'] as const,
    );
    return [...record.faults, ...missed, ...trap].map(([where, words]) => ({
      rule: 'keyboard',
      where,
      words,
    }));
  },
};
export default check;
