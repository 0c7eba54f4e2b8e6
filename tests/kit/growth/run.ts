import fc from 'fast-check';
import growth from '#calculators/growth.ts';
import type { Calculator } from '#kit/calculator.ts';
import { type Maybe } from '#models/not-defined.ts';

/** Laws that hold whatever the numbers are, asked of the calculators as a reader uses them: in percent. */
type Numbers = Readonly<Record<string, number | string>>;
export function run(calculator: Calculator, id: string, values: Numbers): Record<string, unknown> {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part.compute(values, {});
}
export const cagr = (start: number, end: number, years: number) =>
  run(growth, 'cagr', { start, end, years }) as Record<'rate' | 'linear' | 'doubling' | 'halving', Maybe>;

/** The range of a field, as its definition gives it. */
export function range(calculator: Calculator, id: string, least = -Infinity): fc.Arbitrary<number> {
  const input = calculator.inputs[id];
  if (input?.type !== 'number') throw new Error(`${id} is no number`);
  const [min, max] = [Math.max(input.min, least), input.max];
  const hundredths = fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) });
  return fc.oneof(
    hundredths.map((n) => n / 100),
    fc.double({ min, max, noNaN: true }),
  );
}
/** Above zero by enough to stay clear of numbers that no field could show. */
export const amount = range(growth, 'end', 1e-6);
export const years = range(growth, 'years');

/** What rounding may do to a rate: a few units of the last place of its factor. */
export const slack = (rate: number) => 1e-12 * (100 + Math.abs(rate));
