import { defineFigure } from '#kit/define-figure.ts';

const steps = [
  ['words', 'translate'],
  ['rule', 'know'],
  ['habit', 'train'],
  ['value', 'ask'],
] as const;

export default defineFigure({
  id: 'complaint-ladder',
  chapter: 'challenges/culture',
  text: {
    title: 'Three questions come before the word “culture”',
    caption: 'What to do with a complaint from the other side of the border.',
    description:
      'When you read a complaint, first ask whether it is about the words. If so, translate, and let a native speaker read it. If not, ask whether it is about a rule; if so, find the rule and write it on the page. If not, ask whether it is about a habit of service; if so, change the routine and practise it. Only after three times no can it be a difference of values, and then ask buyers and test.',
    complaint: 'A complaint',
    words: 'Is it the words?',
    rule: 'Is it a rule?',
    habit: 'Is it a habit of service?',
    value: 'Perhaps values',
    translate: 'Translate',
    'translate-note': 'and have it read',
    know: 'Know the rule',
    'know-note': 'and write it down',
    train: 'Change the routine',
    'train-note': 'and practise',
    ask: 'Ask and test',
    'ask-note': 'do not guess',
    yes: 'yes',
    no: 'no',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 2,
    columnGap: 56,
    rowGap: 40,
    nodes: [
      { id: 'complaint', text: 'complaint', at: [0, 0], look: 'plain' },
      ...steps.flatMap(([question, answer], i) => [
        { id: question, text: question, at: [0, i + 1] as const, look: 'box' as const },
        {
          id: answer,
          text: answer,
          note: `${answer}-note`,
          at: [1, i + 1] as const,
          look: question === 'value' ? ('dashed' as const) : ('strong' as const),
        },
      ]),
    ],
    links: [
      { from: 'complaint', to: 'words' },
      { from: 'words', to: 'rule', text: 'no' },
      { from: 'rule', to: 'habit', text: 'no' },
      { from: 'habit', to: 'value', text: 'no' },
      { from: 'words', to: 'translate', text: 'yes' },
      { from: 'rule', to: 'know', text: 'yes' },
      { from: 'habit', to: 'train', text: 'yes' },
      { from: 'value', to: 'ask' },
    ],
  }),
});
