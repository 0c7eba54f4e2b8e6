import type { Calculator } from '../calculator.ts';
import type { Language } from '../languages.ts';
import { formatNumber, plainDecimal } from '../number-format.ts';
import { formatAs } from '../quantity.ts';
import { type Range, valueFor } from '../range.ts';
import type { NumberKey } from './number.ts';
import { seeded } from './shuffle.ts';

type State = Readonly<Record<string, number | string>>;

/** A number that a part of a calculator computes: "two-ledgers/own-figures", all its inputs, one output. */
export interface Source {
  readonly part: string;
  readonly state: State;
  readonly output: string;
  /** The output is multiplied by this. */
  readonly times: number;
}

/** How a number question gets fresh numbers. */
export interface Vary {
  readonly inputs: Readonly<Record<string, Range>>;
  readonly key: Source;
  readonly traps: readonly (Source & { readonly feedback: string })[];
  /** How an output is written where the text has a slot for it. */
  readonly outputs: Readonly<Record<string, Written>>;
  readonly written: Written;
}
interface Written {
  /** "US${n} billion" */
  readonly pattern: string;
  /** Digits after the point at most; an invented 15 is not written 15.00. */
  readonly digits: number;
}

/** Runs a part of a calculator: its outputs by name. */
export type Run = (part: string, state: State) => Readonly<Record<string, unknown>>;

/** Runs parts of these calculators, without any series of the book. */
export function runOn(calculators: readonly Calculator[]): Run {
  return (address, state) => {
    const [id, partId] = address.split('/');
    const calculator = calculators.find((c) => c.id === id);
    const part = calculator?.parts.find((p) => p.id === partId);
    return part?.compute(state, {}) ?? {};
  };
}

/** How many sets of numbers a question has; the build has tried every one of them. The file's own is set 0. */
export const SETS = 12;

/** The varied inputs of a set. Depends on the question's id and the set alone. */
export function draw(id: string, vary: Vary, set: number): Record<string, number> {
  const random = seeded(`${id}/${set}`);
  return Object.fromEntries(
    Object.entries(vary.inputs).map(([name, range]) => [name, valueFor(range, random())]),
  );
}

/** The next set whose numbers are others; the file's own when there is none. */
export function nextSet(id: string, vary: Vary, set: number): number {
  const now = inputsOf(id, vary, set);
  const others = Array.from({ length: SETS - 1 }, (_, i) => ((set + i) % (SETS - 1)) + 1);
  const isOther = (n: number) =>
    Object.entries(draw(id, vary, n)).some(([name, value]) => value !== now[name]);
  return others.find(isOther) ?? 0;
}

const inputsOf = (id: string, vary: Vary, set: number): State =>
  set === 0 ? pick(vary.key.state, Object.keys(vary.inputs)) : draw(id, vary, set);

export interface Variation {
  readonly question: NumberKey;
  /** Text for every slot of the question, by its name: "input china", "output symmetric", "key". */
  readonly slots: Readonly<Record<string, string>>;
}

/** The question with the numbers of a set (0 to SETS − 1): its key and its computed traps anew. */
export function variation(
  question: NumberKey & { vary: Vary },
  set: number,
  lang: Language,
  run: Run,
): Variation {
  const { vary } = question;
  const inputs = inputsOf(question.id, vary, set);
  const runWith = ({ part, state }: Source) => run(part, { ...state, ...pick(inputs, Object.keys(state)) });
  const value = (source: Source) => Number(runWith(source)[source.output]) * source.times;
  const write = ({ pattern, digits }: Written, n: number) =>
    formatAs(pattern, Number(plainDecimal(n, digits)), lang);
  const key = value(vary.key);
  const shown = write(vary.written, key);
  const results = runWith(vary.key);
  const slots: Record<string, string> = { key: shown };
  for (const [name, n] of Object.entries(inputs)) slots[`input ${name}`] = formatNumber(Number(n), lang);
  for (const [name, how] of Object.entries(vary.outputs))
    slots[`output ${name}`] = write(how, Number(results[name]));
  // A trap with a number of its own is a slip with the file's numbers: other numbers, other slips.
  const traps =
    set === 0 ? question.traps : vary.traps.map((trap) => ({ value: value(trap), feedback: trap.feedback }));
  return { question: { ...question, key, traps, shown }, slots };
}

const pick = (state: State, names: readonly string[]): State =>
  Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
