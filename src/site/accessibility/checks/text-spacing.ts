/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings all it needs with it */
import { type BrowserCheck, NARROW, WIDE } from '../browser-check.ts';
import { sideways } from '../sideways.ts';

/** Lines, paragraphs, words and letters as far apart as readers may set them: nothing is cut off. */
const check: BrowserCheck = {
  criteria: ['1.4.12'],
  async run(page) {
    await page.setViewportSize(NARROW);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const cut = await page.evaluate(() =>
      [...document.body.querySelectorAll<HTMLElement>('*:not(svg *, math *)')]
        .filter((element) => {
          const style = getComputedStyle(element);
          // A formula has no lines to set apart.
          if (element.querySelector(':scope > math, :scope > * > math')) return false;
          // Smaller than that are words for screen readers alone.
          if (element.clientWidth < 8 || element.clientHeight < 8 || !element.textContent?.trim())
            return false;
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.className}`,
        ),
    );
    const found = await sideways(page, 'text-spacing');
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
    await page.setViewportSize(WIDE);
    const words = 'Cuts its text off when lines and letters stand wider apart: let it grow.';
    return [...found, ...cut.map((where) => ({ rule: 'text-spacing', where, words }))];
  },
};
export default check;
