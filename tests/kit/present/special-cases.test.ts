import { describe, expect, test } from 'vitest';
import { defaults } from '#book/calculators.ts';
import abTest from '#calculators/ab-test.ts';
import borderQueue from '#calculators/border-queue.ts';
import customerValue from '#calculators/customer-value.ts';
import diffusion from '#calculators/diffusion.ts';
import growth from '#calculators/growth.ts';
import landedCost from '#calculators/landed-cost.ts';
import leadTime from '#calculators/lead-time.ts';
import livestream from '#calculators/livestream.ts';
import stagedEntry from '#calculators/staged-entry.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import twoSided from '#calculators/two-sided.ts';
import type { Calculator } from '#kit/calculator.ts';
import type { Language } from '#kit/languages.ts';
import { present } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';
import uppsala from '#calculators/uppsala.ts';
import { told } from './told.ts';

/** What a part tells of the book's own case with a few values changed, with plain spaces. */
async function tells(calculator: Calculator, id: string, changed: State, lang: Language = 'en') {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`${calculator.id} has no part ${id}`);
  const state = { ...(await defaults(calculator)), ...changed };
  return present(calculator, part, state, told(calculator, lang))
    .sentences.join(' ')
    .replaceAll('\u00a0', ' ');
}

describe('a platform', () => {
  const strong = { alpha: 1.2, beta: 1 };

  test('that nobody joins while it is empty rests there, however strongly the sides would draw each other', async () => {
    const nobody = await tells(twoSided, 'rest', { ...strong, buyerPull: -5, sellerPull: -5 });
    expect(nobody).toContain('rest with **0.00 buyers** and **0.00 sellers**. Both sides stay away');
    const sellersOnly = await tells(twoSided, 'rest', { ...strong, buyerPull: -10, sellerPull: 4 });
    expect(sellersOnly).toContain('rest with **0.00 buyers** and **4.00 sellers**. One side stays away');
  });

  test('whose first members draw more than they are worth tips', async () => {
    const tips = await tells(twoSided, 'rest', { ...strong, buyerPull: -4, sellerPull: 4 });
    expect(tips).toContain('no size is stable');
  });

  test.each([
    { alpha: 0, beta: 0 },
    { alpha: 0.4, beta: 0 },
  ])('without effects both ways has no multiplier to tell of: %o', async (effects) => {
    const words = await tells(twoSided, 'rest', effects);
    expect(words).not.toContain('Each side draws the other');
    expect(words).toContain('brings nobody else to the same side');
  });
});

describe('an exact equality is not decided by the rounding of the computer', () => {
  const stream = { viewers: 1000, click: 8, buy: 3, orderValue: 10, margin: 30, commission: 10, ads: 0 };

  test('a livestream at its break-even makes no loss', async () => {
    const words = await tells(livestream, 'funnel', { ...stream, returns: 20, host: 3.84 });
    expect(words).toContain('The stream earns **US$0.00**');
    expect(words).toContain('from **1,000 viewers**');
  });

  test('legs of 0.1 + 0.2 + 0.3 days keep a promise of 0.6', async () => {
    const legs = ['pickup', 'border', 'haul', 'last'].flatMap((leg, i) =>
      ['Min', 'Mode', 'Max'].map((time) => [leg + time, [0.1, 0.2, 0.3, 0][i] ?? 0]),
    );
    const words = await tells(leadTime, 'legs', { ...Object.fromEntries(legs), promise: 0.6 });
    expect(words).toContain('rule 0.0 % arrive later');
  });

  test('an entry that is worth exactly its cost loses nothing', async () => {
    const even = { investment: 100_000, later: 100_000, good: 110_000, bad: 110_000, rate: 10 };
    expect(await tells(stagedEntry, 'tree', even)).toContain('**Invest now**');
  });

  test('three lanes of 1.1 are exactly full with 3.3', async () => {
    const words = await tells(borderQueue, 'lanes', { arrivals: 3.3, perLane: 1.1, lanes: 3 });
    expect(words).toContain('because at least as many arrive');
  });

  test('a risk that reaches what is tolerated makes the firm wait', async () => {
    const firm = { commitment: 1, uncertainty: 0.1, growth: 40, tolerableRisk: 0.14, learning: 0 };
    expect(await tells(uppsala, 'loop', firm)).toContain('first waits in period 1');
  });

  test('a cost that is paid back to the cent is paid back', async () => {
    const customer = { retention: 10, margin: 10, discount: 0, acquisition: 1.1 };
    expect(await tells(customerValue, 'lifetime', customer)).toContain('**year 2**');
  });
});

