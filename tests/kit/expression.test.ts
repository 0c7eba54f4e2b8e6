import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  divide,
  evaluate,
  exp,
  type Expression,
  ln,
  multiply,
  power,
  subtract,
  symbolsOf,
} from '#kit/expression/expression.ts';
import { toLatex } from '#kit/expression/latex.ts';
import { toSpoken } from '#kit/expression/spoken.ts';
import { toSpreadsheet } from '#kit/expression/spreadsheet.ts';
import { languages } from '#kit/languages.ts';

const values = { a: 2, b: -3, c: 0.25, d: 7.5, e: -0.004, f: 120_000 };
const ids = Object.keys(values) as (keyof typeof values)[];
const plain = (id: string) => id;

/** A tree together with its number, computed by JavaScript's own operators while the tree is made. */
interface Grown {
  readonly tree: Expression;
  readonly number: number;
}
const leaf: fc.Arbitrary<Grown> = fc.oneof(
  fc.constantFrom(...ids).map((id) => ({ tree: { op: 'symbol' as const, id }, number: values[id] })),
  fc.constantFrom(-12, -2, -0.5, 0, 0.1, 1, 2, 3, 100).map((number) => ({
    tree: { op: 'number' as const, value: number },
    number,
  })),
);
const { grown } = fc.letrec<{ grown: Grown }>((tie) => {
  const pair = fc.tuple(tie('grown'), tie('grown'));
  return {
    grown: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      pair.map(([x, y]) => ({ tree: add(x.tree, y.tree), number: x.number + y.number })),
      pair.map(([x, y]) => ({ tree: subtract(x.tree, y.tree), number: x.number - y.number })),
      pair.map(([x, y]) => ({ tree: multiply(x.tree, y.tree), number: x.number * y.number })),
      pair.map(([x, y]) => ({ tree: divide(x.tree, y.tree), number: x.number / y.number })),
      pair.map(([x, y]) => ({ tree: power(x.tree, y.tree), number: x.number ** y.number })),
      tie('grown').map((x) => ({ tree: ln(x.tree), number: Math.log(x.number) })),
      tie('grown').map((x) => ({ tree: abs(x.tree), number: Math.abs(x.number) })),
    ),
  };
});
/** No division by zero anywhere inside: what is infinite or undefined on the way is left out. */
const everywhereFinite = (e: Expression): boolean =>
  Number.isFinite(evaluate(e, values)) && (!('args' in e) || e.args.every(everywhereFinite));
const finiteTree = grown.filter(({ tree }) => everywhereFinite(tree));

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

describe('spoken formulas', () => {
  test('every symbol is said by its name', () => {
    const property = fc.property(grown, ({ tree }) => {
      const spoken = toSpoken(tree, (id) => `<${id}>`);
      for (const id of symbolsOf(tree)) expect(spoken).toContain(`<${id}>`);
    });
    fc.assert(property, { seed: 1 });
  });

  test('two different formulas never sound the same', () => {
    const heard = new Map<string, string>();
    const property = fc.property(grown, ({ tree }) => {
      const spoken = toSpoken(tree, plain);
      const written = JSON.stringify(tree);
      expect(heard.get(spoken) ?? written).toBe(written);
      heard.set(spoken, written);
    });
    fc.assert(property, { seed: 1, numRuns: 3000 });
    expect(toSpoken(subtract('a', subtract('b', 'c')), plain)).not.toBe(
      toSpoken(subtract(subtract('a', 'b'), 'c'), plain),
    );
  });

  test('a formula is said in words, without signs', () => {
    expect(toSpoken(multiply('total', 'share'), plain)).toBe('total times share');
    expect(toSpoken(ln(add(1, 'rate')), plain)).toBe(
      'the natural logarithm of the quantity 1 plus rate, end of quantity,',
    );
    const property = fc.property(grown, ({ tree }) => {
      expect(toSpoken(tree, plain)).not.toMatch(/[+*/^\\{}()|]/);
    });
    fc.assert(property, { seed: 1 });
  });
});

describe('the exponential function', () => {
  const tree = divide(1, add(1, exp(multiply('a', 'c'))));

  test('has its number, its LaTeX, its words and its cell', () => {
    expect(evaluate(tree, values)).toBe(1 / (1 + Math.exp(0.5)));
    expect(toLatex(tree, plain)).toBe('\\frac{1}{1 + e^{a \\times c}}');
    expect(toSpoken(exp('a'), plain)).toBe('e to the power of a');
    expect(toSpreadsheet(tree, values, 'ru')).toBe('=1/(1+EXP(2*0,25))');
    expect(symbolsOf(tree)).toEqual(['a', 'c']);
  });

  test('is bracketed under an exponent of its own, and divides as a slash where it stands in one', () => {
    expect(toLatex(power(exp('a'), 2), plain)).toBe('\\left(e^{a}\\right)^{2}');
    expect(toLatex(exp(divide('a', 'c')), plain)).toBe('e^{a/c}');
  });
});
