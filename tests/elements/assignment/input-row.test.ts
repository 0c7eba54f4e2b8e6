// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import { inputRow, type InputRow, suggestedRange } from '#elements/assignment/input-row.ts';
import type { NumberInput, Part } from '#kit/calculator.ts';
import { valuesIn } from '#kit/range.ts';
import { contextOf, giveStrings, type } from './page.ts';

const part = growth.parts.find(({ id }) => id === 'cagr') as Part;
const years = growth.inputs.years as NumberInput;

let row: InputRow;
beforeEach(() => {
  giveStrings();
  const start = { range: { from: 2, to: 6, step: 1 } };
  row = inputRow(contextOf(growth, {}), part, 'years', years, start);
  document.body.append(row.element);
});

const labels = () => [...row.element.querySelectorAll<HTMLLabelElement>('.field label')];
function enter(name: string, text: string): void {
  const label = labels().find(({ textContent }) => textContent?.split(',')[0] === name);
  type(document.getElementById(label?.htmlFor ?? '') as HTMLInputElement, text);
  row.read();
}
/** Each field that is marked, with the words it is described by. */
const marked = () =>
  labels().flatMap(({ htmlFor, textContent }) => {
    const field = document.getElementById(htmlFor);
    const error = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    return field?.getAttribute('aria-invalid') === 'true' || error?.hidden === false
      ? [[textContent?.split(',')[0], error?.textContent]]
      : [];
  });

describe('a range of the lecturer’s form', () => {
  test.each([
    ['from', '-5', 'problem.range'],
    ['to', '1e9', 'problem.range'],
    ['to', '1', 'problem.order'],
    ['step', '0', 'problem.step'],
    ['step', '0.00001', 'problem.step'],
  ])('says at the field that is to be changed what is wrong with it: %s, %s', (name, text, problem) => {
    enter(name, text);
    expect(marked()).toEqual([[name, problem]]);
    expect(row.read()).toBeUndefined();
  });

  test('takes it back when the field is put right, or another one that makes it right', () => {
    enter('to', '1');
    enter('from', '1');
    expect(marked()).toEqual([]);
    enter('step', '0');
    enter('step', '0.5');
    expect(marked()).toEqual([]);
    expect(row.read()).toEqual({ range: { from: 1, to: 1, step: 0.5 } });
  });
});

describe('a suggested range', () => {
  const free = { min: -1e15, max: 1e15 } as NumberInput;

  test.each([
    [100, { from: 50, to: 150, step: 10 }],
    [99, { from: 50, to: 150, step: 10 }],
    [2.305, { from: 1.2, to: 3.4, step: 0.2 }],
    [-40, { from: -60, to: -20, step: 5 }],
    [0.0005, { from: 0.00025, to: 0.00075, step: 0.00005 }],
    [0, { from: -0.5, to: 0.5, step: 0.1 }],
  ])('around %d can be read at a glance', (value, range) => {
    expect(suggestedRange(free, value)).toEqual(range);
  });

  test('has steps of 1, 2 or 5 near a tenth of the value', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: -4, max: 6 }),
      (n, e) => {
        const range = suggestedRange(free, n * 10 ** e);
        expect(range.step.toExponential()).toMatch(/^[125]e/);
        expect(valuesIn(range)).toBeGreaterThanOrEqual(7);
        expect(valuesIn(range)).toBeLessThanOrEqual(20);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('stays within what the field takes, in whole numbers where only those go', () => {
    const whole = { min: 1, max: 12, whole: true } as NumberInput;
    expect(suggestedRange(whole, 12)).toEqual({ from: 6, to: 12, step: 1 });
    expect(suggestedRange(whole, 1)).toEqual({ from: 1, to: 2, step: 1 });
    expect(suggestedRange({ ...whole, max: 5000 }, 2024)).toEqual({ from: 1000, to: 3000, step: 200 });
  });
});
