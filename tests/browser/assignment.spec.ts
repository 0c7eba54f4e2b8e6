import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import growth from '#calculators/growth.ts';
import { type Assignment, readAssignment, writeAssignment } from '#kit/assignment/assignment.ts';
import { drawFor } from '#kit/assignment/draw.ts';

const address = '/en/calculators/growth/assignment/';
const cagr: Assignment = {
  name: 'Week 3',
  part: 'cagr',
  fixed: { end: 5.9 },
  varied: { start: { from: 2, to: 4, step: 0.5 }, years: { from: 2, to: 6, step: 1 } },
  asked: { rate: 0.1, doubling: 0.05 },
};
const link = `${address}?${writeAssignment(growth, cagr)}`;
const draw = (student: string) => drawFor(growth, cagr, student, {});

const answer = (page: Page, name: string) => page.locator('.homework-answers').getByLabel(name);

async function enter(page: Page, student: string) {
  await page.getByLabel('Your number or name').fill(student);
  await page.getByRole('button', { name: 'Show my numbers' }).click();
}

test('a student sees their own numbers, the same as are drawn in Node', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByText('Week 3')).toBeVisible();
  for (const student of ['S-1', 'Айгүл', '李雷', '  s-1 ']) {
    await enter(page, student);
    const { start, years } = draw(student)?.state ?? {};
    const given = page.locator('.homework-given');
    await expect(given).toContainText(`First valueUS$${start} billion`);
    await expect(given).toContainText(`Years between${years} years`);
    await expect(given).toContainText('Last valueUS$5.9 billion');
  }
});

test('answers are judged within the tolerance, with the keyboard alone, and no answer is given away', async ({
  page,
}) => {
  await page.goto(link);
  await page.getByLabel('Your number or name').focus();
  await page.keyboard.type('S-1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.homework-given caption')).toBeFocused();
  await expect(page.locator('.homework-answers')).toContainText('within 0.1 percentage points either way');
  const { rate, doubling } = (draw('S-1')?.results ?? {}) as { rate: number; doubling: number };
  await answer(page, 'Growth a year').fill((rate + 0.09).toFixed(3));
  await answer(page, 'Time to double').fill((doubling + 1).toFixed(3));
  await page.keyboard.press('Enter');
  await expect(page.locator('.homework-verdict')).toHaveText(['Right.', 'Not yet.']);
  await expect(page.locator('.homework-score')).toHaveText('1 of 2 right.');
  expect(await page.locator('.homework-student').textContent()).not.toContain(doubling.toFixed(1));
  await answer(page, 'Time to double').fill('abc');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await expect(page.locator('.homework-verdict').nth(1)).toContainText('not a number');
});

test('numbers and answers are copied to be handed in', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link);
  await enter(page, 'S-1');
  await answer(page, 'Growth a year').fill('12');
  await page.getByRole('button', { name: 'Copy numbers and answers' }).click();
  await expect(page.locator('.homework-score')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[0]).toBe('S-1');
  expect(text).toContain('Week 3');
  expect(text).toContain('Growth a year: 12');
  expect(text.split('\n').at(-1)).toContain(link);
});

test('an empty number is asked for', async ({ page }) => {
  await page.goto(link);
  await enter(page, '   ');
  await expect(page.getByText('Type your number or name first.')).toBeVisible();
  await expect(page.locator('.homework-given')).toHaveCount(0);
});

test('a lecturer sets an assignment and gets a link that means exactly that', async ({ page }) => {
  await page.goto(`${address}#cagr`);
  await page.getByLabel('What you call it').fill('Week 5');
  const row = (name: string) => page.getByRole('group', { name, exact: true });
  await row('First value').getByLabel('From').fill('2');
  await row('First value').getByLabel('To', { exact: true }).fill('3');
  await row('First value').getByLabel('Step').fill('0.25');
  await row('Years between').getByLabel('different for every student').check();
  await row('Years between').getByLabel('From').fill('2');
  await row('Years between').getByLabel('To', { exact: true }).fill('5');
  await row('Years between').getByLabel('Step').fill('1');
  await page.getByLabel('Time to double').check();
  const field = page.getByLabel('Link for your students');
  const url = new URL(await field.inputValue());
  expect(readAssignment(growth, url.search).assignment).toMatchObject({
    name: 'Week 5',
    part: 'cagr',
    fixed: { end: 5.9 },
    varied: { start: { from: 2, to: 3, step: 0.25 }, years: { from: 2, to: 5, step: 1 } },
  });
  await expect(page.locator('.homework-example')).toContainText('Different sets of numbers: 20.');
  await page.goto(url.href);
  await enter(page, 'x');
  await expect(page.locator('.homework-given')).toBeVisible();
});

