import { defineFigure } from '#kit/define-figure.ts';

const promises = [
  { from: 'ask', to: 'pay' },
  { from: 'pay', to: 'receive' },
  { from: 'receive', to: 'use' },
  { from: 'use', to: 'back' },
  { from: 'back', to: 'later' },
  { from: 'later', to: 'ask', text: 'again', dashed: true },
];

export default defineFigure({
  id: 'promises-of-a-shop',
  chapter: 'digital-strategies/localized-service',
  text: {
    title: 'Six promises in a row, and the buyer remembers the one that broke',
    caption: 'Service as a system: what the buyer wants to do, and what the seller has to have ready for it.',
    description:
      'Six boxes follow each other. Ask: a language and an hour. Pay: a way the buyer trusts. Receive: a date and news about it. Use: instructions, sizes, a plug. Send back: a near address and a clear rule. Be helped later: a warranty and spare parts. From the last box a broken line leads back to the first: the buyer comes again, if the six have held.',
    ask: 'Ask',
    'ask-note': 'a language, an hour',
    pay: 'Pay',
    'pay-note': 'a way the buyer trusts',
    receive: 'Receive',
    'receive-note': 'a date, and news about it',
    use: 'Use',
    'use-note': 'instructions, sizes, a plug',
    back: 'Send back',
    'back-note': 'a near address, a clear rule',
    later: 'Be helped later',
    'later-note': 'a warranty, spare parts',
    again: 'comes again',
  },
  diagram: (size) =>
    size === 'wide'
      ? {
          kind: 'flow',
          columns: 3,
          columnGap: 40,
          rowGap: 60,
          nodes: [
            { id: 'ask', text: 'ask', note: 'ask-note', at: [0, 0], look: 'strong' },
            { id: 'pay', text: 'pay', note: 'pay-note', at: [1, 0] },
            { id: 'receive', text: 'receive', note: 'receive-note', at: [2, 0] },
            { id: 'use', text: 'use', note: 'use-note', at: [2, 1] },
            { id: 'back', text: 'back', note: 'back-note', at: [1, 1] },
            { id: 'later', text: 'later', note: 'later-note', at: [0, 1] },
          ],
          links: promises,
        }
      : {
          kind: 'flow',
          columns: 2,
          columnGap: 24,
          rowGap: 40,
          nodes: [
            { id: 'ask', text: 'ask', note: 'ask-note', at: [0, 0], look: 'strong' },
            { id: 'pay', text: 'pay', note: 'pay-note', at: [1, 0] },
            { id: 'receive', text: 'receive', note: 'receive-note', at: [1, 1] },
            { id: 'use', text: 'use', note: 'use-note', at: [1, 2] },
            { id: 'back', text: 'back', note: 'back-note', at: [0, 2] },
            { id: 'later', text: 'later', note: 'later-note', at: [0, 1] },
          ],
          links: promises,
        },
});
