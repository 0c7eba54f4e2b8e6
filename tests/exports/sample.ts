import type { PreparedQuestion } from '#book/quizzes.ts';
import type { ExportQuiz } from '#exports/question.ts';

/** Words that travel badly: signs with a meaning in XML and GIFT, Kazakh, Chinese, maths. */
export const hard =
  'Қорғас ~ 霍尔果斯 = {50 %} # a:b -> c\\d & <em>“e”</em> <math><mi>x</mi><mo>≤</mo></math>';

const shared = {
  context: `given: ${hard}`,
  hints: ['look again'],
  explanation: `why: ${hard}`,
  illustration: true,
  objectiveLetter: 'a',
  answer: { ordered: false, lines: [] },
};
const graded = (id: string) => ({ id, print: 'p', explanation: shared.explanation });

/** One question of each type, each with hard words in it. */
export const questions: readonly PreparedQuestion[] = [
  {
    ...shared,
    id: 's-choice',
    prompt: `choose ${hard}`,
    shown: { type: 'choice', options: [`wrong ${hard}`, `right ${hard}`, 'other'] },
    grading: { ...graded('s-choice'), type: 'choice', right: 1, feedback: ['no', `yes ${hard}`, 'nor this'] },
  },
  {
    ...shared,
    id: 's-multiple',
    prompt: `choose all ${hard}`,
    shown: { type: 'multiple', options: ['a', `b ${hard}`, 'c', 'd', 'e'] },
    grading: {
      ...graded('s-multiple'),
      type: 'multiple',
      options: [true, true, false, true, false].map((right, i) => ({
        right,
        feedback: `about ${i} ${hard}`,
      })),
    },
  },
  {
    ...shared,
    id: 's-number',
    prompt: `how much ${hard}`,
    shown: { type: 'number', unitName: 'US$ billion', tolerance: 0.05 },
    grading: {
      ...graded('s-number'),
      type: 'number',
      key: -26.49,
      tolerance: 0.05,
      traps: [
        { value: 39, feedback: `divided ${hard}` },
        { value: 0.1 + 0.2, feedback: 'noise' },
      ],
      otherwise: `start again ${hard}`,
      shown: '−26.49',
    },
  },
  {
    ...shared,
    id: 's-match',
    prompt: `match ${hard}`,
    shown: {
      type: 'match',
      rows: [`first ${hard}`, 'second', 'third'],
      choices: ['c', 'a', 'spare', `b ${hard}`].map((html) => ({ html, plain: html })),
    },
    grading: {
      ...graded('s-match'),
      type: 'match',
      rows: [1, 3, 0].map((right, i) => ({ right, feedback: `row ${i} ${hard}` })),
    },
  },
  {
    ...shared,
    id: 's-classify',
    prompt: 'sort these',
    shown: {
      type: 'classify',
      rows: ['kettle', 'honey', 'flour'],
      choices: ['east', 'west'].map((html) => ({ html, plain: html })),
    },
    grading: {
      ...graded('s-classify'),
      type: 'classify',
      rows: [0, 1, 0].map((right, i) => ({ right, feedback: `item ${i}` })),
    },
  },
  {
    ...shared,
    id: 's-order',
    prompt: 'put in order',
    shown: { type: 'order', items: ['last', 'first', 'middle'] },
    grading: {
      ...graded('s-order'),
      type: 'order',
      order: [1, 2, 0],
      feedback: ['f-last', 'f-first', 'f-middle'],
    },
  },
];

export const sample: ExportQuiz = {
  id: 'sample',
  chapter: 'background/sample',
  title: '1.9 Sample: a/b & c',
  questions,
};
