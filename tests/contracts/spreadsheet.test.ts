import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, presetState } from '#book/calculators.ts';
import { seriesData } from '#book/data.ts';
import { spreadsheetFormulas, spreadsheetText } from '#kit/formula-copy.ts';
import type { Language } from '#kit/languages.ts';
import { symbolValue } from '#kit/present.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { anyCase } from '../kit/random-case.ts';

// IronCalc, a spreadsheet engine of its own with the rules of Excel; nothing of the book's arithmetic is in it.
const wasm = createRequire(import.meta.url)
  .resolve('@ironcalc/wasm')
  .replace('wasm.js', 'wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });

/** One sheet for the decimal point and one for the decimal comma: German has the comma and semicolon of Russian. */
const sheets = { point: new Model('point', 'en', 'UTC', 'en'), comma: new Model('comma', 'de', 'UTC', 'en') };
const conventionOf = (lang: Language) => (lang === 'ru' || lang === 'kk' ? 'comma' : 'point');

const shown = (sheet: Model, column: number, comma: boolean): number => {
  const text = sheet.getFormattedCellValue(0, 1, column);
  return Number(comma ? text.replace(',', '.') : text);
};

/** What a cell shows for a formula, less a number that is written into the cell beside it; NaN for an error. */
function cell(formula: string, lang: Language, expected = 0): number {
  const sheet = sheets[conventionOf(lang)];
  const comma = conventionOf(lang) === 'comma';
  const beside = comma ? String(expected).replace('.', ',') : String(expected);
  sheet.setUserInput(0, 1, 1, formula);
  // A cell shows ten digits: the difference has them where they are wanted.
  sheet.setUserInput(0, 1, 2, `=A1-(${beside})`);
  return shown(sheet, 2, comma);
}

test('the spreadsheet engine knows its trade, in both conventions', () => {
  expect(cell('=-2^2', 'en')).toBe(4);
  expect(cell('=2^3^2', 'en')).toBe(64);
  expect(cell('=1/0', 'en')).toBeNaN();
  expect(cell('=(1,5-2)*ABS(-3)+LN(EXP(2))', 'ru')).toBe(0.5);
  expect(cell('=1,25', 'ru', 1.25)).toBe(0);
  expect(cell('=1/3', 'en', 0.333)).toBeCloseTo(0.000_333_333, 9);
});

const parts = (await Promise.all(calculatorIds().map((id) => loadCalculator(id)))).flatMap((calculator) =>
  calculator.parts
    .filter((part) => part.equations.length + part.sheet.length > 0)
    .map((part) => ({ name: `${calculator.id}/${part.id}`, calculator, part })),
);

describe.each(parts)('$name', ({ calculator, part }) => {
  test('its spreadsheet formulas give the numbers that it computes', async () => {
    const data = await seriesData(calculator.series);
    const usual = await defaults(calculator);
    let compared = 0;
    const same = (own: Readonly<Record<string, number | string>>, lang: Language) => {
      // A page has the values of all its parts, of which one may have the name of a result here.
      const state = { ...usual, ...own };
      const results = part.compute(state, data);
      for (const { output, formula } of spreadsheetFormulas(calculator, part, state, results, lang)) {
        const expected = symbolValue(calculator, part, output, state, results) ?? Number.NaN;
        const off = Math.abs(cell(formula, lang, expected)) / Math.max(1, Math.abs(expected));
        // What is lost to cancellation near zero is measured against one.
        expect(off < 1e-9, `${output}: ${formula} is off by ${off} from ${expected}`).toBe(true);
        compared += 1;
      }
    };
    same(usual, 'en');
    for (const preset of Object.values(calculator.presets)) same(await presetState(calculator, preset), 'en');
    for (const { inputs } of part.examples) same(inputs, 'ru');
    // Below a ten-thousandth a formula as written loses digits (1 + x − 1) where the model does not.
    const ordinary = anyCase(calculator, part).filter((state) =>
      Object.values(state).every((x) => typeof x === 'string' || x === 0 || Math.abs(x) > 1e-4),
    );
    const property = fc.property(ordinary, fc.constantFrom('en' as const, 'kk' as const), same);
    fc.assert(property, { seed: 1, numRuns: 60 });
    expect(compared).toBeGreaterThan(0);
  }, 30_000);

  test('of several formulas for one result exactly one applies', () => {
    const property = fc.property(anyCase(calculator, part), (state) => {
      const lefts = [...part.equations, ...part.sheet]
        .filter(({ when }) => when?.(state) ?? true)
        .map(({ left }) => left);
      expect(lefts.toSorted()).toEqual([...new Set(lefts)].toSorted());
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  test('gives formulas of numbers only for outputs it declares', () => {
    for (const { left } of [...part.equations, ...part.sheet])
      expect(part.outputs[left]?.type, left).toBe('number');
  });
});

test('one formula is copied alone, several with their names in a column before them', () => {
  const one = { output: 'a', formula: '=1+1' };
  expect(spreadsheetText([one], {})).toBe('=1+1');
  expect(spreadsheetText([one, { output: 'b', formula: '=2' }], { 'output.a': 'First' })).toBe(
    'First\t=1+1\nb\t=2',
  );
  expect(spreadsheetText([], {})).toBe('');
});