test('a field that cannot be read keeps the link back, and says why', async ({ page }) => {
  await page.goto(`${address}#cagr`);
  const from = page.getByRole('group', { name: 'First value' }).getByLabel('From');
  await from.fill('9');
  await expect(page.getByText('The first number must not be above the last.')).toBeVisible();
  await expect(page.getByText('The link and the key wait until every field can be read.')).toBeVisible();
  await expect(page.getByLabel('Link for your students')).toBeHidden();
  await from.fill('1');
  await expect(page.getByLabel('Link for your students')).toBeVisible();
  await page.getByLabel('Growth a year').uncheck();
  await expect(page.getByText('Choose at least one result.')).toBeVisible();
});

test('the key has every student’s numbers and answers, in the page and as a file; hostile names stay text', async ({
  page,
}) => {
  await page.goto(link);
  await page.getByText('For the lecturer: key and changes').click();
  const hostile = '<img src=x onerror=alert(1)>';
  await page.getByLabel('Class list').fill(`S-1\n${hostile}\n=HYPERLINK("x")\ns-1\n\nАйгүл`);
  await page.getByRole('button', { name: 'Make the key' }).click();
  const rows = page.locator('.homework-key tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1).locator('th')).toHaveText(hostile);
  await expect(page.locator('.homework-key img')).toHaveCount(0);
  const drawn = draw('S-1');
  await expect(rows.first()).toContainText(`US$${drawn?.state.start} billion`);
  await expect(rows.first()).toContainText(`${Number(drawn?.results.rate).toFixed(2)}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the key (CSV)' }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toContain('Student,"First value, US$ billion"');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).toContain(String(drawn?.results.rate));
});

test('homework is set from the case that the calculator shows', async ({ page }) => {
  await page.goto('/en/calculators/growth/');
  const part = page.locator('book-calculator[data-part="cagr"]');
  await part.getByLabel('Last value', { exact: true }).fill('7.25');
  await expect(part.getByRole('link', { name: 'Set as homework' })).toHaveAttribute('href', /end=7\.25/);
  await part.getByRole('link', { name: 'Set as homework' }).click();
  await expect(page).toHaveURL(/assignment\/\?v=1&.*end=7\.25.*#cagr$/);
  await expect(page.getByRole('group', { name: 'Last value' }).getByLabel('Value')).toHaveValue('7.25');
});

test('a damaged link is named as text and not used', async ({ page }) => {
  await page.goto(`${link}&end=<script>alert(1)</script>`);
  await expect(page.locator('.homework .calc-notice').first()).toContainText(
    'This link cannot be used: end=5.9',
  );
  await expect(page.getByLabel('Your number or name')).toHaveCount(0);
  await expect(page.getByLabel('What you call it')).toBeVisible();
});

test('works in a sandboxed frame of somebody else’s page', async ({ page, baseURL }) => {
  const url = `${baseURL}/embed/en/assignment/growth/?${writeAssignment(growth, cagr)}`;
  const frame = `<iframe sandbox="allow-scripts allow-forms" src="${url.replaceAll('&', '&amp;')}" width="600" height="600"></iframe>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frame}` }),
  );
  await page.goto('/host.html');
  const inside = page.frameLocator('iframe');
  await inside.getByLabel('Your number or name').fill('S-1');
  await inside.getByRole('button', { name: 'Show my numbers' }).click();
  await expect(inside.locator('.homework-given')).toContainText(`US$${draw('S-1')?.state.start} billion`);
});

for (const [who, path] of [
  ['student', link],
  ['lecturer', `${address}#cagr`],
] as const)
  test(`the ${who}’s page has no accessibility violation and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await expect(page.locator('.homework form').first()).toBeVisible();
    if (who === 'student') await enter(page, 'S-1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join('; ')}`),
    ).toEqual([]);
  });

test('in Russian a decimal comma is an answer', async ({ page }) => {
  await page.goto(link.replace('/en/', '/ru/'));
  await page.getByLabel('Ваш номер или имя').fill('S-1');
  await page.keyboard.press('Enter');
  const rate = Number(draw('S-1')?.results.rate).toFixed(2).replace('.', ',');
  await answer(page, 'Рост в год').fill(rate);
  await page.keyboard.press('Enter');
  await expect(page.locator('.homework-verdict').first()).toHaveText('Верно.');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and that it is no exam', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Homework needs JavaScript')).toBeVisible();
    await expect(page.getByText('This is for practice, not for exams')).toBeVisible();
  });
});
