import { isDefined } from '#models/not-defined.ts';
import type { Calculator, Input, Interval, Part, SeriesData } from './calculator.ts';
import { matters } from './dependent.ts';
import { membersOf, numbersOf, optionName } from './lists.ts';
import { unitAlone, type UnitPatterns } from './quantity.ts';
import { plainText } from './rich-text.ts';
import type { State } from './url-state.ts';

export type CsvRow = readonly (string | number | null)[];

interface Taken {
  readonly calculator: Calculator;
  readonly part: Part;
  readonly state: State;
  readonly results: Readonly<Record<string, unknown>>;
  readonly data: SeriesData;
  /** The calculator's words. */
  readonly text: Readonly<Record<string, string>>;
  readonly units: UnitPatterns;
  /** The result as it is told on the page. */
  readonly told: readonly string[];
}

/**
 * A case as rows to be taken away: what was put in, what came out, the table of results, the sentences. Numbers
 * stay numbers, with all their places.
 */
export function caseRows(taken: Taken): CsvRow[] {
  const { calculator, part, text, told } = taken;
  const title = text[`${part.id}.title`] ?? text.title ?? calculator.id;
  const blocks = [
    inputRows(taken),
    outputRows(taken),
    tableRows(taken),
    told.map((line) => [plainText(line)]),
  ];
  return [[title], ...blocks.filter((rows) => rows.length > 0).flatMap((rows) => [[], ...rows])];
}

function inputRows({ calculator, part, state, text, units }: Taken): CsvRow[] {
  return part.uses.flatMap((id) => {
    const input = calculator.inputs[id];
    const value = state[id];
    if (!input || value === undefined || !matters(input, state)) return [];
    const group = part.groups.find(({ inputs }) => inputs.includes(id));
    const own = text[`input.${id}`] ?? id;
    const name = group ? `${text[`group.${group.id}`] ?? group.id}: ${own}` : own;
    if (input.type === 'number') return [[name, value, unitAlone(units[input.unit])]];
    return [[name, ...listed(id, input, String(value), text)]];
  });
}

function listed(id: string, input: Input, value: string, text: Taken['text']): (string | number)[] {
  if (input.type === 'series') return numbersOf(value);
  if (input.type === 'set')
    return membersOf(value).map((member) => optionName(text, id, member, input.pairsOf));
  return [text[`input.${id}.${value}`] ?? value];
}

/** Results that have a name; one without a value says so in the sentences. */
function outputRows({ part, results, text, units }: Taken): CsvRow[] {
  return Object.entries(part.outputs).flatMap(([id, output]) => {
    const name = text[`output.${id}`];
    const value = results[id];
    if (name === undefined || value === undefined || !isDefined(value)) return [];
    if (output.type === 'verdict') return [[name, text[`output.${id}.${String(value)}`] ?? String(value)]];
    if (output.type === 'number') return [[name, value as number, unitAlone(units[output.unit])]];
    const { low, high } = value as Interval;
    return [[name, low, high, unitAlone(units[output.unit])]];
  });
}

function tableRows({ part, state, results, text, data }: Taken): CsvRow[] {
  const table = part.table?.(state, { ...results }, data);
  if (!table) return [];
  const word = (key: string) => text[key] ?? key;
  const cell = (value: (typeof table.rows)[number][number]) =>
    typeof value === 'string' ? word(value) : isDefined(value) ? (value as number | null) : null;
  return [table.columns.map(({ label }) => word(label)), ...table.rows.map((row) => row.map(cell))];
}
