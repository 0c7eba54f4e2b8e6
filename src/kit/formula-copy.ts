import type { Calculator, Part } from './calculator.ts';
import type { Equation } from './expression/expression.ts';
import { symbolsOf } from './expression/expression.ts';
import { toLatex } from './expression/latex.ts';
import { toSpreadsheet } from './expression/spreadsheet.ts';
import type { Language } from './languages.ts';
import { plainDecimal } from './number-format.ts';
import { symbolValue } from './present.ts';
import type { State } from './url-state.ts';

type Results = Record<string, unknown>;

/** A symbol's letter in formulas, as its definition gives it. */
export function symbolLetter(calculator: Calculator, part: Part, id: string): string {
  const input = calculator.inputs[id];
  if (input?.type === 'number') return input.symbol;
  const output = part.outputs[id];
  return (output?.type === 'number' ? output.symbol : undefined) ?? `\\text{${id}}`;
}

/** The numbers of an equation, percentages as fractions; undefined where one of them has none. */
function numbersOf(calculator: Calculator, part: Part, equation: Equation, state: State, results: Results) {
  const pairs = [equation.left, ...symbolsOf(equation.right)].map(
    (id) => [id, symbolValue(calculator, part, id, state, results)] as const,
  );
  return pairs.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(pairs) as Record<string, number>);
}

const applicable = (part: Part, state: State) => part.equations.filter(({ when }) => when?.(state) ?? true);

/** The working as LaTeX: letters, then the reader's numbers, then the result; one line per formula. */
export function latexWorking(calculator: Calculator, part: Part, state: State, results: Results): string {
  const letter = (id: string) => symbolLetter(calculator, part, id);
  return applicable(part, state)
    .map((equation) => {
      const numbers = numbersOf(calculator, part, equation, state, results);
      const left = `${letter(equation.left)} = ${toLatex(equation.right, letter)}`;
      if (!numbers) return left;
      const plain = (id: string) => plainDecimal(numbers[id] ?? 0);
      return `${left} = ${toLatex(equation.right, plain)} = ${plainDecimal(numbers[equation.left] ?? 0, 4)}`;
    })
    .join(' \\\\\n');
}

/** A spreadsheet formula for each closed form, with the separators of the page's language. */
export function spreadsheetFormulas(
  calculator: Calculator,
  part: Part,
  state: State,
  results: Results,
  lang: Language,
): string {
  return applicable(part, state)
    .flatMap((equation) => {
      const numbers = numbersOf(calculator, part, equation, state, results);
      return numbers ? [toSpreadsheet(equation.right, numbers, lang)] : [];
    })
    .join('\n');
}
