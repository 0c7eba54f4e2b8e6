import { describe, expect, test } from 'vitest';
import bornDigital from '#calculators/born-digital.ts';
import distance from '#calculators/distance.ts';
import forecast from '#calculators/forecast.ts';
import segments from '#calculators/segments.ts';
import settlement from '#calculators/settlement.ts';
import stock from '#calculators/stock.ts';
import { languages } from '#kit/languages.ts';
import { seriesText } from '#kit/lists.ts';
import { partOf } from './part-of.ts';

describe('a stock for one season', () => {
  const { says } = partOf(stock, 'season');
  const season = { price: 40, cost: 22, salvage: 10, season: 500, seasonDeviation: 120 };

  test('meets all demand as often as the critical ratio says', () => {
    expect(says(season)).toContain('with a probability of 60.0 %');
  });

  test('meets a demand that is known with certainty', () => {
    expect(says({ ...season, seasonDeviation: 0 })).toContain('meets all of it');
    for (const lang of languages)
      expect(says({ ...season, seasonDeviation: 0 }, lang)).not.toMatch(/60[.,]0/);
  });

  test('of nothing still meets all demand where there is none', () => {
    const unsure = { ...season, price: 24, season: 100, seasonDeviation: 500 };
    expect(says(unsure)).toContain('Buy 0.0 pieces');
    expect(says(unsure)).toContain('with a probability of 42.1 %');
  });
});

describe('a stock to reorder', () => {
  const { says } = partOf(stock, 'reorder');
  const article = { demand: 20, deviation: 6, leadTime: 9, leadDeviation: 1.5, factor: 1.645 };

  test('is helped more by the time that moves it more', () => {
    expect(says(article)).toContain('a shorter time helps less than a time that varies less');
    const steady = { ...article, deviation: 50, leadDeviation: 0.1 };
    expect(says(steady)).toContain('a shorter time helps more than a time that varies less');
    expect(says({ ...article, leadDeviation: 0 })).not.toContain('varies less');
  });

  test('never lasts in 100 % of all cases', () => {
    expect(says({ ...article, factor: 3.5 })).toContain('more than 99.9 % of all cases');
    expect(says({ ...article, factor: 3 })).toContain('in 99.9 % of all cases');
    for (const lang of languages) expect(says({ ...article, factor: 3.5 }, lang)).not.toMatch(/100[.,]0/);
  });

  test('falls to one piece in good English', () => {
    const one = { demand: 0.1, deviation: 0, leadTime: 10, leadDeviation: 0, factor: 0 };
    expect(says(one)).toContain('Reorder when the stock falls to 1 piece.');
  });
});

describe('a forecast', () => {
  const { says, results } = partOf(forecast, 'forecast');
  const lab = {
    own: '',
    alpha: 0.8,
    beta: 0.2,
    gamma: 0.4,
    season: 4,
    first: 'leave-out',
    horizon: 1,
    holdout: 1,
  };
  const holt = { ...lab, method: 'holt' };

  test('is not called better than naive beside an error that is larger', () => {
    const state = { ...holt, source: 'kazakhstan-since', alpha: 1 };
    const { mae, naiveMae, mase } = results(state) as Record<string, number>;
    expect(mae).toBeGreaterThan(naiveMae ?? 0);
    expect(mase).toBeLessThan(1);
    expect(says(state)).not.toContain('below 1 is better');
    expect(says(state)).toContain('changes that the errors above leave out');
  });

  test('is measured against naive in words where both measures agree', () => {
    expect(says({ ...holt, source: 'china-since' })).toContain('below 1 is better than naive');
  });

  test('of trade below zero has its minus in order and a remark', () => {
    const state = { ...holt, source: 'china-until', beta: 0, horizon: 12 };
    expect(says(state)).toContain('−53.85 billion US dollars');
    expect(says(state)).toContain('Trade cannot be below zero');
    for (const lang of languages) expect(says(state, lang)).not.toContain('$−');
    expect(says({ ...state, horizon: 1 })).not.toContain('Trade cannot');
    const own = { ...holt, source: 'own', own: seriesText([3, 2, 1]), horizon: 3 };
    expect(says(own)).not.toContain('Trade cannot');
  });

  test('beats the naive one only by a difference that is shown', () => {
    const state = { ...holt, source: 'own', own: seriesText([0.011, 0.0114, 0.0118, 0.0128]) };
    const { heldOut, heldOutNaive } = results(state) as Record<string, number>;
    expect(heldOut?.toFixed(3)).toBe(heldOutNaive?.toFixed(3));
    expect(says(state)).not.toContain('beats');
  });
});

describe('a payment', () => {
  const hops = partOf(settlement, 'hops').says;
  const risk = partOf(settlement, 'risk').says;
  const wait = { amount: 100_000, volatility: 10, days: 21, factor: 1.645 };

  test('through one exchange that is free adds up', () => {
    const state = { amount: 100_000, firstSpread: 0.6, secondSpread: 0, directSpread: 0.6 };
    expect(hops(state)).not.toContain('simply add up');
    expect(hops({ ...state, firstSpread: 0.1, secondSpread: 0.2 })).not.toContain('simply add up');
    expect(hops({ ...state, secondSpread: 0.8 })).toContain('simply add up');
  });

  test('cannot lose more than all of it', () => {
    expect(risk({ ...wait, volatility: 100, days: 252 })).toContain('more than the whole payment');
    expect(risk(wait)).not.toContain('the whole payment');
  });

  test('never loses with a probability of 0 %', () => {
    expect(risk({ ...wait, factor: 3.5 })).toContain('with a probability below 0.1 %');
    expect(risk(wait)).toContain('with a probability of 5.0 %');
    for (const lang of languages) expect(risk({ ...wait, factor: 3.5 }, lang)).not.toMatch(/\D0[.,]0\s?%/);
  });
});

describe('shares and weights that miss their sum by less than is printed', () => {
  test('are told without a difference of nothing', () => {
    const split = { total: 5.9, b2b: 33.333, b2c: 33.333, c2c: 33.333, mismatch: 'keep', empty: 'count' };
    const shares = partOf(segments, 'shares').says;
    expect(shares(split)).toContain('do not add up to exactly 100 %');
    expect(shares({ ...split, b2b: 33.334, b2c: 33.334, c2c: 33.334 })).toContain('exactly 100 %');
    expect(shares({ ...split, b2b: 33.3 })).toContain('miss 100 % by 0.03 %');
    const cage = partOf(distance, 'cage').says;
    const weights = { culturalWeight: 0.333, administrativeWeight: 0.333, geographicWeight: 0.333 };
    const scores = { cultural: 5, administrative: 6, geographic: 3, economic: 4 };
    expect(cage({ ...scores, ...weights, economicWeight: 0 })).toContain('do not add up to exactly 1,');
    expect(cage({ ...scores, ...weights, economicWeight: 1 })).toContain('add up to 2.00 and not to 1');
  });
});

describe('a number of one', () => {
  test('stands beside no plural', () => {
    const firm = { foreignShare: 60, countries: 1, years: 4, months: 0 };
    expect(partOf(bornDigital, 'speed').says(firm)).not.toContain('1 countries');
    const pair = {
      first: 'china',
      second: 'kazakhstan',
      dimensions: 'four',
      variances: 'all-entries',
      margin: 1,
    };
    expect(partOf(distance, 'kogut-singh').says(pair)).not.toContain('1 points');
  });
});
