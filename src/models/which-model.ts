import { finite, isDefined, notDefined, type NotDefined } from './not-defined.ts';

/** The paper's four internationalization models, as ideal types. */
export const entryModels = ['export-oriented', 'platform-dependent', 'self-branded', 'localized'] as const;
export type EntryModel = (typeof entryModels)[number];

/** The eight questions, in the order of answers and weights. */
export const modelCriteria = [
  'capital-at-risk',
  'brand',
  'service',
  'order-size',
  'control',
  'host-knowledge',
  'demand-certainty',
  'urgency',
] as const;

/** How each ideal type would answer the eight questions, 0–4. */
export const modelProfiles: Readonly<Record<EntryModel, readonly number[]>> = {
  'export-oriented': [1, 1, 1, 4, 1, 1, 2, 2],
  'platform-dependent': [0, 1, 1, 0, 0, 0, 1, 4],
  'self-branded': [2, 4, 2, 0, 4, 2, 2, 1],
  localized: [4, 3, 4, 2, 3, 4, 4, 0],
};

/** Scores within this distance are a tie; a margin under `hybridMargin` points makes a hybrid. */
const tieTolerance = 1e-9;
const hybridMargin = 5;

/** How well the answers fit each model, and how clear the result is. */
export interface ModelFit {
  /** 0–100 each. */
  readonly scores: Readonly<Record<EntryModel, number>>;
  /** The best model, or all that share the first place. */
  readonly best: readonly EntryModel[];
  /** Points between the first and the second place; 0 in a tie. */
  readonly margin: number;
  /** Whether the margin is under 5 points. */
  readonly isHybrid: boolean;
}

/**
 * Fit of a firm to the four models: Score_m = 100·Σ w_i(1 − |x_i − p_im|/4)/Σ w_i over the questions
 * answered.
 *
 * @param answers eight numbers 0–4, `undefined` where a question was not answered
 * @param weights eight numbers, 0 or more; 1 each when left out
 * @returns the fit; `not-eight-answers`, `answer-outside-0-4`, `weight-negative`, `no-answers`,
 *   `weights-zero` (of the questions answered)
 *
 * Source: weighted city-block similarity (Gower 1971); questions and profiles are this book's own.
 */
export function modelFit(
  answers: readonly (number | undefined)[],
  weights: readonly number[] = modelCriteria.map(() => 1),
): ModelFit | NotDefined {
  const problem = answersProblem(answers, weights);
  if (problem) return problem;
  const answered = answers.map((answer, index) => (answer === undefined ? 0 : (weights[index] ?? 0)));
  const weightSum = finite(answered.reduce((sum, weight) => sum + weight, 0));
  if (!isDefined(weightSum)) return weightSum;
  if (weightSum === 0) return notDefined('weights-zero');
  const shares = answered.map((weight) => weight / weightSum);
  return ranked(
    new Map(entryModels.map((model) => [model, similarity(answers, modelProfiles[model], shares)])),
  );
}

/** 100·Σ share·(1 − |x − p|/4); a question not answered has a share of 0. */
const similarity = (
  answers: readonly (number | undefined)[],
  profile: readonly number[],
  shares: readonly number[],
): number =>
  100 *
  shares.reduce((points, share, index) => {
    const wanted = profile[index] ?? 0;
    return points + share * (1 - Math.abs((answers[index] ?? wanted) - wanted) / 4);
  }, 0);

function ranked(scores: ReadonlyMap<EntryModel, number>): ModelFit {
  const of = (model: EntryModel): number => scores.get(model) ?? 0;
  const [first = 0, second = 0] = entryModels.map(of).toSorted((a, b) => b - a);
  const best = entryModels.filter((model) => first - of(model) <= tieTolerance);
  const margin = best.length > 1 ? 0 : first - second;
  return {
    scores: {
      'export-oriented': of('export-oriented'),
      'platform-dependent': of('platform-dependent'),
      'self-branded': of('self-branded'),
      localized: of('localized'),
    },
    best,
    margin,
    isHybrid: margin < hybridMargin - tieTolerance,
  };
}

function answersProblem(
  answers: readonly (number | undefined)[],
  weights: readonly number[],
): NotDefined | undefined {
  const count = modelCriteria.length;
  if (answers.length !== count || weights.length !== count) return notDefined('not-eight-answers');
  const given = answers.filter((answer) => answer !== undefined);
  if (!given.every((answer) => answer >= 0 && answer <= 4)) return notDefined('answer-outside-0-4');
  if (!weights.every((weight) => weight >= 0)) return notDefined('weight-negative');
  return given.length === 0 ? notDefined('no-answers') : undefined;
}
