import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  divide,
  type Expression,
  ln,
  multiply,
  power,
  subtract,
  symbolsOf,
} from '#kit/expression/expression.ts';
import { toLatex } from '#kit/expression/latex.ts';
import { values, plain, grown } from './grown.ts';

/** Reads LaTeX back as a person sees it: invisible braces bind nothing, powers before products before sums. */
function readLatex(latex: string): Expression {
  const tokens = latex.match(/\\left\S|\\right\S|\\\w+|\d+(?:\.\d+)?|[a-z]|\S/g) ?? [];
  let at = 0;
  const accept = (token: string): boolean => {
    const found = tokens[at] === token;
    if (found) at += 1;
    return found;
  };
  const between = (open: string, close: string): Expression => {
    if (!accept(open)) throw new Error(`no ${open} at token ${at} of ${latex}`);
    const inner = sum();
    if (!accept(close)) throw new Error(`no ${close} at token ${at} of ${latex}`);
    return inner;
  };
  const sum = (): Expression => {
    let left = product();
    for (;;) {
      if (accept('+')) left = add(left, product());
      else if (accept('-')) left = subtract(left, product());
      else return left;
    }
  };
  const product = (): Expression => {
    let left = raised();
    for (;;) {
      if (accept('\\times')) left = multiply(left, raised());
      else if (accept('/')) left = divide(left, raised());
      else return left;
    }
  };
  const raised = (): Expression => {
    const base = atom();
    if (!accept('^')) return base;
    if (base.op === 'divide' && tokens[at - 2] !== '\\right)')
      throw new Error(`fraction as a bare base: ${latex}`);
    return power(base, between('{', '}'));
  };
  const atom = (): Expression => {
    const token = tokens[at] ?? 'the end';
    if (token === '\\left(') return between('\\left(', '\\right)');
    if (token === '\\left|') return abs(between('\\left|', '\\right|'));
    if (token === '{') return atomInBraces();
    at += 1;
    if (token === '\\frac') {
      const top = between('{', '}');
      return divide(top, between('{', '}'));
    }
    if (token === '\\ln') return ln(between('\\left(', '\\right)'));
    // A sign only at the start of a formula, a bracket or a fraction, and only before a number.
    if (token === '-' && /[({|]$|^undefined$/.test(String(tokens[at - 2])) && tokens[at + 1] !== '^')
      return { op: 'number', value: -Number(tokens[at++]) };
    if (/^\d/.test(token)) return { op: 'number', value: Number(token) };
    if (token in values) return { op: 'symbol', id: token };
    throw new Error(`${token} is not expected at token ${at} of ${latex}`);
  };
  const atomInBraces = (): Expression => {
    const inner = between('{', '}');
    const signed = inner.op === 'number' && inner.value < 0;
    if (signed || !['number', 'symbol', 'abs'].includes(inner.op)) throw new Error(`no brackets: ${latex}`);
    return inner;
  };
  const tree = sum();
  if (at !== tokens.length) throw new Error(`left over after token ${at} of ${latex}`);
  return tree;
}

/** a + (b + c) and a × (b × c) need no brackets: both sides of a comparison take them from the left. */
function fromLeft(e: Expression): Expression {
  if (!('args' in e)) return e;
  if (e.args.length === 1) return { ...e, args: [fromLeft(e.args[0])] } as Expression;
  const [left, right] = [fromLeft(e.args[0]), fromLeft(e.args[1])];
  const chained =
    (e.op === 'add' && (right.op === 'add' || right.op === 'subtract')) ||
    (e.op === 'multiply' && right.op === 'multiply');
  if (!chained) return { ...e, args: [left, right] } as Expression;
  const [first, second] = right.args;
  return fromLeft({ op: right.op, args: [{ op: e.op, args: [left, first] }, second] } as Expression);
}

describe('LaTeX', () => {
  test.each([
    [subtract('a', subtract('b', 'c')), 'a - \\left(b - c\\right)'],
    [subtract(subtract('a', 'b'), 'c'), 'a - b - c'],
    [power(divide('a', 'b'), 'c'), '\\left(\\frac{a}{b}\\right)^{c}'],
    [power(power('a', 'b'), 'c'), '\\left({a}^{b}\\right)^{c}'],
    [multiply('a', add('b', 'c')), 'a \\times \\left(b + c\\right)'],
    [add('a', multiply('b', 'c')), 'a + b \\times c'],
    [divide(add('a', 'b'), subtract('c', 'd')), '\\frac{a + b}{c - d}'],
    [power('a', divide(1, 'b')), '{a}^{1/b}'],
    [power('a', divide(add('b', 1), 'c')), '{a}^{\\left(b + 1\\right)/c}'],
    [power('a', divide(1, add('b', 1))), '{a}^{1/\\left(b + 1\\right)}'],
    [power('a', divide(1, multiply('b', 'c'))), '{a}^{1/\\left(b \\times c\\right)}'],
    [power(-2, 2), '\\left(-2\\right)^{2}'],
    [subtract('a', -2), 'a - \\left(-2\\right)'],
    [divide(abs(subtract('a', 'b')), 2), '\\frac{\\left|a - b\\right|}{2}'],
    [ln(add(1, 'a')), '\\ln\\left(1 + a\\right)'],
  ])('%j is printed with the brackets it needs and no others', (tree, latex) => {
    expect(toLatex(tree, plain)).toBe(latex);
  });

  test('read as it looks, a printed formula is the tree it was printed from', () => {
    const property = fc.property(grown, ({ tree }) => {
      expect(fromLeft(readLatex(toLatex(tree, plain)))).toEqual(fromLeft(tree));
    });
    fc.assert(property, { seed: 1, numRuns: 3000 });
  });

  test('the reading of this test refuses what only looks right', () => {
    for (const latex of [
      '{-2}^{2}',
      '\\frac{a}{b}^{c}',
      'a - -2',
      'a \\times -2',
      '{a + b}^{2}',
      '-a^{2}',
      'a b',
    ])
      expect(() => readLatex(latex), latex).toThrow();
    expect(readLatex('a - b + c')).toEqual(add(subtract('a', 'b'), 'c'));
    expect(readLatex('{a}^{1/b + 1}')).toEqual(power('a', add(divide(1, 'b'), 1)));
  });

  test('braces are balanced and every symbol is asked for', () => {
    const property = fc.property(grown, ({ tree }) => {
      const asked: string[] = [];
      const latex = toLatex(tree, (id) => {
        asked.push(id);
        return `\\text{${id}}`;
      });
      const count = (piece: string) => latex.split(piece).length - 1;
      expect(count('{')).toBe(count('}'));
      expect(count('\\left')).toBe(count('\\right'));
      expect([...new Set(asked)].toSorted()).toEqual(symbolsOf(tree).toSorted());
    });
    fc.assert(property, { seed: 1 });
  });
});
