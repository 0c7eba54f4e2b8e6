import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import twoLedgers from '#calculators/two-ledgers.ts';
import { grade } from '#kit/quiz/grade.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import { draw, nextSet, runOn, SETS, variation, type Vary } from '#kit/quiz/vary.ts';

const part = 'two-ledgers/own-figures';
const state = { china: 45, kazakhstan: 30 };
const vary: Vary = {
  inputs: { china: { from: 40, to: 60, step: 5 }, kazakhstan: { from: 20, to: 35, step: 0.1 } },
  key: { part, state, output: 'symmetric', times: 1 },
  traps: [{ part, state, output: 'symmetric', times: 2, feedback: 'The mean.' }],
  outputs: { difference: { pattern: 'US${n} billion', digits: 2 } },
  written: { pattern: '{n}', digits: 3 },
};
const question: NumberKey & { vary: Vary } = {
  type: 'number',
  id: 'q',
  print: 'p',
  explanation: 'So.',
  key: 0.2,
  tolerance: 0.004,
  traps: [{ value: 0.5, feedback: 'The relative gap.' }],
  otherwise: 'No.',
  shown: '0.2',
  vary,
};
const run = runOn([twoLedgers]);
const sets = fc.integer({ min: 1, max: SETS - 1 });

describe('drawn numbers', () => {
  test('lie in their range, on its steps, and depend on question and set alone', () => {
    const property = fc.property(fc.string(), sets, (id, set) => {
      const drawn = draw(id, vary, set);
      for (const [name, { from, to, step }] of Object.entries(vary.inputs)) {
        const value = drawn[name] ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
        const steps = (value - from) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
        expect(String(value).length).toBeLessThan(6);
      }
      expect(draw(id, vary, set)).toEqual(drawn);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('reach both ends of a range', () => {
    const one: Vary = { ...vary, inputs: { china: { from: 1, to: 2, step: 1 } } };
    const drawn = Array.from({ length: 40 }, (_, i) => draw(`q${i}`, one, 1).china);
    expect(new Set(drawn)).toEqual(new Set([1, 2]));
  });

  test('the next set always has other numbers than this one', () => {
    const few: Vary = { ...vary, inputs: { china: { from: 1, to: 2, step: 1 } } };
    const numbers = (set: number) => (set === 0 ? { china: state.china } : draw('q', few, set));
    for (let set = 0; set < SETS; set++) expect(numbers(nextSet('q', few, set))).not.toEqual(numbers(set));
  });

  test('are others than the file’s own also where the file names them in another order', () => {
    const range = { from: 1, to: 2, step: 1 };
    const swapped: Vary = {
      ...vary,
      inputs: { kazakhstan: range, china: range },
      key: { ...vary.key, state: { china: 1, kazakhstan: 1 } },
    };
    for (let i = 0; i < 20; i++) {
      const drawn = draw(`q${i}`, swapped, nextSet(`q${i}`, swapped, 0));
      expect(drawn, `q${i}`).not.toEqual({ china: 1, kazakhstan: 1 });
    }
  });
});

describe('a question with the numbers of a set', () => {
  test('has the key that its calculator computes for them', () => {
    const property = fc.property(sets, (set) => {
      const { china = 0, kazakhstan = 0 } = draw('q', vary, set);
      const { question: varied } = variation(question, set, 'en', run);
      // The closed form, written a second time here.
      const key = Math.abs(china - kazakhstan) / (china + kazakhstan);
      expect(varied.key).toBeCloseTo(key, 12);
      expect(grade(varied, key).right).toBe(true);
      expect(grade(varied, 2 * key).feedback).toEqual(['The mean.']);
    });
    fc.assert(property, { seed: 1 });
  });

  test('set 0 is the file’s own: its key, and every trap', () => {
    const { question: own, slots } = variation(question, 0, 'en', run);
    expect(own).toEqual(question);
    expect(slots).toEqual({
      'input china': '45',
      'input kazakhstan': '30',
      'output difference': 'US$15 billion',
      key: '0.2',
    });
  });

  test('a trap with a number of its own belongs to the file’s numbers and is gone with others', () => {
    const { question: varied } = variation(question, 1, 'en', run);
    expect(varied.traps.map(({ feedback }) => feedback)).toEqual(['The mean.']);
  });

  test('numbers in its texts are in the page’s format', () => {
    const { slots } = variation(question, 2, 'ru', run);
    expect(slots['input kazakhstan']).toMatch(/^\d+(,\d)?$/);
    expect(slots.key).toMatch(/^0,\d+$/);
  });
});
