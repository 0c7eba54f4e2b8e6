import type { Expression } from './expression.ts';

/** LaTeX for a symbol: its letter, or the reader's number in a slot. */
export type PrintSymbol = (id: string) => string;

const precedence: Record<Expression['op'], number> = {
  add: 1,
  subtract: 1,
  multiply: 2,
  divide: 4,
  power: 3,
  ln: 4,
  exp: 3,
  abs: 5,
  number: 5,
  symbol: 5,
};

/** How tightly a printed expression binds; a negative number is bracketed wherever a sign could run into it. */
const binding = (e: Expression): number => (e.op === 'number' && e.value < 0 ? 0 : precedence[e.op]);

/** An operand, in brackets where it binds less than `least`. */
function operand(e: Expression, least: number, symbol: PrintSymbol): string {
  const text = toLatex(e, symbol);
  return binding(e) < least ? `\\left(${text}\\right)` : text;
}

/** Prints an expression as LaTeX; quotients become fractions, so they need no brackets inside. */
export function toLatex(e: Expression, symbol: PrintSymbol): string {
  const sub = (child: Expression, least: number) => operand(child, least, symbol);
  switch (e.op) {
    case 'number':
      return String(e.value);
    case 'symbol':
      return symbol(e.id);
    case 'ln':
      return `\\ln\\left(${toLatex(e.args[0], symbol)}\\right)`;
    case 'exp':
      return `e^{${exponent(e.args[0], symbol)}}`;
    case 'abs':
      return `\\left|${toLatex(e.args[0], symbol)}\\right|`;
    case 'add':
      return `${sub(e.args[0], 1)} + ${sub(e.args[1], 1)}`;
    case 'subtract':
      return `${sub(e.args[0], 1)} - ${sub(e.args[1], 2)}`;
    case 'multiply':
      return `${sub(e.args[0], 2)} \\times ${sub(e.args[1], 2)}`;
    case 'divide':
      return `\\frac{${toLatex(e.args[0], symbol)}}{${toLatex(e.args[1], symbol)}}`;
    case 'power':
      return `${powerBase(e.args[0], symbol)}^{${exponent(e.args[1], symbol)}}`;
  }
}

/** Only a symbol or a number stands bare under an exponent; a fraction needs its brackets. */
function powerBase(base: Expression, symbol: PrintSymbol): string {
  const text = toLatex(base, symbol);
  return binding(base) === 5 ? `{${text}}` : `\\left(${text}\\right)`;
}

/** 1/n as a slash: a stacked fraction in an exponent is too small to read on a phone. */
function exponent(e: Expression, symbol: PrintSymbol): string {
  if (e.op !== 'divide') return toLatex(e, symbol);
  return `${operand(e.args[0], 2, symbol)}/${operand(e.args[1], 3, symbol)}`;
}
