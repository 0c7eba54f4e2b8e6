import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  divide,
  evaluate,
  exp,
  ln,
  multiply,
  power,
  subtract,
  symbolsOf,
} from '#kit/expression/expression.ts';
import { toLatex } from '#kit/expression/latex.ts';
import { toSpreadsheet } from '#kit/expression/spreadsheet.ts';
import { values, plain, grown } from './grown.ts';

describe('evaluate', () => {
  test('the number of a tree is what JavaScript’s own operators give', () => {
    const property = fc.property(grown, ({ tree, number }) => {
      expect(evaluate(tree, values)).toBe(number);
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });

  test('a symbol without a value makes the whole not a number', () => {
    expect(evaluate(add(1, 'missing'), values)).toBeNaN();
  });

  test('the growth formula gives 26.49 % for the paper’s case', () => {
    const rate = subtract(power(divide('end', 'start'), divide(1, 'years')), 1);
    // The fourth root as the square root of the square root.
    expect(evaluate(rate, { end: 5.9, start: 2.305, years: 4 })).toBeCloseTo(
      Math.sqrt(Math.sqrt(5.9 / 2.305)) - 1,
      14,
    );
  });
});

test('symbols are listed once each, in reading order', () => {
  expect(symbolsOf(divide(abs(subtract('china', 'kaz')), add('kaz', 'china')))).toEqual(['china', 'kaz']);
  expect(symbolsOf(add(1, 2))).toEqual([]);
  expect(symbolsOf(power(ln('z'), add('y', multiply('x', 'z'))))).toEqual(['z', 'y', 'x']);
});

describe('the exponential function', () => {
  const tree = divide(1, add(1, exp(multiply('a', 'c'))));

  test('has its number, its LaTeX and its cell', () => {
    expect(evaluate(tree, values)).toBe(1 / (1 + Math.exp(0.5)));
    expect(toLatex(tree, plain)).toBe('\\frac{1}{1 + e^{a \\times c}}');
    expect(toSpreadsheet(tree, values, 'ru')).toBe('=1/(1+EXP(2*0,25))');
    expect(symbolsOf(tree)).toEqual(['a', 'c']);
  });

  test('is bracketed under an exponent of its own, and divides as a slash where it stands in one', () => {
    expect(toLatex(power(exp('a'), 2), plain)).toBe('\\left(e^{a}\\right)^{2}');
    expect(toLatex(exp(divide('a', 'c')), plain)).toBe('e^{a/c}');
  });
});
