import fc from 'fast-check';
import type { Calculator, Input, Part } from '#kit/calculator.ts';
import { seriesText, setText } from '#kit/lists.ts';
import type { State } from '#kit/url-state.ts';

const anyNumber = ({ min, max }: { min: number; max: number }) => {
  const landmarks = [min, max, 0, 1, -1, 100, -100].filter((x) => x >= min && x <= max);
  return fc.oneof(
    fc.constantFrom(...landmarks),
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((n) => n / 100),
    fc.double({ min, max, noNaN: true }).map((x) => x + 0),
  );
};

/** Any value an input takes, over its whole range: limits, zero, what people type, and any double. */
export function anyValue(input: Input): fc.Arbitrary<number | string> {
  if (input.type === 'choice') return fc.constantFrom(...input.options);
  if (input.type === 'set') return fc.subarray([...input.options]).map((members) => setText(input, members));
  if (input.type === 'series')
    return fc.array(anyNumber(input), { minLength: 1, maxLength: Math.min(input.most, 40) }).map(seriesText);
  return input.whole ? fc.integer({ min: input.min, max: input.max }) : anyNumber(input);
}

/** Any case of a part's form. */
export const anyCase = (calculator: Calculator, part: Part): fc.Arbitrary<State> =>
  fc.record(
    Object.fromEntries(
      part.uses.map((id) => {
        const input = calculator.inputs[id];
        if (!input) throw new Error(`${calculator.id} has no input ${id}`);
        return [id, anyValue(input)];
      }),
    ),
  );
