import { expect, test } from '@playwright/test';
import { answerByKeyboard, answerWrongly, openFirst } from './quiz-page.ts';

test('shows what was answered, saves it, erases it when asked twice, and loads it again', async ({
  page,
}, info) => {
  const right = await openFirst(page, 'choice');
  await answerByKeyboard(page, right);
  await right.check.click();
  const wrong = await openFirst(page, 'multiple');
  await answerWrongly(wrong);
  await wrong.check.click();
  await page.locator('.quiz-tools').getByRole('link', { name: 'Your answers' }).click();

  const mark = (id: string) => page.locator(`.progress-mark[data-question="${id}"]`);
  const shown = async () => {
    await expect(mark(right.grading.id)).toHaveAccessibleName(/: right$/);
    await expect(mark(wrong.grading.id)).toHaveAccessibleName(/: not right yet$/);
    await expect(page.locator('.progress-sum')).toContainText('2 of');
  };
  await shown();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = info.outputPath('answers.json');
  await (await download).saveAs(file);

  await page.getByRole('button', { name: 'Erase all answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep them' }).click();
  await shown();
  await page.getByRole('button', { name: 'Erase all answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase them' }).click();
  await expect(page.getByRole('status')).toContainText('erased from this browser');
  await expect(mark(right.grading.id)).toHaveAccessibleName(/: not answered$/);

  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('New or newer answers: 2');
  await shown();
  await mark(right.grading.id).click();
  await expect(page.locator(`[data-question="${right.grading.id}"]`)).toHaveAttribute('data-state', 'right');
});

test('names a file that it cannot read and overwrites nothing', async ({ page }) => {
  const right = await openFirst(page, 'choice');
  await answerByKeyboard(page, right);
  await right.check.click();
  await page.goto('/en/progress/');
  const load = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await load('{"book":"crossing-kh');
  await expect(page.getByRole('status')).toContainText('mine.json is damaged');
  await load('{"book":"crossing-khorgos","v":99,"answers":{}}');
  await expect(page.getByRole('status')).toContainText('mine.json was made by another version');
  await expect(page.locator('.progress-sum')).toContainText('1 of');
});

test('is reached from the foot of every page, in its language', async ({ page }) => {
  await page.goto('/kk/glossary/');
  await page.locator('.page-foot').getByRole('link', { name: 'Менің жауаптарым' }).click();
  await expect(page).toHaveURL(/\/kk\/progress\/$/);
  await expect(page.locator('.progress-sum')).toContainText('жауап жоқ');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('says what it needs, and its marks still lead to the questions', async ({ page }) => {
    await page.goto('/en/progress/');
    await expect(page.getByText('only a script can read them')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Erase all answers' })).toHaveCount(0);
    await page.locator('.progress-mark[data-question]').first().click();
    await expect(page).toHaveURL(/#/);
  });
});
