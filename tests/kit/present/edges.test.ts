import { describe, expect, test } from 'vitest';
import channel from '#calculators/channel.ts';
import forecast from '#calculators/forecast.ts';
import { actors, actorsText, defaultLinks, linksText } from '#calculators/network.actors.ts';
import network from '#calculators/network.ts';
import stock from '#calculators/stock.ts';
import { answerIds, weightIds } from '#calculators/which-model.inputs.ts';
import whichModel from '#calculators/which-model.ts';
import type { Calculator } from '#kit/calculator.ts';
import { languages, type Language } from '#kit/languages.ts';
import { seriesText } from '#kit/lists.ts';
import { present } from '#kit/present.ts';
import { isDefined } from '#models/not-defined.ts';
import { data, told } from './told.ts';

type Case = Readonly<Record<string, number | string>>;

/** A part, with what its page says of a case; plain spaces, so that an expectation can be read. */
function partOf(calculator: Calculator, id: string) {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`${calculator.id} has no part ${id}`);
  const view = (state: Case, lang: Language = 'en') =>
    present(calculator, part, state, { ...told(calculator, lang), data });
  const says = (state: Case, lang: Language = 'en') =>
    view(state, lang).sentences.join(' ').replaceAll('\u00a0', ' ').replaceAll('**', '');
  return { part, says, results: (state: Case) => view(state).results };
}

describe('how many equal channels a seller has', () => {
  const { part, says, results } = partOf(channel, 'dependence');
  const year = { cutOff: 5, margin: 120_000, pause: 3 };

  test.each([
    [10, 10, 10],
    [30, 20, 4.3478],
    [80, 15, 1.5038],
    [45, 45, 2.4096],
    [100, 0, 1],
    [50, 0, 4],
  ])(
    'with %i and %i in a hundred is at least %s: no other channel exceeds the second',
    (first, second, channels) => {
      expect(results({ ...year, first, second }).channels).toBeCloseTo(channels, 4);
      expect(says({ ...year, first, second })).toContain('at least');
    },
  );

  test('is never above what any split of the rest gives', () => {
    for (let first = 5; first <= 95; first += 5)
      for (let second = 5; second <= Math.min(first, 100 - first); second += 5) {
        const rest = 100 - first - second;
        const whole = Math.floor(rest / second);
        const pieces = [first, second, ...Array.from({ length: whole }, () => second), rest - whole * second];
        const concentration = pieces.reduce((sum, share) => sum + (share / 100) ** 2, 0);
        expect(results({ ...year, first, second }).channels).toBeLessThanOrEqual(1 / concentration + 1e-9);
      }
  });

  test('has no answer where the second is larger than the largest, and the field says so', () => {
    const state = { ...year, first: 20, second: 60 };
    expect(part.problems?.(state)).toEqual([{ input: 'second', reason: 'above-first', limit: 20 }]);
    expect(part.problems?.({ ...year, first: 30, second: 20 })).toEqual([]);
    expect(isDefined(results(state).channels)).toBe(false);
    expect(says(state)).toContain('larger than the largest');
  });
});

describe('an own shop that loses on every order', () => {
  const { says } = partOf(channel, 'break-even');
  const shop = { orderValue: 40, fee: 12, acquisition: 3, repeats: 0, shippingPlatform: 0 };

  test('even with customers for nothing is told without a cost below zero', () => {
    const dear = { ...shop, shippingOwn: 10, fixedPlatform: 1200 };
    expect(says({ ...dear, fixedOwn: 24_000 })).toContain('even if winning a customer cost nothing');
    expect(says({ ...dear, fixedOwn: 100 })).toContain('even if winning a customer cost nothing');
    for (const lang of languages)
      expect(says({ ...dear, fixedOwn: 24_000 }, lang)).not.toMatch(/[−-]\d|US\$−/);
  });

  test('never pays where it earns the same to the cent', () => {
    const equal = { ...shop, orderValue: 3, fee: 10, acquisition: 0.3, shippingOwn: 0 };
    expect(says({ ...equal, fixedPlatform: 1200, fixedOwn: 24_000 })).toContain('no number of orders');
  });
});

describe('the closeness of an actor who cannot reach everybody', () => {
  const { says } = partOf(network, 'graph');
  const cut = linksText(defaultLinks.filter((link) => !link.includes('bank')));
  const state = { actor: 'platform', actors: actorsText([...actors]), links: cut };

  test('is missing for its own reason: the firm may be no outsider', () => {
    expect(says(state)).toContain('leads to some of the others');
    for (const lang of languages)
      expect(says(state, lang)).not.toContain(told(network, lang).text['undefined.not-connected']);
  });

  test('does not hide that a firm without links is an outsider', () => {
    const none = linksText(defaultLinks.filter((link) => !link.startsWith('sme-')));
    expect(says({ ...state, actor: 'sme', links: none })).toContain('the firm is an outsider');
  });
});

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

describe('the first place with other weights', () => {
  const { says } = partOf(whichModel, 'weights');
  const answers = Object.fromEntries(answerIds.map((id) => [id, 2]));
  const weights = Object.fromEntries(weightIds.map((id) => [id, 1]));

  test('is not called the same as a tie of which it was a part', () => {
    const state = { ...answers, ...weights, brandWeight: 0.5 };
    expect(says(state)).toContain('With equal weights several models would share the first place');
    expect(says(state)).not.toContain('would be export-oriented');
  });

  test('is the same where the same models tie', () => {
    expect(says({ ...answers, ...weights })).toContain('With equal weights the first place is the same');
  });

  test('is not the same where weights only make a tie', () => {
    const alone = { ...answers, ...weights, orders: 3 };
    expect(says(alone)).not.toContain('A tie');
    const tied = { ...alone, ordersWeight: 0 };
    expect(says(tied)).toContain('A tie');
    expect(says(tied)).toMatch(/With equal weights the first place would be .* alone/);
  });
});
