import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'life-of-a-rule',
  chapter: 'current-situation/rules-of-the-game',
  text: {
    title: 'Signed, ratified, announced, explained: and still not known to be in force',
    caption: 'The parcel regime of the Eurasian Economic Union on its way, as far as we could follow it.',
    description:
      'Six steps from top to bottom. The protocol was signed on 25 December 2023. The Senate of Kazakhstan, the last of the five countries, ratified it on 25 September 2025. The decisions of the Commission’s Council were announced on 12 January 2026. On 18 February 2026 Kazakhstan’s tax committee explained the rule in the future tense. The start was expected on 1 July 2026. The last step, in force, is not confirmed: no page after that day was found by 25 November 2026.',
    signed: '25 December 2023: signed',
    'signed-note': 'protocol to the customs code',
    ratified: '25 September 2025: ratified',
    'ratified-note': 'Kazakhstan’s Senate, last of five countries',
    decided: '12 January 2026: announced',
    'decided-note': 'decisions of the Commission’s Council, with the amounts',
    explained: '18 February 2026: explained',
    'explained-note': 'tax committee, in the future tense',
    expected: '1 July 2026: expected start',
    force: 'In force?',
    'force-note': 'not confirmed on 25 November 2026',
  },
  diagram: () => ({
    kind: 'flow',
    columns: 1,
    rowGap: 22,
    nodes: [
      { id: 'signed', text: 'signed', note: 'signed-note', at: [0, 0] },
      { id: 'ratified', text: 'ratified', note: 'ratified-note', at: [0, 1] },
      { id: 'decided', text: 'decided', note: 'decided-note', at: [0, 2] },
      { id: 'explained', text: 'explained', note: 'explained-note', at: [0, 3] },
      { id: 'expected', text: 'expected', at: [0, 4], look: 'dashed' },
      { id: 'force', text: 'force', note: 'force-note', at: [0, 5], look: 'dashed' },
    ],
    links: [
      { from: 'signed', to: 'ratified' },
      { from: 'ratified', to: 'decided' },
      { from: 'decided', to: 'explained' },
      { from: 'explained', to: 'expected', dashed: true },
      { from: 'expected', to: 'force', dashed: true },
    ],
  }),
});
