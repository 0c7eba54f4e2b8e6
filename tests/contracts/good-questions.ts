import { readOne } from '#book/files.ts';
import { prepareQuiz } from '#book/quizzes.ts';
import { quiz, type Quiz } from '#book/schemas/quiz/quiz.ts';

const FILE = 'content/quizzes/en/x.yaml';
/** Quizzes as an author writes them, for tests of what is refused. */
export const read = (...questions: object[]): Quiz =>
  readOne(FILE, JSON.stringify({ chapter: 'background/trade-in-figures', title: 'X', questions }), quiz);
export const prepared = async (...questions: object[]) => prepareQuiz(read(...questions), 'x', 'en');

const head = { objective: 'read-a-figure', prompt: 'Which?', explanation: 'Because.' };
export const texts = (...names: string[]) => names.map((text) => ({ text, feedback: `Not ${text}.` }));
export const good = {
  choice: {
    ...head,
    id: 'x-choice',
    type: 'choice',
    options: [{ text: 'A', correct: true }, ...texts('B', 'C')],
  },
  multiple: {
    ...head,
    id: 'x-multiple',
    type: 'multiple',
    options: [...texts('A', 'B').map((o) => ({ ...o, correct: true })), ...texts('C', 'D')],
  },
  match: {
    ...head,
    id: 'x-match',
    type: 'match',
    pairs: ['A', 'B', 'C'].map((left) => ({ left, right: `${left}’s`, feedback: `Not ${left}.` })),
  },
  order: { ...head, id: 'x-order', type: 'order', items: texts('A', 'B', 'C') },
  classify: {
    ...head,
    id: 'x-classify',
    type: 'classify',
    categories: [
      { id: 'fob', text: 'FOB' },
      { id: 'cif', text: 'CIF' },
    ],
    items: texts('A', 'B', 'C', 'D').map((item, i) => ({ ...item, in: i < 2 ? 'fob' : 'cif' })),
  },
  number: {
    ...head,
    id: 'x-number',
    type: 'number',
    objective: 'growth-per-year',
    key: { calculator: 'growth/cagr', output: 'rate', inputs: { start: 1, end: 4, years: 2 } },
    expect: 100,
    tolerance: 0.5,
    unit: 'percent',
    otherwise: 'Not this.',
  },
};
