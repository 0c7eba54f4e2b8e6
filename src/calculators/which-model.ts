import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, result, verdict } from '#kit/define-calculator.ts';
import { isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import {
  type EntryModel,
  entryModels,
  modelCriteria,
  type ModelFit,
  modelFit,
  modelProfiles,
} from '#models/which-model.ts';
import { fitExamples, weightsExamples } from './which-model.examples.ts';
import { answerIds, inputs, weightIds } from './which-model.inputs.ts';
import { fitSheet, weightsSheet } from './which-model.sheet.ts';
import { text } from './which-model.text.ts';

type Answers = Readonly<Record<(typeof answerIds)[number], number>>;
type Weights = Readonly<Record<(typeof weightIds)[number], number>>;

const answersOf = (fields: Answers): number[] => answerIds.map((id) => fields[id]);
const equalWeights = modelCriteria.map(() => 1);

/**
 * How often each model wins among all answer sets of 0, 2 and 4 with equal weights, of 6,561; the other 832
 * are ties. tests/models/which-model.test.ts counts them.
 */
const gridWins: Readonly<Record<EntryModel, number>> = {
  'export-oriented': 1748,
  'platform-dependent': 902,
  'self-branded': 1658,
  localized: 1421,
};

const scoreOutputs = {
  best: verdict(...entryModels, 'none'),
  second: verdict(...entryModels, 'none'),
  scoreExport: result('score', 2, 'S_E'),
  scorePlatform: result('score', 2, 'S_P'),
  scoreBrand: result('score', 2, 'S_S'),
  scoreLocal: result('score', 2, 'S_L'),
  margin: result('score', 2, 'm'),
};

function scored(answers: readonly number[], weights: readonly number[]) {
  const fit = modelFit(answers, weights);
  const [best = 'none', second = 'none'] = isDefined(fit) ? order(fit) : [];
  const score = (model: EntryModel): Maybe => (isDefined(fit) ? fit.scores[model] : fit);
  return {
    best,
    second,
    scoreExport: score('export-oriented'),
    scorePlatform: score('platform-dependent'),
    scoreBrand: score('self-branded'),
    scoreLocal: score('localized'),
    margin: isDefined(fit) ? fit.margin : fit,
  } as const;
}

/** All models, best first; those that share the first place keep the order of the paper. */
const order = ({ best, scores }: ModelFit): EntryModel[] => [
  ...best,
  ...entryModels.filter((model) => !best.includes(model)).toSorted((a, b) => scores[b] - scores[a]),
];

/** All models that share the first place. */
function winners(answers: readonly number[], weights: readonly number[]): readonly EntryModel[] {
  const fit = modelFit(answers, weights);
  return isDefined(fit) ? fit.best : [];
}

/** What the weights change against equal ones, ties included. */
function weightWord(answers: readonly number[], weights: readonly number[]) {
  const [own, equal] = [winners(answers, weights), winners(answers, equalWeights)];
  if (own.join() === equal.join()) return 'weights.same';
  if (equal.length > 1) return 'weights.equal-tie';
  return own.length > 1 ? 'weights.equal-alone' : 'weights.other';
}

/** The questions that, left out or counted twice, put other models first: [without, twice]. */
function pivots(answers: readonly number[], weights: readonly number[]): [number[], number[]] {
  const first = (tried: readonly number[]): string => winners(answers, tried).join();
  const usual = first(weights);
  const changes = (factor: number): number[] =>
    weights.flatMap((weight, index) =>
      first(weights.with(index, weight * factor)) === usual ? [] : [index],
    );
  return [changes(0), changes(2)];
}

function sensitivity(answers: readonly number[], weights: readonly number[]) {
  const [without, twice] = pivots(answers, weights);
  const first = without[0] ?? twice[0];
  return {
    changes: weights.some((weight) => weight > 0)
      ? without.length + twice.length
      : notDefined('weights-zero'),
    pivot: first === undefined ? 'none' : (modelCriteria[first] ?? 'none'),
  } as const;
}

/** One sentence on who wins: alone, closely, or together with others. */
function winner(answers: readonly number[], weights: readonly number[]) {
  const fit = modelFit(answers, weights);
  if (!isDefined(fit)) return ['fit.scores'] as const;
  if (fit.best.length > 2) return ['fit.many', 'fit.scores'] as const;
  if (fit.best.length === 2) return ['fit.tie', 'fit.scores'] as const;
  return fit.isHybrid ? (['fit.hybrid', 'fit.scores'] as const) : (['fit.clear', 'fit.scores'] as const);
}

export default defineCalculator(
  {
    id: 'which-model',
    version: 1,
    chapter: 'models/which-model',
    theories: ['entry'],
    text,
    inputs,
    presets: {
      accessories: {},
      appliances: named([3, 4, 4, 1, 3, 3, 3, 1]),
      flour: named([1, 1, 1, 4, 1, 1, 3, 1]),
      middle: named([2, 2, 2, 2, 2, 2, 2, 2]),
    },
  },
  (part) => [
    part({
      id: 'fit',
      uses: answerIds,
      outputs: {
        ...scoreOutputs,
        baseRate: result('percent', 1),
        changes: result('count', 0),
        pivot: verdict(...modelCriteria, 'none'),
      },
      compute(fields) {
        const answers = answersOf(fields);
        const scores = scored(answers, equalWeights);
        return {
          ...scores,
          baseRate:
            scores.best === 'none' ? notDefined('weights-zero') : (gridWins[scores.best] / 3 ** 8) * 100,
          ...sensitivity(answers, equalWeights),
        };
      },
      say: (fields, { changes }) => [
        ...winner(answersOf(fields), equalWeights),
        'fit.base-rates',
        ...(winners(answersOf(fields), equalWeights).length === 1 ? (['fit.base-rate'] as const) : []),
        changes === 0 ? 'sensitivity.none' : 'sensitivity.some',
      ],
      sheet: fitSheet,
      chart: (fields, { best }) => profileChart(answersOf(fields), best),
      examples: fitExamples,
    }),
    part({
      id: 'weights',
      uses: [...answerIds, ...weightIds],
      outputs: {
        ...scoreOutputs,
        equal: verdict(...entryModels, 'none'),
        changes: result('count', 0),
        pivot: verdict(...modelCriteria, 'none'),
      },
      compute(fields) {
        const [answers, weights] = [answersOf(fields), weightsOf(fields)];
        return {
          ...scored(answers, weights),
          equal: scored(answers, equalWeights).best,
          ...sensitivity(answers, weights),
        };
      },
      say(fields, { changes }) {
        const sentences = winner(answersOf(fields), weightsOf(fields));
        if (!isDefined(changes)) return sentences;
        return [
          ...sentences,
          weightWord(answersOf(fields), weightsOf(fields)),
          changes === 0 ? 'sensitivity.none' : 'sensitivity.some',
        ];
      },
      sheet: weightsSheet,
      chart: (fields, { best }) => profileChart(answersOf(fields), best),
      examples: weightsExamples,
    }),
  ],
);

const weightsOf = (fields: Weights): number[] => weightIds.map((id) => fields[id]);

/** Eight answers as a preset. */
function named(answers: readonly number[]): Answers {
  return Object.fromEntries(answerIds.map((id, index) => [id, answers[index] ?? 0])) as unknown as Answers;
}

/** One point for each question. */
const points = (values: readonly number[]) => values.map((y, index) => ({ x: index + 1, y, digits: 0 }));

/** The answers beside the profile of the model that fits best, question by question. */
function profileChart(answers: readonly number[], best: EntryModel | 'none'): ChartSpec | undefined {
  if (best === 'none') return undefined;
  return {
    kind: 'line',
    x: { label: 'chart.question', type: 'number' },
    y: { label: 'chart.answer', unit: 'score', fromZero: true },
    series: [
      { id: 'answers', label: 'chart.answers', role: 'illustration', points: points(answers) },
      {
        id: 'profile',
        label: `output.best.${best}`,
        role: 'illustration',
        dashed: true,
        points: points(modelProfiles[best]),
      },
    ],
  };
}
