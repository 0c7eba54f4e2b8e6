import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abs, add, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import { toSpreadsheet } from '#kit/expression/spreadsheet.ts';
import { languages } from '#kit/languages.ts';
import { values, finiteTree } from './grown.ts';

/** How one program reads `-2^2` and `2^3^2`; Excel and LibreOffice: sign first, from the left. */
interface Habit {
  readonly signFirst: boolean;
  readonly powerFromRight: boolean;
}

/** A spreadsheet in thirty lines: Dijkstra's shunting yard over the formula's text, nothing of the book's in it. */
function calculate(formula: string, decimal: string, { signFirst, powerFromRight }: Habit): number {
  if (!formula.startsWith('=')) throw new Error(`no formula: ${formula}`);
  const strength: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4, neg: signFirst ? 5 : 3 };
  const pattern =
    decimal === '.'
      ? /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|LN|ABS|\S/g
      : /\d+(?:,\d+)?(?:[eE][+-]?\d+)?|LN|ABS|\S/g;
  const numbers: number[] = [];
  const waiting: string[] = [];
  const pop = (): number => {
    const top = numbers.pop();
    if (top === undefined) throw new Error(`operand missing in ${formula}`);
    return top;
  };
  const apply = (operator: string | undefined) => {
    const right = pop();
    if (operator === 'neg') numbers.push(-right);
    else if (operator === 'LN') numbers.push(Math.log(right));
    else if (operator === 'ABS') numbers.push(Math.abs(right));
    else {
      const left = pop();
      if (operator === '+') numbers.push(left + right);
      else if (operator === '-') numbers.push(left - right);
      else if (operator === '*') numbers.push(left * right);
      else if (operator === '/') numbers.push(left / right);
      else if (operator === '^') numbers.push(left ** right);
      else throw new Error(`${operator} is not known in ${formula}`);
    }
  };
  let operandBefore = false;
  for (const token of formula.slice(1).match(pattern) ?? []) {
    if (/^\d/.test(token)) numbers.push(Number(token.replace(decimal, '.')));
    else if (token === 'LN' || token === 'ABS' || token === '(') waiting.push(token);
    else if (token === ')') {
      while (waiting.at(-1) !== '(') apply(waiting.pop());
      waiting.pop();
      if (waiting.at(-1) === 'LN' || waiting.at(-1) === 'ABS') apply(waiting.pop());
    } else {
      const operator = token === '-' && !operandBefore ? 'neg' : token;
      const own = strength[operator];
      if (own === undefined) throw new Error(`${token} is not known in ${formula}`);
      const fromRight = operator === 'neg' || (operator === '^' && powerFromRight);
      while ((strength[waiting.at(-1) ?? ''] ?? 0) > (fromRight ? own : own - 0.5)) apply(waiting.pop());
      waiting.push(operator);
    }
    operandBefore = /^\d/.test(token) || token === ')';
  }
  while (waiting.length > 0) apply(waiting.pop());
  const answer = pop();
  if (numbers.length > 0) throw new Error(`left over in ${formula}`);
  return answer;
}

describe('spreadsheet formulas', () => {
  test('the calculating sheet of this test knows arithmetic', () => {
    const excel = { signFirst: true, powerFromRight: false };
    expect(calculate('=2+3*4', '.', excel)).toBe(14);
    expect(calculate('=-2^2', '.', excel)).toBe(4);
    expect(calculate('=-2^2', '.', { ...excel, signFirst: false })).toBe(-4);
    expect(calculate('=2^3^2', '.', excel)).toBe(64);
    expect(calculate('=2^3^2', '.', { ...excel, powerFromRight: true })).toBe(512);
    expect(calculate('=(1,5-2)*ABS(-3)/LN(1)', ',', excel)).toBe(-Infinity);
    expect(calculate('=10-4-3', '.', excel)).toBe(3);
    expect(calculate('=2*-3', '.', excel)).toBe(-6);
  });

  test.each([
    [subtract('a', subtract('b', 'c')), 'en', '=2-((-3)-0.25)'],
    [power(divide('d', 'a'), divide(1, 'c')), 'en', '=(7.5/2)^(1/0.25)'],
    [power(divide('d', 'a'), divide(1, 'c')), 'ru', '=(7,5/2)^(1/0,25)'],
    [abs(subtract('b', 'd')), 'kk', '=ABS((-3)-7,5)'],
    [multiply('e', 'f'), 'zh-cn', '=(-0.004)*120000'],
  ] as const)('%j in %s is %s', (tree, lang, formula) => {
    expect(toSpreadsheet(tree, values, lang)).toBe(formula);
  });

  test('whatever a program does with signs and powers, its cell shows the number of the tree', () => {
    const habits = [true, false].flatMap((signFirst) =>
      [true, false].map((powerFromRight) => ({ signFirst, powerFromRight })),
    );
    const property = fc.property(
      finiteTree,
      fc.constantFrom(...languages),
      fc.constantFrom(...habits),
      ({ tree, number }, lang, habit) => {
        const decimal = lang === 'ru' || lang === 'kk' ? ',' : '.';
        const formula = toSpreadsheet(tree, values, lang);
        expect(calculate(formula, decimal, habit) === number).toBe(true);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 3000 });
  });

  test('any finite number of the reader’s is understood in both conventions', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const property = fc.property(number, fc.constantFrom(...languages), (x, lang) => {
      const decimal = lang === 'ru' || lang === 'kk' ? ',' : '.';
      const habit = { signFirst: false, powerFromRight: true };
      expect(calculate(toSpreadsheet(add('x', 1), { x }, lang), decimal, habit) === x + 1).toBe(true);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});
