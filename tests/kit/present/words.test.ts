import { describe, expect, test } from 'vitest';
import abTest from '#calculators/ab-test.ts';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator, Part } from '#kit/calculator.ts';
import { evaluate } from '#kit/expression/expression.ts';
import { type Language } from '#kit/languages.ts';
import { present } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';
import { told } from './told.ts';

/** A part by its id. */
function partOf(calculator: Calculator, id: string): Part {
  const found = calculator.parts.find((one) => one.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
}

describe('what a reader is told', () => {
  /** With plain spaces, so that an expectation can be read. */
  const say = (calculator: Calculator, id: string, state: State, lang: Language = 'en') => {
    const view = present(calculator, partOf(calculator, id), state, told(calculator, lang));
    return { ...view, sentences: view.sentences.map((sentence) => sentence.replaceAll('\u00a0', ' ')) };
  };

  test('the paper’s growth a year, in English and in Russian numbers', () => {
    const state = { start: 2.305, end: 5.9, years: 4 };
    expect(say(growth, 'cagr', state).sentences.join(' ')).toContain('**26.49 % every year**');
    expect(say(growth, 'cagr', state, 'ru').sentences.join(' ')).toContain('26,49 %');
  });

  test('a number the reader typed is said with the places it was typed with', () => {
    const [first] = say(growth, 'cagr', { start: 0.000_000_1, end: 5.25, years: 4 }).sentences;
    expect(first).toContain('US$0.0000001 billion');
    expect(first).toContain('US$5.25 billion');
  });

  test('a base of nothing is not defined, and the reason is said once', () => {
    const { sentences, working } = say(growth, 'cagr', { start: 0, end: 5.9, years: 4 });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^\*\*Not defined\*\* because the first value must be above zero/);
    expect(working).toEqual([{}]);
  });

  test('a growth of minus 100 % is not defined, and says that nothing is left', () => {
    const { sentences } = say(growth, 'implied-base', { value: 5.9, growth: -100, reading: 'by' });
    expect(sentences).toEqual([
      expect.stringMatching(/^\*\*Not defined\*\* because a fall of 100 % leaves nothing/),
    ]);
  });

  test('the working of "to 156 %" divides by 1.56 and not by 2.56', () => {
    const state = { value: 5.9, growth: 156, reading: 'to' };
    const { results, working } = say(growth, 'implied-base', state);
    expect(results).toEqual({ base: 5.9 / 1.56 });
    // Whatever formula is shown with these numbers must give the result that is shown behind it.
    const shown = partOf(growth, 'implied-base').equations.flatMap(({ right }, i) => {
      const result = working[i]?.['='];
      return result === undefined ? [] : [[evaluate(right, { value: 5.9, growth: 1.56 }).toFixed(3), result]];
    });
    expect(shown).toEqual([['3.782', '3.782']]);
  });

  test('a growth "to" less than nothing is not defined, in words', () => {
    const { sentences } = say(growth, 'implied-base', { value: 5.9, growth: -50, reading: 'to' });
    expect(sentences).toEqual([expect.stringMatching(/^\*\*Not defined\*\* because .+/)]);
  });

  test('a fall so steep that nothing is left is told in words', () => {
    const { sentences } = say(growth, 'cagr', { start: 10_000, end: 1e-300, years: 0.25 });
    for (const sentence of sentences) expect(sentence).toContain(' ');
    expect(sentences.join(' ')).not.toContain('rate-minus-100');
  });

  test('a number too large to be written is not defined', () => {
    expect(say(growth, 'cagr', { start: 1e-303, end: 10_000, years: 1 }).results).toMatchObject({
      rate: { notDefined: 'out-of-range' },
    });
    const own = { china: 1000, kazakhstan: 1e-304 };
    expect(say(twoLedgers, 'own-figures', own).results).toMatchObject({
      relative: { notDefined: 'out-of-range' },
    });
  });

  test('a year that one side has not published says so', () => {
    const { sentences } = say(twoLedgers, 'gap', { year: 2025, flow: 'total' });
    expect(sentences).toEqual([
      expect.stringMatching(/^\*\*Not defined\*\* because no Kazakhstan-side figure/),
    ]);
  });

  test('the working of a year has the counts of that year, and not those of the fields for own counts', () => {
    const own = { china: 43.82, kazakhstan: 30.1 };
    const { working } = say(twoLedgers, 'gap', { year: 2023, flow: 'china-to-kazakhstan', ...own });
    expect(working[0]).toMatchObject({ china: '24.7', kazakhstan: '16.8', '=': '0.470' });
  });

  test('no line breaks between a number and its sign of per cent', () => {
    const state = { first: 0, second: 3.6, significance: 5, power: 80, visitors: 500 };
    const part = partOf(abTest, 'size');
    for (const lang of ['en', 'ru', 'kk'] as const)
      expect(present(abTest, part, state, told(abTest, lang)).sentences.join()).toMatch(
        /0\u00a0%.*100\u00a0%/,
      );
  });

  test('a negative number stands in brackets inside a formula', () => {
    const [line] = say(growth, 'implied-base', { value: 5.9, growth: -50, reading: 'by' }).working;
    expect(line).toEqual({ value: '5.9', growth: '(\u22120.5)', '=': '11.800', '=percent': '' });
  });
});
