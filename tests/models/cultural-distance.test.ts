import fc from 'fast-check';
import { expect, test } from 'vitest';
import { culturalDistance, type CultureDimension, type CultureScores } from '#models/cultural-distance.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const china = { pdi: 80, idv: 20, mas: 66, uai: 30, lto: 87, ivr: 24 };
const kazakhstan = { pdi: 88, idv: 20, mas: 50, uai: 88, lto: 85, ivr: 22 };
const russia = { pdi: 93, idv: 39, mas: 36, uai: 95, lto: 81, ivr: 20 };
const variances = { pdi: 450.433, idv: 574.634, mas: 361.29, uai: 528.675, lto: 586.674, ivr: 491.824 };
const countriesOnly = { pdi: 477.909, idv: 576.467, mas: 393.408, uai: 562.114 };
const four: CultureDimension[] = ['pdi', 'idv', 'mas', 'uai'];
const six: CultureDimension[] = [...four, 'lto', 'ivr'];

const distance = (
  first: CultureScores,
  second: CultureScores,
  dimensions = four,
  by: CultureScores = variances,
) => culturalDistance({ first, second, variances: by, dimensions });

test('China and Kazakhstan: Kogut–Singh 1.803, Euclidean 2.686', () => {
  expect(printed(distance(china, kazakhstan).kogutSingh)).toBe('1.803');
  expect(printed(distance(china, kazakhstan).euclidean)).toBe('2.686');
});

test('China and Russia are farther apart (2.872, 3.389) and Kazakhstan and Russia close (0.3297)', () => {
  expect(printed(distance(china, russia).kogutSingh)).toBe('2.872');
  expect(printed(distance(china, russia).euclidean)).toBe('3.389');
  expect(printed(distance(kazakhstan, russia).kogutSingh)).toBe('0.3297');
});

test('with six dimensions China and Kazakhstan are 1.205 apart', () => {
  expect(printed(distance(china, kazakhstan, six).kogutSingh)).toBe('1.205');
});

test('with the variances over countries only the distances are 1.692 and 2.696, in the same order', () => {
  expect(printed(distance(china, kazakhstan, four, countriesOnly).kogutSingh)).toBe('1.692');
  expect(printed(distance(china, russia, four, countriesOnly).kogutSingh)).toBe('2.696');
});

test('uncertainty avoidance makes 88 % of the distance between China and Kazakhstan', () => {
  const uai = distance(china, kazakhstan).contributions.find(({ dimension }) => dimension === 'uai');
  expect(printed(uai?.share ?? NaN, 2)).toBe('0.88');
});

test('a missing score drops its dimension from the sum and from m, and says so', () => {
  const { lto, ivr, ...withoutTwo } = kazakhstan;
  expect([lto, ivr]).toEqual([85, 22]);
  const reduced = distance(china, withoutTwo, six);
  expect(reduced.missing).toEqual(['lto', 'ivr']);
  expect(reduced.kogutSingh).toBe(distance(china, kazakhstan).kogutSingh);
});

test('without a common dimension or without a variance there is no distance', () => {
  expect(distance({ pdi: 1 }, { idv: 2 }).kogutSingh).toEqual(notDefined('no-common-dimension'));
  expect(distance(china, kazakhstan, []).euclidean).toEqual(notDefined('no-common-dimension'));
  const flat = { ...variances, uai: 0 };
  expect(distance(china, kazakhstan, four, flat).kogutSingh).toEqual(notDefined('variance-not-positive'));
  const { uai, ...lacking } = variances;
  expect(uai).toBe(528.675);
  expect(distance(china, kazakhstan, four, lacking).kogutSingh).toEqual(notDefined('variance-not-positive'));
});

test('a country is at distance 0 from itself, where no dimension has a share', () => {
  const self = distance(china, china);
  expect([self.kogutSingh, self.euclidean]).toEqual([0, 0]);
  expect(self.contributions[0]?.share).toEqual(notDefined('no-distance'));
});

const score = fc.integer({ min: 0, max: 120 });
const scores = fc.record({ pdi: score, idv: score, mas: score, uai: score, lto: score, ivr: score });

test('the distance is symmetric, and its Euclidean form squared is m times Kogut–Singh', () => {
  const property = fc.property(scores, scores, fc.subarray(six, { minLength: 1 }), (a, b, dimensions) => {
    const there = distance(a, b, dimensions);
    expect(distance(b, a, dimensions)).toEqual(there);
    expect(defined(there.euclidean) ** 2).toBeCloseTo(dimensions.length * defined(there.kogutSingh), 8);
  });
  fc.assert(property, { seed: 1 });
});

test('the Euclidean form satisfies the triangle inequality; the shares add up to 1', () => {
  const property = fc.property(scores, scores, scores, (a, b, c) => {
    const euclidean = (x: CultureScores, y: CultureScores): number => defined(distance(x, y, six).euclidean);
    expect(euclidean(a, c)).toBeLessThanOrEqual(euclidean(a, b) + euclidean(b, c) + 1e-9);
    const shares = distance(a, b, six)
      .contributions.map((entry) => entry.share)
      .filter(isDefined);
    if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
  fc.assert(property, { seed: 1 });
});

const on = (pdi: number): CultureScores => ({ pdi });

test('Kogut–Singh itself violates the triangle inequality, as a squared distance does', () => {
  const ks = (a: number, b: number): number => defined(distance(on(a), on(b), ['pdi']).kogutSingh);
  expect(ks(0, 100)).toBeGreaterThan(ks(0, 50) + ks(50, 100));
});

test('the distance agrees with standardising the scores first (z-scores)', () => {
  const property = fc.property(scores, scores, (a, b) => {
    const standardised = six.map(
      (dimension) => (a[dimension] - b[dimension]) / Math.sqrt(variances[dimension]),
    );
    expect(defined(distance(a, b, six).euclidean)).toBeCloseTo(Math.hypot(...standardised), 9);
  });
  fc.assert(property, { seed: 1 });
});

test('distances are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(any, any, any, (a, b, variance) => {
    const odd = culturalDistance({
      first: { pdi: a },
      second: { pdi: b },
      variances: { pdi: variance },
      dimensions: four,
    });
    expect(isFiniteOrNotDefined(odd.kogutSingh)).toBe(true);
    expect(isFiniteOrNotDefined(odd.euclidean)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
