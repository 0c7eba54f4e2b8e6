import { isDefined, type NotDefined } from '#models/not-defined.ts';
import type {
  Calculator,
  Input,
  Interval,
  NumberOutput,
  Output,
  Outputs,
  Part,
  SeriesData,
} from './calculator.ts';
import { type Equation, symbolsOf } from './expression/expression.ts';
import { type Language, sentenceSpace } from './languages.ts';
import { membersOf, numbersOf, optionName } from './lists.ts';
import { formatNumber, plainDecimal } from './number-format.ts';
import { formatQuantity, type UnitPatterns } from './quantity.ts';
import { fill } from './rich-text.ts';
import type { State } from './url-state.ts';
import type { Unit } from './units.ts';

/** What a result is told in: the page's language, its words for units, the calculator's words. */
export interface Telling {
  readonly lang: Language;
  readonly units: UnitPatterns;
  /** The calculator's text in that language. */
  readonly text: Readonly<Record<string, string>>;
  /** The series the calculator asked for. */
  readonly data: SeriesData;
  /** What stands before "because …": "Not defined". */
  readonly notDefined: string;
}

export interface PartView {
  /** The result in words, one sentence each, with `**` around what matters. */
  readonly sentences: readonly string[];
  /** One record per equation: the text of each slot, by symbol; empty where it has no value, undefined where it does not apply. */
  readonly working: readonly (Readonly<Record<string, string>> | undefined)[];
  readonly results: Readonly<Record<string, unknown>>;
}

/** Computes a part and puts it into words: the same function in the build and in the browser. */
export function present(calculator: Calculator, part: Part, state: State, telling: Telling): PartView {
  const results = part.compute(state, telling.data);
  const words = inputWords(calculator, part, state, telling);
  return {
    sentences: tell(part.say(state, results), part.outputs, results, words, telling),
    working: part.equations.map((equation) => {
      const applies = equation.when?.(state) ?? true;
      return applies ? slots(calculator, part, equation, state, results, telling) : undefined;
    }),
    results,
  };
}

/** What a simulation gave, in words. */
export function presentSimulated(
  calculator: Calculator,
  part: Part,
  state: State,
  simulated: Readonly<Record<string, unknown>>,
  telling: Telling,
): readonly string[] {
  const { outputs, say } = part.simulation ?? { outputs: {}, say: () => [] };
  return tell(
    say(state, simulated),
    outputs,
    simulated,
    inputWords(calculator, part, state, telling),
    telling,
  );
}

function tell(
  keys: readonly string[],
  outputs: Outputs,
  results: Readonly<Record<string, unknown>>,
  inputs: Readonly<Record<string, string>>,
  telling: Telling,
): string[] {
  const words = { ...inputs, ...outputWords(outputs, results, telling) };
  const sentences = keys.map((key) => sentence(telling.text[key] ?? key, outputs, results, words, telling));
  // A sign of per cent stays on the line of its number.
  return [...new Set(sentences)].map((one) => one.replace(/(\d) %/g, '$1\u00a0%'));
}

function inputWords(
  calculator: Calculator,
  part: Part,
  state: State,
  telling: Telling,
): Record<string, string> {
  return Object.fromEntries(
    part.uses.map((id) => {
      const input = calculator.inputs[id];
      return [id, input ? inputWord(id, input, state[id], telling) : String(state[id])];
    }),
  );
}

/** A value as it stands in a sentence: with its unit, or the words for what was chosen. */
export function inputWord(
  id: string,
  input: Input,
  value: number | string | undefined,
  { text, lang, units }: Pick<Telling, 'text' | 'lang' | 'units'>,
): string {
  if (input.type === 'number' && typeof value === 'number')
    return formatQuantity(value, input.unit, lang, units, input.whole ? 0 : decimals(value));
  if (input.type === 'set')
    return membersOf(String(value ?? ''))
      .map((member) => optionName(text, id, member, input.pairsOf))
      .join('; ');
  if (input.type === 'series')
    return numbersOf(String(value ?? ''))
      .map((number) => formatNumber(number, lang))
      .join('; ');
  return text[`input.${id}.${value}`] ?? String(value);
}

/** As many places as the reader typed, as the field shows them: at most ten. */
const decimals = (value: number): number => (plainDecimal(value).split('.')[1] ?? '').length;

