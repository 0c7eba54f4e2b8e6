import { describe, expect, test } from 'vitest';
import channel from '#calculators/channel.ts';
import network from '#calculators/network.ts';
import oli from '#calculators/oli.ts';
import whichModel from '#calculators/which-model.ts';
import { actors, actorsText, defaultLinks, linksText } from '#calculators/network.actors.ts';
import { answerIds, weightIds } from '#calculators/which-model.inputs.ts';
import { languages } from '#kit/languages.ts';
import { isDefined } from '#models/not-defined.ts';
import { partOf } from './part-of.ts';
import { told } from './told.ts';

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

describe('the way abroad by degrees', () => {
  const { says, results } = partOf(oli, 'degrees');
  const none = { ownership: 0, internalization: 0, location: 0, threshold: 0.5 };

  test('counts the advantages that are missing', () => {
    expect(says(none)).toContain('more than one advantage is missing');
    expect(says({ ...none, ownership: 1, internalization: 1 })).toContain(
      'one advantage is missing completely',
    );
  });

  test('takes an advantage of 0 for none, at a threshold of 0 too', () => {
    const free = { ...none, location: 1, internalization: 1, threshold: 0 };
    expect(results(free).mode).toBe('stay-home');
    expect(says(free)).not.toContain('counts as a yes');
    expect(results({ ...free, ownership: 0.01 }).mode).toBe('local-operation');
  });
});
