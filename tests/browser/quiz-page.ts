import { globSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { GradingQuestion } from '#kit/quiz/grade.ts';

export const types = ['choice', 'multiple', 'number', 'match', 'order', 'classify'] as const;
export type Type = (typeof types)[number];

interface QuizFile {
  chapter: string;
  questions: { id: string; type: Type }[];
}
const quizzes = globSync('content/quizzes/en/*.yaml')
  .toSorted()
  .map((file) => parse(readFileSync(file, 'utf8')) as QuizFile);

/** The first question of a type in the book: where it stands and its id. */
export function firstOf(type: Type): { address: string; id: string } {
  const quiz = quizzes.find(({ questions }) => questions.some((q) => q.type === type));
  const question = quiz?.questions.find((q) => q.type === type);
  if (!quiz || !question) throw new Error(`no question of type ${type}`);
  return { address: `/en/${quiz.chapter}/#${question.id}`, id: question.id };
}

export interface OpenQuestion {
  readonly root: Locator;
  readonly grading: GradingQuestion;
  readonly said: Locator;
  readonly check: Locator;
}

/** Opens the first question of a type, which comes alive when it is near. */
export async function openFirst(page: Page, type: Type): Promise<OpenQuestion> {
  const { address, id } = firstOf(type);
  await page.goto(address);
  await expect(page.locator('.quiz-tools')).toBeVisible();
  const root = page.locator(`[data-question="${id}"]`);
  const state = JSON.parse((await page.locator('.quiz-state').textContent()) ?? '') as {
    questions: GradingQuestion[];
  };
  const grading = state.questions.find((q) => q.id === id);
  if (!grading) throw new Error(`${id} is not sent`);
  const check = root.getByRole('button', { name: 'Check my answer' });
  return { root, grading, said: root.locator('.question-feedback'), check };
}

const press = async (page: Page, key: string, times = 1) => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

/** Gives the right answer with the keyboard alone, from the first control on; the button is not pressed yet. */
export async function answerByKeyboard(page: Page, { root, grading }: OpenQuestion): Promise<void> {
  const controls = root.locator('input, select');
  switch (grading.type) {
    case 'choice':
      await controls.first().focus();
      await page.keyboard.press('Space');
      return press(page, 'ArrowDown', grading.right);
    case 'multiple':
      await controls.first().focus();
      for (const { right } of grading.options) {
        if (right) await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
      }
      return;
    case 'number':
      await controls.first().focus();
      return page.keyboard.type(String(Number(grading.key.toPrecision(8))));
    case 'order':
      return order(page, root, grading.order);
    default:
      await controls.first().focus();
      for (const { right } of grading.rows) {
        await press(page, 'ArrowDown', right + 1);
        await page.keyboard.press('Tab');
      }
  }
}

/** Brings each item to its place with its "up" button; the focus has to stay on it. */
async function order(page: Page, root: Locator, wanted: readonly number[]): Promise<void> {
  for (const [place, item] of wanted.entries()) {
    const rows = root.locator('[data-row]');
    const now = await rows.evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.row)));
    const up = root.locator(`[data-row="${item}"]`).getByRole('button', { name: /^Up/ });
    await up.focus();
    for (let i = now.indexOf(item); i > place; i--) {
      await page.keyboard.press('Enter');
      await expect(up).toBeFocused();
      await expect(root.locator('.order-said')).toContainText(`place ${i} of`);
    }
  }
}

/** Gives an answer that is wrong, in part where the type has parts. */
export async function answerWrongly({ root, grading }: OpenQuestion): Promise<void> {
  const option = (n: number) => root.locator('.option').nth(n);
  switch (grading.type) {
    case 'choice':
      return option(grading.right === 0 ? 1 : 0).click();
    case 'multiple':
      await option(grading.options.findIndex(({ right }) => right)).click();
      return option(grading.options.findIndex(({ right }) => !right)).click();
    case 'number':
      return root.getByRole('textbox').fill('123456');
    case 'order':
      return root.getByRole('button', { name: /^Down/ }).first().click();
    default: {
      const [first, second] = grading.rows;
      await root.getByRole('combobox').first().selectOption(String(first?.right));
      await root
        .getByRole('combobox')
        .nth(1)
        .selectOption(second?.right === 0 ? '1' : '0');
    }
  }
}
