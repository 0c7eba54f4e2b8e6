import { choice, defineCalculator, number, result, verdict } from '#kit/define-calculator.ts';
import { divide, multiply, power } from '#kit/expression/expression.ts';
import { isDefined } from '#models/not-defined.ts';
import { entryMode, type OliAdvantages, oliScore } from '#models/oli.ts';
import { text } from './oli.text.ts';

const answers = ['yes', 'no'] as const;
type Answer = (typeof answers)[number];

const modes = verdict('stay-home', 'contract', 'export', 'local-operation', 'out-of-range');

const degree = (initial: number, symbol: string) =>
  number({ unit: 'index', min: 0, max: 1, default: { illustration: initial }, symbol });

/** One row of the truth table, in the order O, I, L. */
const row = (hasOwnership: Answer, hasInternalization: Answer, hasLocation: Answer, mode: string) => ({
  source: 'Dunning’s table of the ways to serve a foreign market (1980, 1988), row by row',
  inputs: { hasOwnership, hasInternalization, hasLocation },
  expect: { mode },
});

export default defineCalculator(
  {
    id: 'oli',
    version: 1,
    chapter: 'theory/oli',
    theories: ['eclectic', 'entry'],
    text,
    inputs: {
      hasOwnership: choice(answers),
      hasInternalization: choice(answers),
      hasLocation: choice(answers, 'no'),
      ownership: degree(0.7, 'O'),
      internalization: degree(0.4, 'I'),
      location: degree(0.5, 'L'),
      threshold: degree(0.5, '\\tau'),
    },
    presets: {
      supplier: {
        hasOwnership: 'no',
        hasInternalization: 'no',
        hasLocation: 'yes',
        ownership: 0.2,
        internalization: 0.3,
        location: 0.7,
      },
      'platform-supplier': {
        hasOwnership: 'yes',
        hasInternalization: 'no',
        hasLocation: 'yes',
        ownership: 0.7,
        internalization: 0.4,
        location: 0.5,
      },
      exporter: {
        hasOwnership: 'yes',
        hasInternalization: 'yes',
        hasLocation: 'no',
        ownership: 0.8,
        internalization: 0.7,
        location: 0.3,
      },
      'local-operation': {
        hasOwnership: 'yes',
        hasInternalization: 'yes',
        hasLocation: 'yes',
        ownership: 0.8,
        internalization: 0.7,
        location: 0.8,
      },
    },
  },
  (part) => [
    part({
      id: 'questions',
      uses: ['hasOwnership', 'hasInternalization', 'hasLocation'],
      outputs: { mode: modes },
      compute: ({ hasOwnership, hasInternalization, hasLocation }) => ({
        mode: modeOf(
          {
            ownership: degreeOf(hasOwnership),
            internalization: degreeOf(hasInternalization),
            location: degreeOf(hasLocation),
          },
          1,
        ),
      }),
      say: (_, { mode }) => [`mode.${mode}`],
      examples: [
        row('no', 'no', 'no', 'stay-home'),
        row('no', 'no', 'yes', 'stay-home'),
        row('no', 'yes', 'no', 'stay-home'),
        row('no', 'yes', 'yes', 'stay-home'),
        row('yes', 'no', 'no', 'contract'),
        row('yes', 'no', 'yes', 'contract'),
        row('yes', 'yes', 'no', 'export'),
        row('yes', 'yes', 'yes', 'local-operation'),
      ],
    }),
    part({
      id: 'degrees',
      uses: ['ownership', 'internalization', 'location', 'threshold'],
      outputs: { mode: modes, score: result('index', 4, 'S') },
      compute: ({ threshold, ...advantages }) => ({
        mode: modeOf(advantages, threshold),
        score: oliScore(advantages),
      }),
      say({ ownership, internalization, location, threshold }, { mode }) {
        const advantages = [ownership, internalization, location];
        const missing = advantages.filter((advantage) => advantage === 0).length;
        const isOnEdge = threshold > 0 && advantages.includes(threshold);
        return [
          `mode.${mode}`,
          ...(isOnEdge ? (['degrees.at-threshold'] as const) : []),
          missing > 1 ? 'degrees.zeros' : missing === 1 ? 'degrees.zero' : 'degrees.score',
        ];
      },
      equations: [
        {
          left: 'score',
          right: power(multiply(multiply('ownership', 'location'), 'internalization'), divide(1, 3)),
        },
      ],
      chart: ({ ownership, internalization, location }) => ({
        kind: 'bar',
        x: { label: 'chart.advantage', type: 'category' },
        y: { label: 'chart.degree', unit: 'ratio', fromZero: true },
        series: [
          {
            id: 'degree',
            label: 'chart.degree',
            role: 'illustration',
            points: [
              { x: 'O', y: ownership, digits: 2 },
              { x: 'I', y: internalization, digits: 2 },
              { x: 'L', y: location, digits: 2 },
            ],
          },
        ],
      }),
      examples: [
        {
          source: 'By hand: the cube root of 0.7 × 0.5 × 0.4 = 0.14; I is below 0.5, so a contract',
          inputs: { ownership: 0.7, internalization: 0.4, location: 0.5, threshold: 0.5 },
          expect: { mode: 'contract', score: '0.5192' },
        },
        {
          source: 'A value at the threshold counts as a yes, for all three: operate there',
          inputs: { ownership: 0.5, internalization: 0.5, location: 0.5, threshold: 0.5 },
          expect: { mode: 'local-operation', score: '0.5' },
        },
        {
          source: 'A product with a factor of 0 is 0, however large the others are',
          inputs: { ownership: 1, internalization: 1, location: 0, threshold: 0.5 },
          expect: { mode: 'export', score: '0' },
        },
      ],
    }),
  ],
);

const degreeOf = (answer: Answer): number => (answer === 'yes' ? 1 : 0);

/** The fields take only 0 to 1, so that a way is always found; should one not, it is not guessed. */
function modeOf(advantages: OliAdvantages, threshold: number) {
  const mode = entryMode(advantages, threshold);
  return isDefined(mode) ? mode : 'out-of-range';
}
