import { beforeAll, beforeEach, vi } from 'vitest';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import { runOn, type Vary } from '#kit/quiz/vary.ts';
import { settled } from './reader.ts';

/** A quiz page as the server writes it, with one question of each type. Interface strings stand as their keys. */
const head = { print: 'p1', explanation: 'Because.' };
const part = 'two-ledgers/own-figures';
const state = { china: 45, kazakhstan: 30 };
const vary: Vary = {
  inputs: { china: { from: 40, to: 60, step: 5 }, kazakhstan: { from: 20, to: 35, step: 5 } },
  key: { part, state, output: 'symmetric', times: 1 },
  traps: [],
  outputs: {},
  written: { pattern: '{n}', digits: 3 },
};
export const number: NumberKey & { vary: Vary } = {
  ...head,
  id: 'number',
  type: 'number',
  key: 0.2,
  tolerance: 0.004,
  traps: [{ value: 0.5, feedback: 'That is the relative gap.' }],
  otherwise: 'No.',
  shown: '0.2',
  vary,
};
export const run = runOn([twoLedgers]);

export const questions: readonly GradingQuestion[] = [
  { ...head, id: 'choice', type: 'choice', right: 1, feedback: ['Not A.', 'Yes, B.', 'Not C.'] },
  {
    ...head,
    id: 'multiple',
    type: 'multiple',
    options: [
      { right: true, feedback: 'A was missed.' },
      { right: false, feedback: 'B is wrong.' },
      { right: true, feedback: 'C was missed.' },
      { right: false, feedback: 'D is wrong.' },
    ],
  },
  number,
  {
    ...head,
    id: 'match',
    type: 'match',
    rows: [2, 0, 1].map((right, i) => ({ right, feedback: `Row ${i} is wrong.` })),
  },
  {
    ...head,
    id: 'order',
    type: 'order',
    order: [1, 2, 0],
    feedback: ['A comes last.', 'B comes first.', 'C comes in the middle.'],
  },
];

const row = (i: number, inner: string) =>
  `<div class="question-row" data-row="${i}">${inner}<p class="row-why" hidden></p></div>`;
const option = (type: string, letter: string, i: number) =>
  row(
    i,
    `<label class="option"><input type="${type}" name="${type}" value="${i}"><span>${letter}</span></label>`,
  );
const select = (i: number) =>
  row(
    i,
    `<label for="s${i}">Row ${i}</label><select id="s${i}"><option value="">…</option>${['X', 'Y', 'Z']
      .map((text, value) => `<option value="${value}">${text}</option>`)
      .join('')}</select>`,
  );
const slot = (name: string, text: string) => `<span data-slot="${name}">${text}</span>`;
const item = (letter: string, i: number) =>
  `<li class="question-row" data-row="${i}"><span class="order-place"></span><span class="order-text">${letter}</span><p class="row-why" hidden></p></li>`;

const controls: Record<GradingQuestion['type'], string> = {
  choice: ['A', 'B', 'C'].map((letter, i) => option('radio', letter, i)).join(''),
  multiple: ['A', 'B', 'C', 'D'].map((letter, i) => option('checkbox', letter, i)).join(''),
  number: `<label for="n">From ${slot('input china', '45')} and ${slot('input kazakhstan', '30')}?</label><input id="n" type="text">`,
  match: [0, 1, 2].map(select).join(''),
  classify: '',
  order: `<ol class="order">${['A', 'B', 'C'].map(item).join('')}</ol><p class="order-said" role="status"></p>`,
};

const section = ({ id, type }: GradingQuestion) => `
  <section class="question" data-question="${id}" data-type="${type}">
    <fieldset>${controls[type]}</fieldset>
    <ol class="hints" hidden><li hidden>First hint.</li><li hidden>Second hint.</li></ol>
    <div class="question-feedback" role="status"></div>
    <p class="question-tools" hidden></p>
    <details class="answer"><summary>Answer</summary>${slot('key', '0.2')}</details>
  </section>`;

/** The quiz element, alive in the page. */
export function openQuiz(change: Partial<{ print: string }> = {}): HTMLElement {
  const sent = { id: 'x', lang: 'en', questions: questions.map((q) => ({ ...q, ...change })) };
  const holder = document.createElement('div');
  holder.innerHTML = `<book-quiz>${questions.map(section).join('')}<p class="quiz-score"></p><p class="quiz-tools" hidden></p><script type="application/json" class="quiz-state">${JSON.stringify(sent)}</script></book-quiz>`;
  // As in a browser, the children are there before the element comes alive.
  document.body.replaceChildren(...holder.childNodes);
  const quiz = document.body.firstElementChild;
  if (!quiz) throw new Error('no quiz');
  return quiz as HTMLElement;
}

/** Before each test a fresh quiz, and nothing kept from another. */
export function openBeforeEach(): void {
  beforeAll(() => import('#elements/book-quiz.ts'));
  beforeEach(async () => {
    vi.unstubAllGlobals();
    localStorage.clear();
    openQuiz();
    await settled();
  });
}
