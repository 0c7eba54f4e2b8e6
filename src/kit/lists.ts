import type { SetInput } from './calculator.ts';

/**
 * Sets and series as they stand in a case and in an address: "sme-platform.bank-buyer", "25.25_31.2". The
 * signs between are those that an address shows as they are.
 */
const BETWEEN_MEMBERS = '.';
const BETWEEN_NUMBERS = '_';

/** A set's value: each member once, in the order of the options. */
export const setText = (input: SetInput, members: Iterable<string>): string => {
  const chosen = new Set(members);
  return input.options.filter((option) => chosen.has(option)).join(BETWEEN_MEMBERS);
};

/** The members in a set's value. */
export const membersOf = (text: string): string[] => (text === '' ? [] : text.split(BETWEEN_MEMBERS));

/** A series' value. Adding zero turns −0 into 0. */
export const seriesText = (numbers: readonly number[]): string =>
  numbers.map((number) => String(number + 0)).join(BETWEEN_NUMBERS);

/** The pieces of a series' value, not yet known to be numbers. */
export const piecesOf = (text: string): string[] => (text === '' ? [] : text.split(BETWEEN_NUMBERS));

/** The numbers in a series' value that `acceptValue` took. */
export const numbersOf = (text: string): number[] => piecesOf(text).map(Number);

/** The two members that a pair "a-b" links. */
export const endsOf = (pair: string): readonly [string, string] => {
  const [from = '', to = ''] = pair.split('-');
  return [from, to];
};

type Words = Readonly<Record<string, string>>;

/** What an option is called: a pair by the names of its ends. */
export function optionName(text: Words, name: string, option: string, pairsOf?: string): string {
  const word = (input: string, id: string) => text[`input.${input}.${id}`] ?? id;
  if (!pairsOf) return word(name, option);
  const [from, to] = endsOf(option);
  return `${word(pairsOf, from)} – ${word(pairsOf, to)}`;
}
