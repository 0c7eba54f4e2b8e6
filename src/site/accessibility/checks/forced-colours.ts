/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings all it needs with it */
import type { BrowserCheck } from '../browser-check.ts';

/** In the colours a reader forces, fields and buttons keep an edge and words in drawings stand out. */
const check: BrowserCheck = {
  criteria: ['1.4.3', '1.4.11'],
  async run(page) {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await page.evaluate(() => {
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''}`;
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = numbers(colour)
          .slice(0, 3)
          .map((part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.documentElement).backgroundColor);
      const contrast = (colour: string) => {
        const [low = 0, high = 0] = [light(colour), ground].toSorted((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const edgeless = [...document.querySelectorAll('input, select, textarea, button')].filter((control) => {
        const style = getComputedStyle(control);
        const edge = Number.parseFloat(style.borderBottomWidth) > 0 || style.appearance !== 'none';
        return shown(control) && !edge && !control.textContent?.trim();
      });
      const faint = [...document.querySelectorAll('svg text')].filter(
        (text) => shown(text) && text.textContent?.trim() && contrast(getComputedStyle(text).fill) < 4.5,
      );
      return [
        ...edgeless.map(
          (control) => [name(control), 'Has no edge in forced colours: give it a border.'] as const,
        ),
        ...faint.map(
          (text) =>
            [
              `${name(text)} “${text.textContent}”`,
              'Cannot be read in forced colours: use CanvasText.',
            ] as const,
        ),
      ];
    });
    await page.emulateMedia({ forcedColors: 'none' });
    return found.map(([where, words]) => ({ rule: 'forced-colours', where, words }));
  },
};
export default check;
