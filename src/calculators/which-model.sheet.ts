import {
  abs,
  add,
  divide,
  type Equation,
  type Expression,
  multiply,
  subtract,
} from '#kit/expression/expression.ts';
import { type EntryModel, modelProfiles } from '#models/which-model.ts';
import { answerIds, weightIds } from './which-model.inputs.ts';

const scores: readonly (readonly [string, EntryModel])[] = [
  ['scoreExport', 'export-oriented'],
  ['scorePlatform', 'platform-dependent'],
  ['scoreBrand', 'self-branded'],
  ['scoreLocal', 'localized'],
];

const sum = ([first, second, ...rest]: readonly (Expression | string)[]): Expression =>
  rest.reduce<Expression>((all, one) => add(all, one), add(first ?? 0, second ?? 0));

/** 1 − |x − p|/4: how near an answer is to what the model would answer. */
const near = (answer: string, wanted: number) => subtract(1, divide(abs(subtract(answer, wanted)), 4));

/** 100·Σ w(1 − |x − p|/4)/Σ w for each model: too long for the working, right for a cell. */
export const weightsSheet: readonly Equation[] = scores.map(([left, model]) => ({
  left,
  right: multiply(
    100,
    divide(
      sum(answerIds.map((id, i) => multiply(weightIds[i] ?? 0, near(id, modelProfiles[model][i] ?? 0)))),
      sum(weightIds),
    ),
  ),
}));

/** The same with all weights equal. */
export const fitSheet: readonly Equation[] = scores.map(([left, model]) => ({
  left,
  right: multiply(
    100,
    divide(sum(answerIds.map((id, i) => near(id, modelProfiles[model][i] ?? 0))), answerIds.length),
  ),
}));
