/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings all it needs with it */
import type { BrowserCheck } from '../browser-check.ts';

/** Nothing moves for a reader who asked for less motion. What follows one's own scrolling may. */
const check: BrowserCheck = {
  criteria: ['2.2.2', '2.3.3'],
  async run(page) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      const running = document
        .getAnimations()
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map(({ effect }) => name((effect as KeyframeEffect).target ?? document.body));
      const later = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
        const changes = /all|transform|inset|left|top|width|height|margin/.test(transitionProperty);
        return scrollBehavior === 'smooth' || (changes && /[1-9]/.test(transitionDuration));
      });
      return [...running, ...later.map(name)];
    });
    await page.emulateMedia({ reducedMotion: null });
    const words = 'Moves although the reader asked for less motion: ask for prefers-reduced-motion.';
    return moving.map((where) => ({ rule: 'reduced-motion', where, words }));
  },
};
export default check;