describe('a number that has fewer places than it needs', () => {
  test('is not told as nothing', async () => {
    expect(await tells(livestream, 'funnel', { viewers: 100 })).toContain('Viewers place **0.2 orders**');
    expect(await tells(landedCost, 'parcel', { value: 200.02 })).toContain('**€0.003** is due');
    const queue = await tells(borderQueue, 'post', { arrivals: 75.02, service: 75 });
    expect(queue).toContain('grows by **0.02 per hour**');
  });

  test('is not told as all', async () => {
    const queue = await tells(borderQueue, 'post', { arrivals: 79.999, service: 80 });
    expect(queue).toContain('in use 99.999 % of the time');
  });

  test('and one that only rounding keeps from a whole is the whole', async () => {
    expect(await tells(livestream, 'funnel', { viewers: 0 })).toContain('Viewers place **0 orders**');
  });
});

describe('a parcel', () => {
  test('over the free weight has no kink at the free value', async () => {
    const heavy = await tells(landedCost, 'parcel', { value: 150, weight: 40 });
    expect(heavy).toContain('**€18.00** is due');
    expect(heavy).not.toContain('kink');
    expect(await tells(landedCost, 'parcel', { value: 150, weight: 31 })).toContain('kink');
  });

  test('under the announced rule has a free value and no free weight', async () => {
    const words = await tells(landedCost, 'parcel', { regime: 'whole-value-200', value: 200, weight: 50 });
    expect(words).toContain('€200 is within the free value');
    expect(words).not.toContain('50 kg');
  });

  test.each(['yes', 'no'])('may owe duty by its weight (VAT paid: %s)', async (vatPaid) => {
    const parcel = { regime: 'whole-value-200', value: 210, weight: 20, vatPaid };
    const words = await tells(landedCost, 'parcel', parcel);
    expect(words).toContain('the larger of 5 % of the whole value and €1 a kilogram');
  });
});

describe('a change of the VAT that is passed on more than once', () => {
  const change = (vatAfter: number) =>
    tells(landedCost, 'vat-change', { vatBefore: 16, vatAfter, passThrough: 120 });

  test('raises the sellers’ price only where the tax rises', async () => {
    expect(await change(20)).toContain('raise their own price as well');
    expect(await change(12)).toContain('lower their own price as well');
    expect(await change(16)).not.toContain('their own price');
  });
});

describe('the time on the way', () => {
  test('with common delays has more very late journeys, not more late ones', async () => {
    const words = await tells(leadTime, 'legs', { promise: 10, shock: 50 });
    expect(words).toContain('very early and very late journeys become more frequent');
  });

  test('that costs nothing at the low end still has a high end', async () => {
    const words = await tells(leadTime, 'value-of-a-day', { low: 0, high: 2 });
    expect(words).toMatch(/worth more than \*\*US\$4\.167 per kg\*\*, if a day costs 2 %/);
  });

  test('that costs less at most than at least is refused beside its field', async () => {
    const part = leadTime.parts.find(({ id }) => id === 'value-of-a-day');
    const state = { ...(await defaults(leadTime)), low: 3, high: 1 };
    expect(part?.problems?.(state)).toEqual([{ input: 'high', reason: 'below-low', limit: 3 }]);
    expect(part?.problems?.({ ...state, high: 3 })).toEqual([]);
  });
});

describe('growth', () => {
  test('over one year, or less, is not divided by the years', async () => {
    expect(await tells(growth, 'cagr', { years: 1 })).not.toContain('Dividing');
    expect(await tells(growth, 'cagr', { years: 0.5 })).not.toContain('Dividing');
    expect(await tells(growth, 'cagr', { years: 2 })).toContain('Dividing');
  });

  test('below zero is told as a change', async () => {
    const words = await tells(growth, 'implied-base', { value: 5, growth: -50, reading: 'by' });
    expect(words).toBe(
      'If US$5 billion is what a change of −50 % has left, it was **US$10.000 billion** before.',
    );
  });

  test('of a part against its total, or beyond it, says what that means', async () => {
    const bridge = (changed: State) => tells(growth, 'share-bridge', { part: 5.9, total: 31.5, ...changed });
    expect(await bridge({ partGrowth: -20, totalGrowth: 22.4 })).toContain('moved against the total');
    expect(await bridge({ part: 30, partGrowth: 50, totalGrowth: 22.4 })).toContain('more than all of it');
    expect(await bridge({ part: 30, partGrowth: -50, totalGrowth: 100 })).toContain(
      'one of these numbers must be wrong',
    );
    expect(await bridge({})).not.toMatch(/against|more than all|wrong/);
  });
});

test('two equal counts are equal', async () => {
  expect(await tells(twoLedgers, 'own-figures', { china: 30, kazakhstan: 30 })).toContain('are **equal**');
});

test('without innovators and followers nothing grows', async () => {
  expect(await tells(diffusion, 'curve', { innovation: 0, imitation: 0 })).toContain('so nothing grows');
});

test('a test too small for its formula says so', async () => {
  expect(await tells(abTest, 'size', { first: 1, second: 99 })).toContain('do not rely on that probability');
  expect(await tells(abTest, 'size', {})).not.toContain('rely');
});
