import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryModels, modelCriteria, modelFit, modelProfiles, type EntryModel } from '#models/which-model.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { defined } from './maybe.ts';

const scoresOf = (answers: readonly number[]): string[] => {
  const { scores } = defined(modelFit(answers));
  return entryModels.map((model) => scores[model].toFixed(2));
};

test('white-label phone accessories fit the platform model with 93.75', () => {
  const answers = [0, 1, 0, 0, 1, 0, 1, 4];
  expect(scoresOf(answers)).toEqual(['68.75', '93.75', '50.00', '21.88']);
  expect(defined(modelFit(answers)).best).toEqual(['platform-dependent']);
});

test('an appliance brand fits the localized model with 81.25, narrowly: a hybrid', () => {
  const answers = [3, 4, 4, 1, 3, 3, 3, 1];
  const { scores, best, margin, isHybrid } = defined(modelFit(answers));
  expect(scoresOf(answers).slice(0, 2)).toEqual(['46.88', '34.38']);
  expect(scores['self-branded']).toBe(78.125);
  expect(scores.localized).toBe(81.25);
  expect(best).toEqual(['localized']);
  expect(margin).toBeCloseTo(3.125, 12);
  expect(isHybrid).toBe(true);
});

test('a flour mill selling to China fits the export model with 93.75', () => {
  const answers = [1, 1, 1, 4, 1, 1, 3, 1];
  expect(scoresOf(answers)).toEqual(['93.75', '62.50', '56.25', '46.88']);
  expect(defined(modelFit(answers)).isHybrid).toBe(false);
});

test('all answers in the middle tie export-oriented and self-branded at 78.125', () => {
  const { scores, best, margin } = defined(modelFit(modelCriteria.map(() => 2)));
  expect(scores['export-oriented']).toBe(78.125);
  expect(best).toEqual(['export-oriented', 'self-branded']);
  expect(margin).toBe(0);
});

test('each ideal type scores 100 on itself and less on the others', () => {
  for (const model of entryModels) {
    const fit = defined(modelFit(modelProfiles[model]));
    expect(fit.scores[model]).toBe(100);
    expect(fit.best).toEqual([model]);
  }
});

test('over all 6,561 sets of answers 0, 2 or 4 the wins are 1,748, 902, 1,658 and 1,421, with 832 ties and 2,121 close', () => {
  let close = 0;
  const wins = new Map<EntryModel | 'tie', number>();
  for (let code = 0; code < 3 ** 8; code += 1) {
    const answers = modelCriteria.map((_, index) => 2 * (Math.floor(code / 3 ** index) % 3));
    const { best, isHybrid } = defined(modelFit(answers));
    if (isHybrid) close += 1;
    const winner = best.length === 1 ? (best[0] ?? 'tie') : 'tie';
    wins.set(winner, (wins.get(winner) ?? 0) + 1);
  }
  expect(entryModels.map((model) => wins.get(model))).toEqual([1748, 902, 1658, 1421]);
  expect(wins.get('tie')).toBe(832);
  expect(close).toBe(2121);
});

test('a question without an answer counts in neither sum', () => {
  const answers = [undefined, 1, 1, 0, 0, 0, 1, 4];
  expect(defined(modelFit(answers)).scores['platform-dependent']).toBeCloseTo(100, 12);
  const weightless = modelCriteria.map((_, index) => (index === 0 ? 0 : 1));
  expect(defined(modelFit([4, 1, 1, 0, 0, 0, 1, 4], weightless))).toEqual(defined(modelFit(answers)));
});

test('weights that are all 0, no answers and odd input are named', () => {
  const middle = modelCriteria.map(() => 2);
  expect(
    modelFit(
      middle,
      modelCriteria.map(() => 0),
    ),
  ).toEqual(notDefined('weights-zero'));
  expect(modelFit(modelCriteria.map(() => undefined))).toEqual(notDefined('no-answers'));
  const onlyFirst = modelCriteria.map((_, index) => (index === 0 ? 2 : undefined));
  const notFirst = modelCriteria.map((_, index) => (index === 0 ? 0 : 1));
  expect(modelFit(onlyFirst, notFirst)).toEqual(notDefined('weights-zero'));
  expect(modelFit([1, 2])).toEqual(notDefined('not-eight-answers'));
  expect(modelFit(middle, [1])).toEqual(notDefined('not-eight-answers'));
  expect(modelFit([5, ...middle.slice(1)])).toEqual(notDefined('answer-outside-0-4'));
  expect(modelFit([NaN, ...middle.slice(1)])).toEqual(notDefined('answer-outside-0-4'));
  expect(modelFit(middle, [-1, ...middle.slice(1)])).toEqual(notDefined('weight-negative'));
});

const answer = fc.integer({ min: 0, max: 4 });
const eight = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: 8, maxLength: 8 });

test('a whole weight counts a question that many times, added up by hand', () => {
  const property = fc.property(eight(answer), eight(fc.integer({ min: 0, max: 5 })), (answers, weights) => {
    fc.pre(weights.some((weight) => weight > 0));
    const fit = defined(modelFit(answers, weights));
    for (const model of entryModels) {
      const points = answers.flatMap((given, index) => {
        const distance = Math.abs(given - (modelProfiles[model][index] ?? NaN));
        return Array.from({ length: weights[index] ?? 0 }, () => 100 - 25 * distance);
      });
      const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
      expect(fit.scores[model]).toBeCloseTo(mean, 9);
    }
  });
  fc.assert(property, { seed: 1 });
});

test('scores lie between 0 and 100, the best has the highest, and all weights may be scaled', () => {
  const property = fc.property(
    eight(fc.option(answer, { nil: undefined })),
    eight(fc.integer({ min: 1, max: 5 })),
    (answers, weights) => {
      const fit = modelFit(answers, weights);
      if (!isDefined(fit)) return;
      const scores = Object.values(fit.scores);
      expect(scores.every((score) => score >= -1e-9 && score <= 100 + 1e-9)).toBe(true);
      for (const model of fit.best) expect(fit.scores[model]).toBeCloseTo(Math.max(...scores), 8);
      expect(fit.margin === 0).toBe(fit.best.length > 1);
      const scaled = defined(
        modelFit(
          answers,
          weights.map((weight) => weight * 4),
        ),
      );
      expect(scaled.best).toEqual(fit.best);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('an answer nearer to the profile of a model never lowers its score', () => {
  const property = fc.property(
    eight(answer),
    fc.integer({ min: 0, max: 7 }),
    fc.constantFrom(...entryModels),
    (answers, index, model) => {
      const nearer = answers.map((given, position) => {
        const wanted = modelProfiles[model][position] ?? NaN;
        return position === index ? given + Math.sign(wanted - given) : given;
      });
      const before = defined(modelFit(answers)).scores[model];
      expect(defined(modelFit(nearer)).scores[model]).toBeGreaterThanOrEqual(before - 1e-9);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('scores are finite numbers or not defined, whatever comes in', () => {
  const property = fc.property(
    eight(fc.double()),
    eight(fc.double()),
    eight(answer),
    (odd, weights, answers) => {
      for (const fit of [
        modelFit(odd),
        modelFit(answers, weights),
        modelFit(answers, weights.map(Math.abs)),
      ]) {
        if (isDefined(fit)) expect(Object.values(fit.scores).every(Number.isFinite)).toBe(true);
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});