function outputWords(
  outputs: Outputs,
  results: Readonly<Record<string, unknown>>,
  telling: Telling,
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [id, output] of Object.entries(outputs)) {
    const value = results[id] as number | string | Interval | NotDefined;
    if (!isDefined(value)) continue;
    if (output.type === 'verdict') words[id] = telling.text[`output.${id}.${value}`] ?? String(value);
    else if (output.type === 'number') words[id] = outputWord(value as number, output, telling);
    else {
      words[`${id}.low`] = outputWord((value as Interval).low, output, telling);
      words[`${id}.high`] = outputWord((value as Interval).high, output, telling);
    }
  }
  return words;
}

/** A result as it stands in a sentence, a key or a table, with its unit. */
export const outputWord = (
  value: number,
  output: Exclude<Output, { type: 'verdict' }>,
  { lang, units }: Pick<Telling, 'lang' | 'units'>,
): string => formatQuantity(value, output.unit, lang, units, digitsFor(value, output));

/** Smaller than this beside a whole is the computer's rounding, or nothing a reader can use. */
const LEAST = 1e-6;

/** As many places as the result has, and more where they would make nothing of it, or all: 0.02 is not 0.0, nor 99.98 % all. */
function digitsFor(value: number, { digits, unit }: Pick<NumberOutput, 'digits' | 'unit'>): number {
  const off = Math.min(Math.abs(value), unit === 'percent' ? Math.abs(value - 100) : 1);
  return off >= LEAST && off < 0.5 * 10 ** -digits ? Math.ceil(-Math.log10(off)) : digits;
}

/** A sentence that needs a result without a value says why there is none. */
function sentence(
  template: string,
  outputs: Outputs,
  results: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, string>>,
  telling: Telling,
): string {
  for (const [, id = ''] of template.matchAll(/\{([\w-]+)[\w.-]*\}/g)) {
    const value = id in outputs ? results[id] : undefined;
    if (value !== undefined && !isDefined(value))
      return notDefinedSentence(value as NotDefined, words, telling);
  }
  return fill(template, words);
}

const notDefinedSentence = (
  { notDefined }: NotDefined,
  words: Readonly<Record<string, string>>,
  telling: Telling,
) =>
  `**${telling.notDefined}**${sentenceSpace(telling.lang)}${fill(telling.text[`undefined.${notDefined}`] ?? notDefined, words)}`;

/** The numbers of an equation, percentages as fractions, as they stand in the working. */
function slots(
  calculator: Calculator,
  part: Part,
  equation: Equation,
  state: State,
  results: Record<string, unknown>,
  { lang, units }: Telling,
): Record<string, string> {
  const output = part.outputs[equation.left];
  const value = results[equation.left];
  if (output?.type !== 'number' || typeof value !== 'number') return {};
  const filled: Record<string, string> = {};
  for (const id of symbolsOf(equation.right)) {
    const number = symbolValue(calculator, part, id, state, results);
    if (number === undefined) return {};
    const own = part.outputs[id];
    // A result on its way into a formula: rounded to be read, without empty places.
    const rounded = own?.type === 'number' ? Number(number.toFixed(workingDigits(own.digits))) : number;
    filled[id] = inFormula(formatNumber(rounded, lang));
  }
  const plain = fraction(value, output.unit);
  const digits = digitsFor(value, output);
  filled['='] = formatNumber(plain, lang, output.unit === 'percent' ? digits + 2 : digits);
  filled['=percent'] =
    output.unit === 'percent' ? formatQuantity(value, output.unit, lang, units, digits) : '';
  return filled;
}

/** A number as it stands in a formula: a minus must not run into the sign before it, nor be left out of a power. */
export const inFormula = (text: string): string => (/^[-\u2212]/.test(text) ? `(${text})` : text);

/** Enough places to follow the working; a whole number stays whole. */
const workingDigits = (digits: number): number => (digits === 0 ? 0 : Math.max(4, digits));

/**
 * The number a symbol stands for in a formula, or undefined where it has none. A result comes first: a field of
 * another part may share its name.
 */
export function symbolValue(
  calculator: Calculator,
  part: Part,
  id: string,
  state: State,
  results: Record<string, unknown>,
): number | undefined {
  const output = part.outputs[id];
  const one = output ?? calculator.inputs[id];
  const value = output ? results[id] : state[id];
  return one?.type === 'number' && typeof value === 'number' ? fraction(value, one.unit) : undefined;
}

/** Formulas take 1.56 where people read 156 %. */
const fraction = (value: number, unit: Unit): number => (unit === 'percent' ? value / 100 : value);
