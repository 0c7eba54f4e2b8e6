import type { Calculator, Input } from './calculator.ts';

export type State = Readonly<Record<string, number | string>>;

export interface ReadState {
  readonly state: State;
  /** `key=value` pairs that were not used, as text, to be named to the reader. */
  readonly ignored: readonly string[];
}

const MAX_QUERY = 2000;
const MAX_VALUE = 40;
const NUMBER = /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/;

/** A value from outside, or undefined where the input does not take it. */
export function acceptValue(input: Input, raw: string): number | string | undefined {
  if (input.type === 'choice') return input.options.includes(raw) ? raw : undefined;
  if (!NUMBER.test(raw)) return undefined;
  const value = Number(raw);
  if (!Number.isFinite(value) || value < input.min || value > input.max) return undefined;
  return input.whole && !Number.isInteger(value) ? undefined : value;
}

/** Keys that belong to the page and not to a calculator. */
const PAGE_KEYS = new Set(['v', 'theme', 'id']);

/** Reads a case from a query string. Nothing in it is trusted; what is not understood is named, not used. */
export function readState(calculator: Calculator, query: string): ReadState {
  const state: Record<string, number | string> = {};
  const ignored: string[] = [];
  if (query.length > MAX_QUERY) return { state, ignored: [shorten(query)] };
  const params = new URLSearchParams(query);
  const version = params.get('v');
  const known = version === null || version === String(calculator.version);
  for (const [key, raw] of params) {
    if (PAGE_KEYS.has(key) && (key !== 'v' || known)) continue;
    const input = Object.hasOwn(calculator.inputs, key) ? calculator.inputs[key] : undefined;
    const value = input && known && raw.length <= MAX_VALUE ? acceptValue(input, raw) : undefined;
    if (value === undefined || Object.hasOwn(state, key)) ignored.push(shorten(`${key}=${raw}`));
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

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
