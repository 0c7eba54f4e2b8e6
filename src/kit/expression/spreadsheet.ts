import { conventions } from '../number-format.ts';
import type { Language } from '../languages.ts';
import type { Expression } from './expression.ts';

const sign = { add: '+', subtract: '-', multiply: '*', divide: '/', power: '^' } as const;
const level = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 } as const;

/**
 * A spreadsheet formula with the reader's numbers in it and the separators of the page's language.
 * Only functions that have one name in every language of the spreadsheet programs: LN, EXP, ABS.
 * Every inner operation is bracketed unless it binds tighter, so that no program's precedence matters.
 */
export function toSpreadsheet(
  e: Expression,
  values: Readonly<Record<string, number>>,
  lang: Language,
): string {
  const number = (value: number) => {
    const text = String(value).replace('.', conventions[lang].decimal);
    return value < 0 ? `(${text})` : text;
  };
  const print = (node: Expression, least: number): string => {
    switch (node.op) {
      case 'number':
        return number(node.value);
      case 'symbol':
        return number(values[node.id] ?? Number.NaN);
      case 'ln':
        return `LN(${print(node.args[0], 0)})`;
      case 'exp':
        return `EXP(${print(node.args[0], 0)})`;
      case 'abs':
        return `ABS(${print(node.args[0], 0)})`;
      default: {
        const own = level[node.op];
        const text =
          print(node.args[0], own + (node.op === 'power' ? 1 : 0)) +
          sign[node.op] +
          print(node.args[1], own + 1);
        return own < least ? `(${text})` : text;
      }
    }
  };
  return `=${print(e, 0)}`;
}
