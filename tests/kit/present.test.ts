import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator, Part, SeriesData } from '#kit/calculator.ts';
import { yExtent } from '#kit/chart/series.ts';
import type { Point } from '#kit/chart/spec.ts';
import { evaluate } from '#kit/expression/expression.ts';
import { type Language, languages, languageTag } from '#kit/languages.ts';
import { present, symbolValue, type Telling } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';
import { unitIds } from '#kit/units.ts';
import { isDefined, type Maybe } from '#models/not-defined.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { relativeDifference } from '../models/maybe.ts';
import { anyCase } from './random-case.ts';

const calculators: readonly Calculator[] = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));
const parts = calculators.flatMap((calculator) =>
  calculator.parts.map((part) => [`${calculator.id}/${part.id}`, calculator, part] as const),
);

/** The book's series, read straight from their files. */
type Row = { period: number; value?: number; low?: number; high?: number; break?: boolean };
const folder = 'content/data';
const data: SeriesData = Object.fromEntries(
  readdirSync(folder).flatMap((topic) =>
    readdirSync(`${folder}/${topic}`).map((file) => {
      const { rows = [] } = parse(readFileSync(`${folder}/${topic}/${file}`, 'utf8')) as { rows?: Row[] };
      const points = rows.map(({ period, value, ...rest }): Point => ({
        x: period,
        y: value ?? null,
        ...rest,
      }));
      return [`${topic}/${file.replace('.yaml', '')}`, points];
    }),
  ),
);

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
function telling(calculator: Calculator, lang: Language): Telling {
  const words = json(`content/i18n/${languageTag[lang]}.json`);
  return {
    lang,
    units: Object.fromEntries(unitIds.map((unit) => [unit, words[`book.unit.${unit}`] ?? '{n}'])),
    text: lang === 'en' ? calculator.text : json(`content/widgets/${lang}/${calculator.id}.json`),
    data,
    notDefined: words['book.not-defined'] ?? '',
  };
}
const tellings = new Map(
  calculators.flatMap((calculator) =>
    languages.map((lang) => [`${calculator.id} ${lang}`, telling(calculator, lang)] as const),
  ),
);
const told = (calculator: Calculator, lang: Language): Telling => {
  const found = tellings.get(`${calculator.id} ${lang}`);
  if (!found) throw new Error(`no words for ${calculator.id} in ${lang}`);
  return found;
};

const stateOf = anyCase;
const language = fc.constantFrom(...languages);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

test('the data of this test are the published ones', () => {
  const totals = Object.fromEntries((data['trade/china-side-total'] ?? []).map(({ x, y }) => [x, y]));
  expect(totals).toMatchObject({ 2013: 28.564, 2023: 41.02, 2024: 43.82 });
  for (const id of twoLedgers.series) expect(data[id]?.length, id).toBeGreaterThan(10);
});

