import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import twoLedgers from '#calculators/two-ledgers.ts';
import { yExtent } from '#kit/chart/series.ts';
import { evaluate } from '#kit/expression/expression.ts';
import { type Language, sentenceSpace } from '#kit/languages.ts';
import { present, symbolValue } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';
import { isDefined, type Maybe } from '#models/not-defined.ts';
import { relativeDifference } from '../../models/maybe.ts';
import { parts, data, told, stateOf, language, frozen } from './told.ts';

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
      expect(
        sentences.some((sentence) => sentence.startsWith(`**${notDefined}**${sentenceSpace(lang)}`)),
      ).toBe(missing.length > 0);
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
