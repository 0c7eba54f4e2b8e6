import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BrowserCheck, Found } from '../browser-check.ts';

/** axe-core in light; in dark the rules that look at colours, for nothing else can differ. Targets of 24 pixels with it. */
const check: BrowserCheck = {
  criteria: ['1.1.1', '1.3.1', '1.4.1', '1.4.3', '2.4.4', '2.5.8', '3.1.1', '3.3.2', '4.1.2'],
  async run(page) {
    const light = await inTheme(page, 'light', (axe) =>
      axe.options({ rules: { 'target-size': { enabled: true } } }),
    );
    const dark = await inTheme(page, 'dark', (axe) =>
      axe.withRules(['color-contrast', 'link-in-text-block']),
    );
    return [...light, ...dark];
  },
};
export default check;

async function inTheme(page: Page, theme: string, choose: (axe: AxeBuilder) => AxeBuilder): Promise<Found[]> {
  const before = await page.evaluate((name) => {
    const { dataset } = document.documentElement;
    const old = dataset.theme;
    dataset.theme = name;
    return old;
  }, theme);
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  await page.evaluate((old) => {
    if (old) document.documentElement.dataset.theme = old;
  }, before);
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target }) => ({
      rule: id,
      where: target.join(' '),
      words: `${help} (${theme}). See ${helpUrl}`,
    })),
  );
}
