import type { Calculator, Input, SeriesInput, SetInput } from './calculator.ts';
import { membersOf, piecesOf, seriesText, setText } from './lists.ts';
import { shorten } from './shorten.ts';

export type State = Readonly<Record<string, number | string>>;

export interface ReadState {
  readonly state: State;
  /** `key=value` pairs that were not used, as text, to be named to the reader. */
  readonly ignored: readonly string[];
}

const MAX_QUERY = 4000;
/** So much of what was not used is named to the reader. */
export const MAX_NAMED = 60;
const MAX_VALUE = 40;
/** A series of 200 numbers, or all members of a set. */
const MAX_LIST = 2400;
const NUMBER = /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/;

/** A value from outside, or undefined where the input does not take it. */
export function acceptValue(input: Input, raw: string): number | string | undefined {
  if (raw.length > lengthOf(input)) return undefined;
  if (input.type === 'choice') return input.options.includes(raw) ? raw : undefined;
  if (input.type === 'set') return acceptSet(input, raw);
  if (input.type === 'series') return acceptSeries(input, raw);
  const value = acceptNumber(input, raw);
  return input.whole && !Number.isInteger(value) ? undefined : value;
}

/** How long a value may be at most; what is longer is not even looked at. */
const lengthOf = ({ type }: Input): number => (type === 'set' || type === 'series' ? MAX_LIST : MAX_VALUE);

function acceptNumber({ min, max }: { min: number; max: number }, raw: string): number | undefined {
  const value = NUMBER.test(raw) ? Number(raw) : Number.NaN;
  return Number.isFinite(value) && value >= min && value <= max ? value : undefined;
}

function acceptSet(input: SetInput, raw: string): string | undefined {
  const members = membersOf(raw);
  return members.every((member) => input.options.includes(member)) ? setText(input, members) : undefined;
}

function acceptSeries(input: SeriesInput, raw: string): string | undefined {
  const numbers = piecesOf(raw).map((piece) =>
    piece.length > MAX_VALUE ? undefined : acceptNumber(input, piece),
  );
  const known = numbers.filter((number) => number !== undefined);
  const fits = known.length > 0 && known.length === numbers.length && known.length <= input.most;
  return fits ? seriesText(known) : undefined;
}

/** Keys that belong to the page and not to a calculator. */
const PAGE_KEYS = new Set(['v', 'theme', 'id']);

/** Reads a case from a query string. Nothing in it is trusted; what is not understood is named, not used. */
export function readState(calculator: Calculator, query: string): ReadState {
  const state: Record<string, number | string> = {};
  const ignored: string[] = [];
  if (query.length > MAX_QUERY) return { state, ignored: [shorten(query, MAX_NAMED)] };
  const params = new URLSearchParams(query);
  const version = params.get('v');
  const known = version === null || version === String(calculator.version);
  for (const [key, raw] of params) {
    if (PAGE_KEYS.has(key) && (key !== 'v' || known)) continue;
    const input = Object.hasOwn(calculator.inputs, key) ? calculator.inputs[key] : undefined;
    const value = input && known ? acceptValue(input, raw) : undefined;
    if (value === undefined || Object.hasOwn(state, key)) ignored.push(shorten(`${key}=${raw}`, MAX_NAMED));
    else state[key] = value;
  }
  return { state, ignored };
}

/** The whole case, so that a link still means the same when a default changes. */
export function writeState(calculator: Calculator, state: State): string {
  const params = new URLSearchParams({ v: String(calculator.version) });
  for (const key of Object.keys(calculator.inputs)) {
    const value = state[key];
    if (value !== undefined) params.set(key, String(value));
  }
  return params.toString();
}
