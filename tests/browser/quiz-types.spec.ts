import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerByKeyboard, answerWrongly, firstOf, openFirst, types } from './quiz-page.ts';

for (const type of types) {
  test.describe(type, () => {
    test('is answered with the keyboard alone', async ({ page }) => {
      const question = await openFirst(page, type);
      await answerByKeyboard(page, question);
      await question.check.focus();
      await page.keyboard.press('Enter');
      await expect(question.said).toContainText('Right.');
      // The button is gone with nothing left to check; what was said takes its focus.
      await expect(question.said).toBeFocused();
      await expect(question.check).toBeHidden();
    });

    test('says in words what is not right yet, and comes back so', async ({ page }) => {
      const question = await openFirst(page, type);
      await answerWrongly(question);
      await question.check.click();
      await expect(question.said).toContainText('Not yet.');
      const words = await question.root.locator('.question-feedback, .row-why').allTextContents();
      await page.reload();
      await expect(question.said).toContainText('Not yet.');
      expect(await question.root.locator('.question-feedback, .row-why').allTextContents()).toEqual(words);
    });

    test('holds no key in its attributes', async ({ page }) => {
      const { root } = await openFirst(page, type);
      const names = await root.evaluate((element) =>
        [...element.querySelectorAll('*')].flatMap((inner) => inner.getAttributeNames()),
      );
      expect(names.filter((name) => /correct|right|key|answer|solution/.test(name))).toEqual([]);
      await expect(root.locator('details.answer')).toBeHidden();
    });

    test('has rows of 44 pixels at least on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const { root } = await openFirst(page, type);
      const heights = await root
        .locator('.option, select, .order-move, input[type="text"], .primary')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });

    test('does not scroll sideways at 320 pixels when it is answered', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const question = await openFirst(page, type);
      await answerWrongly(question);
      await question.check.click();
      await question.root.getByRole('button', { name: 'Show the answer' }).click();
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no accessibility violation in ${colorScheme}, open and answered`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const question = await openFirst(page, type);
        const violations = async () => {
          const found = await new AxeBuilder({ page })
            .include(`[data-question="${question.grading.id}"]`)
            .analyze();
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('; ')}`);
        };
        expect(await violations()).toEqual([]);
        await answerWrongly(question);
        await question.check.click();
        await question.root.getByRole('button', { name: /hint/ }).first().click();
        await question.root.getByRole('button', { name: 'Show the answer' }).click();
        expect(await violations()).toEqual([]);
      });
  });

  test.describe(`${type}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('has its controls, no button without use, and its answer behind a summary', async ({ page }) => {
      const { address, id } = firstOf(type);
      await page.goto(address);
      const root = page.locator(`[data-question="${id}"]`);
      await expect(
        root.locator('.option input, select, input[type="text"], .order li').first(),
      ).toBeVisible();
      await expect(root.getByRole('button')).toHaveCount(0);
      await root.locator('details.answer summary').click();
      await expect(root.locator('details.answer p').last()).toBeVisible();
    });
  });
}

test('an order can be dragged with a mouse', async ({ page }) => {
  const { root } = await openFirst(page, 'order');
  const rows = root.locator('[data-row]');
  const before = await rows.locator('.order-text').allTextContents();
  const from = await rows.nth(2).locator('.order-text').boundingBox();
  const to = await rows.nth(0).boundingBox();
  if (!from || !to) throw new Error('not in view');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, to.y + 4, { steps: 20 });
  await page.mouse.up();
  const [first = '', second = '', third = ''] = before;
  expect((await rows.locator('.order-text').allTextContents()).slice(0, 3)).toEqual([third, first, second]);
});

test('trying again keeps what is right inside a question', async ({ page }) => {
  const question = await openFirst(page, 'match');
  await answerWrongly(question);
  await question.check.click();
  await expect(question.said).toContainText('1 of');
  await page.getByRole('button', { name: 'Try the wrong ones again' }).click();
  const fields = question.root.getByRole('combobox');
  await expect(fields.first()).not.toHaveValue('');
  await expect(fields.nth(1)).toHaveValue('');
  await expect(fields.nth(1)).toBeFocused();
});

test('a number gets fresh numbers, whose key its calculator computes', async ({ page }) => {
  await page.goto('/en/background/two-ledgers/#tl-symmetric');
  const root = page.locator('[data-question="tl-symmetric"]');
  await expect(page.locator('.quiz-tools')).toBeVisible();
  await root.getByRole('textbox').fill('7');
  await root.getByRole('textbox').press('Enter');
  await root.getByRole('button', { name: 'Other numbers' }).click();
  await expect(root.locator('.question-feedback')).toContainText('other numbers now');
  const [china = 0, kazakhstan = 0] = (await root.locator('label [data-slot]').allTextContents()).map(Number);
  expect([china, kazakhstan]).not.toEqual([45, 30]);
  await root.getByRole('textbox').fill(((china - kazakhstan) / (china + kazakhstan)).toFixed(4));
  await root.getByRole('textbox').press('Enter');
  await expect(root.locator('.question-feedback')).toContainText('Right.');
});
