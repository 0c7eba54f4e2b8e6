import { describe, expect, test } from 'vitest';
import { defaults } from '#book/calculators.ts';
import twoSided from '#calculators/two-sided.ts';
import type { Calculator } from '#kit/calculator.ts';
import type { Language } from '#kit/languages.ts';
import { present } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';
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
