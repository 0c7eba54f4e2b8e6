import type { Calculator, Part } from './calculator.ts';
import type { Equation } from './expression/expression.ts';
import { symbolsOf } from './expression/expression.ts';
import { toLatex } from './expression/latex.ts';
import { toSpreadsheet } from './expression/spreadsheet.ts';
import type { Language } from './languages.ts';
import { plainDecimal } from './number-format.ts';
import { inFormula, symbolValue } from './present.ts';
import type { State } from './url-state.ts';

type Results = Record<string, unknown>;

/** A symbol's letter in formulas, as its definition gives it. */
export function symbolLetter(calculator: Calculator, part: Part, id: string): string {
  const one = part.outputs[id] ?? calculator.inputs[id];
  return (one?.type === 'number' ? one.symbol : undefined) ?? `\\text{${id}}`;
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

const applying = (equations: readonly Equation[], state: State) =>
  equations.filter(({ when }) => when?.(state) ?? true);

/** The working as LaTeX: letters, then the reader's numbers, then the result; one line per formula. */
export function latexWorking(calculator: Calculator, part: Part, state: State, results: Results): string {
  const letter = (id: string) => symbolLetter(calculator, part, id);
  return applying(part.equations, state)
    .map((equation) => {
      const numbers = numbersOf(calculator, part, equation, state, results);
      const left = `${letter(equation.left)} = ${toLatex(equation.right, letter)}`;
      if (!numbers) return left;
      const plain = (id: string) => inFormula(plainDecimal(numbers[id] ?? 0));
      return `${left} = ${toLatex(equation.right, plain)} = ${plainDecimal(numbers[equation.left] ?? 0, 4)}`;
    })
    .join(' \\\\\n');
}

export interface SheetFormula {
  /** The output it gives; percentages as fractions. */
  readonly output: string;
  readonly formula: string;
}

/** A spreadsheet formula for each closed form that has a value, with the separators of the page's language. */
export function spreadsheetFormulas(
  calculator: Calculator,
  part: Part,
  state: State,
  results: Results,
  lang: Language,
): SheetFormula[] {
  return applying([...part.equations, ...part.sheet], state).flatMap((equation) => {
    const numbers = numbersOf(calculator, part, equation, state, results);
    return numbers ? [{ output: equation.left, formula: toSpreadsheet(equation.right, numbers, lang) }] : [];
  });
}

/** As it is pasted: one formula alone, or several in a column with their names before them. */
export function spreadsheetText(
  formulas: readonly SheetFormula[],
  text: Readonly<Record<string, string>>,
): string {
  const [only, ...more] = formulas;
  if (only && more.length === 0) return only.formula;
  return formulas
    .map(({ output, formula }) => `${text[`output.${output}`] ?? output}\t${formula}`)
    .join('\n');
}
