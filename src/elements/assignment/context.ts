import type { Assignment } from '#kit/assignment/assignment.ts';
import type { Drawn } from '#kit/assignment/draw.ts';
import type { Calculator, Part } from '#kit/calculator.ts';
import { matters } from '#kit/dependent.ts';
import { formatNumber } from '#kit/number-format.ts';
import { inputWord, outputWord, type Telling } from '#kit/present.ts';
import { unitAlone } from '#kit/quantity.ts';
import type { Unit } from '#kit/units.ts';
import type { State } from '#kit/url-state.ts';

/** What all blocks of the homework page work with. */
export interface Context {
  readonly calculator: Calculator;
  readonly telling: Telling;
  /** The book’s own case. */
  readonly book: State;
  /** Where students open the link, and the same for a frame in another page. */
  readonly page: URL;
  readonly frame: URL;
  /** A sentence of this page. */
  say(key: string, values?: Readonly<Record<string, string>>): string;
}

export const partOf = ({ calculator }: Context, id: string): Part | undefined =>
  calculator.parts.find((part) => part.id === id);

/** An input’s name, with its group’s where it stands in one. */
export function inputName({ telling: { text } }: Context, part: Part, id: string): string {
  const group = part.groups.find(({ inputs }) => inputs.includes(id));
  const own = text[`input.${id}`] ?? id;
  return group ? `${text[`group.${group.id}`] ?? group.id}: ${own}` : own;
}

export const outputName = ({ telling: { text } }: Context, id: string): string => text[`output.${id}`] ?? id;

/** The inputs that matter in a case, in the order of the form. */
export const inputsOf = ({ calculator }: Context, part: Part, state: State): string[] =>
  part.uses.filter((id) => {
    const input = calculator.inputs[id];
    return input !== undefined && matters(input, state);
  });

export function valueText({ calculator, telling }: Context, id: string, state: State): string {
  const input = calculator.inputs[id];
  return input ? inputWord(id, input, state[id], telling) : '';
}

/** A result as it is shown with its unit, or in words. */
export function resultText({ telling }: Context, part: Part, id: string, drawn: Drawn): string {
  const output = part.outputs[id];
  const value = drawn.results[id];
  if (output?.type === 'verdict') return telling.text[`output.${id}.${String(value)}`] ?? String(value);
  if (output?.type !== 'number') return '';
  return outputWord(Number(value), output, telling);
}

/** What a tolerance is counted in: 0.09 % of a percentage would be much less than is allowed. */
export const toleranceUnit = ({ telling: { units } }: Context, unit: Unit): string =>
  unitAlone(units[unit === 'percent' ? 'percentage-points' : unit]);

/** How far off an answer may be, in words. */
export function toleranceText(context: Context, part: Part, id: string, { asked }: Assignment): string {
  const output = part.outputs[id];
  if (output?.type !== 'number') return '';
  const { lang } = context.telling;
  const n = formatNumber(asked[id] ?? 0, lang);
  return context.say('within', { n: `${n} ${toleranceUnit(context, output.unit)}`.trim() });
}
