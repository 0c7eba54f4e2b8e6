import type { Calculator, Input, NumberInput, Part } from '../calculator.ts';
import { plainDecimal } from '../number-format.ts';
import { type Range, valuesIn } from '../range.ts';
import { shorten } from '../shorten.ts';
import { acceptValue, MAX_NAMED, type State } from '../url-state.ts';

/**
 * Homework with own numbers for every student: some inputs of a part are the same for all, the others follow
 * from what a student types in. Nothing is kept anywhere but in its link.
 */
export interface Assignment {
  /** What the lecturer calls it; two assignments of different names have different numbers. */
  readonly name: string;
  readonly part: string;
  readonly fixed: State;
  readonly varied: Readonly<Record<string, Range>>;
  /** Results that are asked for, with how far off an answer may be; 0 for a result in words. */
  readonly asked: Readonly<Record<string, number>>;
}

export interface ReadAssignment {
  readonly assignment?: Assignment;
  /** What in the link was not understood; such a link is not used at all: its numbers would be others. */
  readonly problems: readonly string[];
}

/** Raised when a link would mean something else. */
const GRAMMAR = '1';
const MAX_QUERY = 4000;
export const MAX_NAME = 60;
/** So many different values of one input are plenty for any class. */
const MOST_VALUES = 100_000;

const NUMBER = String.raw`-?\d{1,15}(?:\.\d{1,10})?`;
const RANGE = new RegExp(`^(${NUMBER})_to_(${NUMBER})_by_(${NUMBER})$`);
const ALONE = new RegExp(`^${NUMBER}$`);
const ASKED = new RegExp(`^([A-Za-z0-9]{1,40})(?:_within_(${NUMBER}))?$`);
/** Keys of the link itself; the others are inputs. */
export const OWN_KEYS: ReadonlySet<string> = new Set(['assignment', 'v', 'called', 'task', 'ask', 'theme']);

/** Whether a number is the same when it is read from a link: one of more than ten places is not. */
export const fitsLink = (value: number): boolean => {
  const written = plainDecimal(value);
  return ALONE.test(written) && Number(written) === value;
};

/** The link's query, readable by a person: "start=2_to_4_by_0.5&end=5.9&ask=rate_within_0.1". */
export function writeAssignment(calculator: Calculator, assignment: Assignment): string {
  const { name, part, fixed, varied, asked } = assignment;
  const params = new URLSearchParams({ assignment: GRAMMAR, v: String(calculator.version), task: part });
  if (name) params.set('called', name);
  for (const input of partOf(calculator, part)?.uses ?? []) {
    const range = varied[input];
    if (range) params.set(input, writeRange(range));
    else params.set(input, String(fixed[input] ?? ''));
  }
  for (const [output, tolerance] of Object.entries(asked))
    params.append('ask', tolerance === 0 ? output : `${output}_within_${plainDecimal(tolerance)}`);
  return params.toString();
}

const writeRange = ({ from, to, step }: Range): string =>
  `${plainDecimal(from)}_to_${plainDecimal(to)}_by_${plainDecimal(step)}`;

const partOf = (calculator: Calculator, id: string): Part | undefined =>
  calculator.parts.find((part) => part.id === id);

/** Reads a link. Nothing in it is trusted, and one thing that is not understood spoils it. */
export function readAssignment(calculator: Calculator, query: string): ReadAssignment {
  if (query.length > MAX_QUERY) return { problems: [shorten(query, MAX_NAMED)] };
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const refuse = (key: string) => problems.push(shorten(`${key}=${params.get(key) ?? ''}`, MAX_NAMED));
  if (params.get('assignment') !== GRAMMAR) refuse('assignment');
  if (params.get('v') !== String(calculator.version)) refuse('v');
  const part = partOf(calculator, params.get('task') ?? '');
  if (!part) return { problems: [...problems, shorten(`task=${params.get('task') ?? ''}`, MAX_NAMED)] };
  const name = cleanName(params.get('called') ?? '');
  if (name !== (params.get('called') ?? '')) refuse('called');
  for (const key of new Set(params.keys())) {
    const known = OWN_KEYS.has(key) || part.uses.includes(key);
    if (!known || (key !== 'ask' && params.getAll(key).length > 1)) refuse(key);
  }
  const { fixed, varied } = readInputs(calculator, part, params, refuse);
  const asked = readAsked(part, params.getAll('ask'), problems);
  if (problems.length > 0) return { problems };
  return { assignment: { name, part: part.id, fixed, varied, asked }, problems };
}

function readInputs(
  calculator: Calculator,
  part: Part,
  params: URLSearchParams,
  refuse: (key: string) => void,
) {
  const fixed: Record<string, number | string> = {};
  const varied: Record<string, Range> = {};
  for (const id of part.uses) {
    const input = calculator.inputs[id];
    const raw = params.get(id);
    if (!input || raw === null) {
      refuse(id);
      continue;
    }
    const range = readRange(input, raw);
    const value = range ? undefined : acceptValue(input, raw);
    if (range) varied[id] = range;
    else if (value === undefined) refuse(id);
    else fixed[id] = value;
  }
  return { fixed, varied };
}

function readRange(input: Input, raw: string): Range | undefined {
  const match = input.type === 'number' ? RANGE.exec(raw) : null;
  if (!match || input.type !== 'number') return undefined;
  const [from = Number.NaN, to = Number.NaN, step = Number.NaN] = match.slice(1).map(Number);
  const range = { from, to, step };
  return rangeProblem(input, range) ? undefined : range;
}

export interface RangeProblem {
  /** Where it is to be put right. */
  readonly field: keyof Range;
  readonly reason: 'range' | 'order' | 'step' | 'whole';
}

/** Why a range cannot be used, or undefined where it can. */
export function rangeProblem({ min, max, whole }: NumberInput, range: Range): RangeProblem | undefined {
  const { from, to, step } = range;
  const firstOf = (fields: readonly (keyof Range)[], fits: (x: number) => boolean) =>
    fields.find((field) => !fits(range[field]));
  const outside = firstOf(['from', 'to'], (x) => x >= min && x <= max && fitsLink(x));
  if (outside) return { field: outside, reason: 'range' };
  if (from > to) return { field: 'to', reason: 'order' };
  if (!(step > 0) || !fitsLink(step) || valuesIn(range) > MOST_VALUES)
    return { field: 'step', reason: 'step' };
  const fraction = whole ? firstOf(['from', 'step'], Number.isInteger) : undefined;
  return fraction && { field: fraction, reason: 'whole' };
}

/** How far off an answer may be. */
export const isTolerance = (value: number): boolean => value > 0 && fitsLink(value);

function readAsked(part: Part, raws: readonly string[], problems: string[]): Record<string, number> {
  const asked: Record<string, number> = {};
  for (const raw of raws) {
    const [, id = '', tolerance] = ASKED.exec(raw) ?? [];
    const output = Object.hasOwn(part.outputs, id) ? part.outputs[id] : undefined;
    const fits = output?.type === 'number' ? isTolerance(Number(tolerance)) : tolerance === undefined;
    if (!output || output.type === 'interval' || !fits || Object.hasOwn(asked, id))
      problems.push(shorten(`ask=${raw}`, MAX_NAMED));
    else asked[id] = tolerance === undefined ? 0 : Number(tolerance);
  }
  if (raws.length === 0) problems.push('ask=');
  return asked;
}

/** A name as it stands in a link: one line, without what cannot be seen, at most 60 characters. */
export const cleanName = (text: string): string =>
  [
    ...text
      .toWellFormed()
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, MAX_NAME)
    .join('')
    .trim();
