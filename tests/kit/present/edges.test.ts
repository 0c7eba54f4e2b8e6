import { describe, expect, test } from 'vitest';
import channel from '#calculators/channel.ts';
import type { Calculator } from '#kit/calculator.ts';
import { languages, type Language } from '#kit/languages.ts';
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
    view(state, lang).sentences.join(' ').replaceAll('\u00a0', ' ');
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
