import type { Expression } from './expression.ts';

/** Words between two operands, in English; other languages read the MathML. */
const words = {
  add: 'plus',
  subtract: 'minus',
  multiply: 'times',
  divide: 'divided by',
  power: 'to the power of',
};

/** An expression in words, for people who hear it. `name` gives a symbol's name or value. */
export function toSpoken(e: Expression, name: (id: string) => string): string {
  const sub = (child: Expression) =>
    'args' in child && child.args.length === 2
      ? `the quantity ${toSpoken(child, name)}, end of quantity,`
      : toSpoken(child, name);
  switch (e.op) {
    case 'number':
      return String(e.value);
    case 'symbol':
      return name(e.id);
    case 'ln':
      return `the natural logarithm of ${sub(e.args[0])}`;
    case 'exp':
      return `e to the power of ${sub(e.args[0])}`;
    case 'abs':
      return `the absolute value of ${sub(e.args[0])}`;
    default:
      return `${sub(e.args[0])} ${words[e.op]} ${sub(e.args[1])}`;
  }
}
