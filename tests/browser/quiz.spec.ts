import { expect, type Page, test } from '@playwright/test';

const chapter = '/en/background/trade-in-figures/';
/** Opens the chapter at its quiz, which comes alive when it is near. */
const open = async (page: Page) => {
  await page.goto(`${chapter}#check-yourself`);
  await expect(page.locator('.quiz-tools')).toBeVisible();
};
/** The same after coming back. */
const reopen = async (page: Page) => {
  await page.reload();
  await expect(page.locator('.quiz-tools')).toBeVisible();
};
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const answer = async (page: Page, id: string, text: string) => {
  await question(page, id).locator('.option', { hasText: text }).click();
  await question(page, id).getByRole('button', { name: 'Check my answer' }).click();
};
const right = 'Reporter, flow, period and unit are all there';

test('explains each wrong answer, gives hints in steps, and the explanation when right', async ({ page }) => {
  await open(page);
  const first = question(page, 'tif-four-answers');
  await first.getByRole('button', { name: 'Check my answer' }).click();
  await expect(first.getByRole('status')).toHaveText('Choose an answer first.');
  await answer(page, 'tif-four-answers', 'stands at');
  await expect(first.getByRole('status')).toContainText('Not yet.');
  await expect(first.getByRole('status')).toContainText('neither the year nor the reporter');
  await first.getByRole('button', { name: 'Show a hint' }).click();
  await expect(first.locator('.hints li:visible')).toHaveCount(1);
  await first.getByRole('button', { name: 'Show the next hint' }).click();
  await expect(first.locator('.hints li:visible')).toHaveCount(2);
  await answer(page, 'tif-four-answers', 'both directions together.');
  await expect(first.getByRole('status')).toContainText('Right.');
  await expect(first.getByRole('status')).toContainText(right);
});

test('is answered with the keyboard alone', async ({ page }) => {
  await open(page);
  const first = question(page, 'tif-four-answers');
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toContainText('Right.');
});

test('grades a number with its tolerance and explains a known slip', async ({ page }) => {
  await open(page);
  const number = page
    .locator('.question')
    .filter({ has: page.locator('input[type="text"]') })
    .first();
  const key = await page.evaluate(() => {
    const state = JSON.parse(document.querySelector('.quiz-state')?.textContent ?? '{}') as {
      questions: {
        type: string;
        key: number;
        tolerance: number;
        traps: { value: number; feedback: string }[];
      }[];
    };
    return state.questions.find((q) => q.type === 'number');
  });
  if (!key) throw new Error('no number question');
  const input = number.getByRole('textbox');
  await input.fill(String(key.traps[0]?.value));
  await number.getByRole('button', { name: 'Check my answer' }).click();
  await expect(number.getByRole('status')).toContainText('Not yet.');
  await input.fill(String(key.key + key.tolerance * 0.9));
  await input.press('Enter');
  await expect(number.getByRole('status')).toContainText('Right.');
  await input.fill('1,500');
  await input.press('Enter');
  await expect(number.getByRole('status')).toContainText('Do you mean');
  await number.getByRole('button', { name: '1500' }).click();
  await expect(input).toHaveValue('1500');
  await expect(number.getByRole('status')).toContainText('Not yet.');
});

test('remembers answers on this device, retries only the wrong ones, and forgets on request', async ({
  page,
}) => {
  await open(page);
  await answer(page, 'tif-four-answers', 'both directions together.');
  await answer(page, 'tif-name-the-flow', 'Chinese customs call it imports too');
  await expect(page.locator('.quiz-score')).toContainText('1 of 8 right');
  await reopen(page);
  await expect(question(page, 'tif-four-answers')).toHaveAttribute('data-state', 'right');
  await expect(question(page, 'tif-name-the-flow')).toHaveAttribute('data-state', 'wrong');
  await page.getByRole('button', { name: 'Try the wrong ones again' }).click();
  await expect(question(page, 'tif-name-the-flow')).not.toHaveAttribute('data-state');
  await expect(question(page, 'tif-four-answers')).toHaveAttribute('data-state', 'right');
  await page.getByRole('button', { name: 'Forget my answers' }).click();
  await reopen(page);
  await expect(question(page, 'tif-four-answers')).not.toHaveAttribute('data-state');
});

test('keeps the answers of two tabs', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  await answer(page, 'tif-four-answers', 'both directions together.');
  await answer(other, 'tif-name-the-flow', 'Chinese customs call it exports');
  await reopen(page);
  await expect(page.locator('.quiz-score')).toContainText('2 of 8 right');
});

test('does not count an answer to a question that has changed', async ({ page }) => {
  await open(page);
  await answer(page, 'tif-four-answers', 'both directions together.');
  await page.evaluate(() =>
    localStorage.setItem(
      'book-quiz',
      (localStorage.getItem('book-quiz') ?? '').replace(/"print":"[^"]+"/, '"print":"older"'),
    ),
  );
  await reopen(page);
  await expect(question(page, 'tif-four-answers')).not.toHaveAttribute('data-state');
});

test('shows no key in a question’s attributes before it is asked for', async ({ page }) => {
  await open(page);
  const attributes = await question(page, 'tif-four-answers').evaluate((root) =>
    [...root.querySelectorAll('label, input, fieldset')].flatMap((element) =>
      [...element.attributes].map(({ name }) => name),
    ),
  );
  expect(attributes.filter((name) => /correct|right|key|answer/.test(name))).toEqual([]);
  await expect(question(page, 'tif-four-answers').locator('details')).toBeHidden();
});

test('a question that stands outside its chapter brings what the chapter would have told', async ({
  page,
}) => {
  const told = page.locator('.question').getByText('The table asks three questions, one after the other.');
  await page.goto('/embed/en/quiz/oli/');
  await expect(told).toBeVisible();
  await page.goto('/en/theory/oli/');
  await expect(told).toHaveCount(0);
});
