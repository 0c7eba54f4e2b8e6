import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const CHAPTER = '/en/background/two-ledgers/';
const card = (page: Page) => page.locator('.review-card');

test('brings back the chapter that was opened, by keys alone, and remembers it', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('book-opened')))
    .toBe('1 background/two-ledgers');
  await page.goto('/en/review/');
  await expect(page.locator('.review-tally')).toContainText('Chapters: 1.');
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText('Left in this round: 10');
  await page.keyboard.press('Space');
  await expect(page.locator('.review-back')).toBeFocused();
  await page.keyboard.press('3');
  await expect(card(page)).toContainText('Left in this round: 9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'End the round' }).click();
  await expect(page.locator('.review-done')).toHaveText(
    'The round is over. Forgot: 0. Hard: 0. Good: 1. Easy: 1.',
  );
  await page.reload();
  await expect(page.locator('.review-tally')).toContainText('The next cards come in 3 days.');
});

test('is turned and rated by touch, and each card leads to its place in the book', async ({ browser }) => {
  const phone = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await phone.newPage();
  await page.goto('/en/review/');
  await page.getByRole('button', { name: 'Take the cards of all chapters' }).tap();
  await page.getByRole('button', { name: 'Start' }).tap();
  for (const kind of ['Term', 'Question']) {
    await expect(card(page)).toContainText(kind);
    await page.getByRole('button', { name: 'Show the answer' }).tap();
    const place = await page.getByRole('link', { name: 'Where it stands in the book' }).getAttribute('href');
    const [path = '', id = ''] = place?.split('#') ?? [];
    const there = await page.request.get(path);
    expect(await there.text()).toContain(`id="${id}"`);
    for (const rating of await page.locator('.review-rating').all())
      expect((await rating.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: /^Good\b/ }).tap();
  }
  await phone.close();
});

test('gives its cards as a table and as a file for Anki', async ({ page }, info) => {
  await page.goto('/ru/review/');
  await page.getByRole('button', { name: 'Взять карточки всех глав' }).click();
  const save = async (name: string, file: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    await (await download).saveAs(info.outputPath(file));
    expect((await download).suggestedFilename()).toBe(file);
    return readFileSync(info.outputPath(file), 'utf8');
  };
  const { cards } = (await (await page.request.get('/ru/review/cards.json')).json()) as { cards: unknown[] };
  const anki = await save('Сохранить для Anki', 'khorgos-cards-ru.txt');
  const notes = anki.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(notes.length).toBe(cards.length);
  expect(new Set(notes.map((note) => note.split('\t')[0])).size).toBe(cards.length);
  for (const note of notes) expect(note.split('\t').length).toBe(4);
  expect(await save('Сохранить таблицей (CSV)', 'khorgos-cards-ru.csv')).toMatch(
    /^\ufeffid;chapter;front;back;/,
  );
});

test('a full storage is said, and the round goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/en/review/');
  await page.getByRole('button', { name: 'Take the cards of all chapters' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('status')).toContainText('could not keep this review');
  await expect(card(page)).toContainText('Left in this round: 9');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a turned card has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/kk/review/');
    await page.getByRole('button', { name: 'Барлық тараудың карточкаларын алу' }).click();
    await page.getByRole('button', { name: 'Бастау' }).click();
    await page.keyboard.press('Space');
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('says what it is, and leads to every quiz and to the glossary', async ({ page }) => {
    await page.goto('/en/review/');
    await expect(page.getByText('Only a script can remember what you know')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Glossary' })).toBeVisible();
    expect(await page.locator('.review-quizzes a').count()).toBeGreaterThan(20);
    await page.locator('.review-quizzes a').first().click();
    await expect(page).toHaveURL(/#quiz-/);
  });
});
