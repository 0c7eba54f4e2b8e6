/**
 * A formula as a tree, so that one source prints LaTeX (and by it MathML), words, a spreadsheet
 * formula and a number. Symbols are ids of a calculator's inputs or outputs.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'symbol'; readonly id: string }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'power';
      readonly args: readonly [Expression, Expression];
    }
  | { readonly op: 'ln' | 'exp' | 'abs'; readonly args: readonly [Expression] };

/** `left = right`; `left` is the id of the output that the expression gives. */
export interface Equation {
  readonly left: string;
  readonly right: Expression;
  /** Where a choice decides which formula holds: whether this one does, for these inputs. */
  readonly when?: (values: Readonly<Record<string, number | string>>) => boolean;
}

type Operand = Expression | number | string;

/** A symbol or a number alone. */
export const lift = (x: Operand): Expression =>
  typeof x === 'number' ? { op: 'number', value: x } : typeof x === 'string' ? { op: 'symbol', id: x } : x;

type Binary = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';
const binary =
  (op: Binary) =>
  (a: Operand, b: Operand): Expression => ({ op, args: [lift(a), lift(b)] });

/** Builders: a string is a symbol, a number a number. `divide('end', add(1, 'growth'))`. */
export const add = binary('add');
export const subtract = binary('subtract');
export const multiply = binary('multiply');
export const divide = binary('divide');
export const power = binary('power');
export const ln = (x: Operand): Expression => ({ op: 'ln', args: [lift(x)] });
export const exp = (x: Operand): Expression => ({ op: 'exp', args: [lift(x)] });
export const abs = (x: Operand): Expression => ({ op: 'abs', args: [lift(x)] });

/** The number an expression has for these values; percentages go in as fractions. May be NaN. */
export function evaluate(e: Expression, values: Readonly<Record<string, number>>): number {
  switch (e.op) {
    case 'number':
      return e.value;
    case 'symbol':
      return values[e.id] ?? Number.NaN;
    case 'ln':
      return Math.log(evaluate(e.args[0], values));
    case 'exp':
      return Math.exp(evaluate(e.args[0], values));
    case 'abs':
      return Math.abs(evaluate(e.args[0], values));
    default: {
      const [a, b] = [evaluate(e.args[0], values), evaluate(e.args[1], values)];
      return arithmetic[e.op](a, b);
    }
  }
}

const arithmetic: Record<Binary, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
};

/** The ids of all symbols, each once, in reading order. */
export function symbolsOf(e: Expression): string[] {
  if (e.op === 'number') return [];
  if (e.op === 'symbol') return [e.id];
  return [...new Set(e.args.flatMap(symbolsOf))];
}