describe.each(parts)('%s', (_, calculator, part) => {
  const view = (state: State, lang: Language) => present(calculator, part, state, told(calculator, lang));

  test('every result is finite or not defined, over the whole range', () => {
    const property = fc.property(stateOf(calculator, part), (state) => {
      const { results } = view(state, 'en');
      expect(Object.keys(results).toSorted()).toEqual(Object.keys(part.outputs).toSorted());
      for (const [id, output] of Object.entries(part.outputs)) {
        const result = results[id] as Maybe | { low: number; high: number } | string;
        if (!isDefined(result)) continue;
        if (output.type === 'verdict') expect(output.options).toContain(result);
        else if (output.type === 'number') expect(Number.isFinite(result), id).toBe(true);
        else {
          const { low, high } = result as { low: number; high: number };
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
        }
      }
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('every sentence is whole in every language: no NaN, no undefined, no empty slot, no key instead of words', () => {
    const property = fc.property(stateOf(calculator, part), language, (state, lang) => {
      const { sentences } = view(state, lang);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\[object|\{[^}]*\}/);
        expect(sentence).not.toMatch(/\de[+-]?\d/);
        // A sentence, or a reason, that has no words shows its key: "cagr.rate", "growth-zero".
        expect(sentence.replace(/^\*\*.*?\*\* ?/, '')).toMatch(/\s|[\u4e00-\u9fff]/);
        expect(sentence.split('**').length % 2).toBe(1);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('a result without a value gives a sentence that starts with the word for it and says why', () => {
    const property = fc.property(stateOf(calculator, part), language, (state, lang) => {
      const { sentences, results } = view(state, lang);
      const { notDefined, text } = told(calculator, lang);
      const keys = part.say(state, results);
      const spoken = keys.flatMap((key) =>
        [...(text[key] ?? '').matchAll(/\{([\w-]+)/g)].map(([, id = '']) => id),
      );
      const missing = spoken.filter((id) => id in part.outputs && !isDefined(results[id]));
      expect(sentences.some((sentence) => sentence.startsWith(`**${notDefined}** `))).toBe(
        missing.length > 0,
      );
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('the same case gives the same view, and nothing that goes in is changed', () => {
    const property = fc.property(stateOf(calculator, part), language, (state, lang) => {
      const words = frozen(told(calculator, lang));
      const once = present(calculator, part, frozen(state), words);
      expect(present(calculator, part, structuredClone(state), words)).toEqual(once);
    });
    fc.assert(property, { seed: 1 });
  });

  test('the numbers put into a formula give the result that stands behind it', () => {
    // Below a ten-thousandth the formula as written loses digits (1 + x − 1) or runs over where the model does not.
    const ordinary = stateOf(calculator, part).filter((state) =>
      Object.values(state).every((x) => typeof x === 'string' || x === 0 || Math.abs(x) > 1e-4),
    );
    const property = fc.property(ordinary, (state) => {
      const { results, working } = view(state, 'en');
      expect(working).toHaveLength(part.equations.length);
      part.equations.forEach(({ left, right }, i) => {
        const result = symbolValue(calculator, part, left, state, results);
        const slots = working[i] ?? {};
        if (result === undefined) return expect(slots).toEqual({});
        const symbols = Object.keys(slots).filter((id) => !id.startsWith('='));
        if (symbols.length === 0) return undefined;
        const values = Object.fromEntries(
          symbols.map((id) => [id, symbolValue(calculator, part, id, state, results) ?? Number.NaN]),
        );
        const number = evaluate(right, values);
        // What is lost to cancellation near zero is measured against one, the number that is taken away.
        const close = Math.abs(number - result) < 1e-9 || relativeDifference(number, result) < 1e-9;
        expect(close, `${left}: ${number} and ${result}`).toBe(true);
        for (const text of Object.values(slots)) expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/);
        return undefined;
      });
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('of several formulas for one result exactly one is worked out', () => {
    const property = fc.property(stateOf(calculator, part), (state) => {
      const { working } = view(state, 'en');
      const worked = part.equations
        .filter((_equation, i) => working[i] !== undefined)
        .map(({ left }) => left);
      expect(worked.toSorted()).toEqual([...new Set(part.equations.map(({ left }) => left))].toSorted());
    });
    fc.assert(property, { seed: 1 });
  });

  test('its chart, where it has one, has only finite numbers and gaps, and a finite axis', () => {
    const property = fc.property(stateOf(calculator, part), (state) => {
      const { results } = view(state, 'en');
      const spec = part.chart?.(state, results, data);
      if (!spec) return;
      const ys = spec.series.flatMap(({ points }) => points.map(({ y }) => y));
      expect(ys.every((y) => y === null || Number.isFinite(y))).toBe(true);
      expect(yExtent(spec).every(Number.isFinite)).toBe(true);
    });
    fc.assert(property, { seed: 1 });
  });
});

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
    expect(sentences[0]).toMatch(/^\*\*Not defined:\*\* because the first value must be above zero/);
    expect(working).toEqual([{}]);
  });

  test('a growth of minus 100 % is not defined, and says that nothing is left', () => {
    const { sentences } = say(growth, 'implied-base', { value: 5.9, growth: -100, reading: 'by' });
    expect(sentences).toEqual([
      expect.stringMatching(/^\*\*Not defined:\*\* because a fall of 100 % leaves nothing/),
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
    expect(sentences).toEqual([expect.stringMatching(/^\*\*Not defined:\*\* because .+/)]);
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
      expect.stringMatching(/^\*\*Not defined:\*\* because no Kazakhstan-side figure/),
    ]);
  });

  test('a negative number stands in brackets inside a formula', () => {
    const [line] = say(growth, 'implied-base', { value: 5.9, growth: -50, reading: 'by' }).working;
    expect(line).toEqual({ value: '5.9', growth: '(\u22120.5)', '=': '11.800', '=percent': '' });
  });
});
