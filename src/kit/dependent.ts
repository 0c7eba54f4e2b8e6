import type { Input, Inputs, Part, When } from './calculator.ts';
import { endsOf, membersOf } from './lists.ts';

type State = Readonly<Record<string, number | string>>;

/** Whether an input matters in this case; one that does not is neither shown nor read. */
export const matters = (input: { readonly when?: When }, state: State): boolean =>
  input.when === undefined || input.when.is.includes(String(state[input.when.input]));

/** Whether a part has more than fields for numbers and choices, a result, its working and a chart. */
export const hasMore = (part: Part, inputs: Inputs): boolean =>
  Boolean(part.problems ?? part.table ?? part.graph ?? part.simulation) ||
  part.uses.some((name) => {
    const input = inputs[name];
    return (
      input !== undefined && (input.type === 'set' || input.type === 'series' || input.when !== undefined)
    );
  });

/** The options that can be chosen now: a pair needs both its ends. */
export function possibleOptions(input: Input, state: State): readonly string[] {
  if (input.type !== 'set') return [];
  if (!input.pairsOf) return input.options;
  const there = new Set(membersOf(String(state[input.pairsOf] ?? '')));
  return input.options.filter((option) => endsOf(option).every((end) => there.has(end)));
}

/** The inputs of a form with their groups: a group stands where its first input stood. */
export function fieldRows<G extends { readonly inputs: readonly string[] }>(
  uses: readonly string[],
  groups: readonly G[],
  inputs: Inputs,
): readonly (string | G)[] {
  return uses
    .filter((name) => inputs[name] !== undefined)
    .flatMap((name): (string | G)[] => {
      const group = groups.find((one) => one.inputs.includes(name));
      if (!group) return [name];
      return group.inputs[0] === name ? [group] : [];
    });
}
