import fc from 'fast-check';
import growth from '#calculators/growth.ts';
import { type Assignment, isTolerance, rangeProblem } from '#kit/assignment/assignment.ts';
import { drawFor } from '#kit/assignment/draw.ts';
import type { Calculator, Input } from '#kit/calculator.ts';
import { type Range } from '#kit/range.ts';
import type { State } from '#kit/url-state.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { anyValue } from '../random-case.ts';

export const cagr: Assignment = {
  name: 'Week 3',
  part: 'cagr',
  fixed: { end: 5.9 },
  varied: { start: { from: 2, to: 4, step: 0.5 }, years: { from: 2, to: 6, step: 1 } },
  asked: { rate: 0.1, doubling: 0.05 },
};
export const link = 'assignment=1&v=1&task=cagr&called=Week+3&start=2_to_4_by_0.5&end=5.9&years=2_to_6_by_1';
/** Any code point, lone surrogates and controls included. */
export const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
/** Decimals as people type them, some with more places than a link has, and very small ones. */
const anyDecimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
export const anyTolerance = anyDecimal.filter(isTolerance);
/** A value for all, or a range where one is taken. */
export function anySetting(input: Input): fc.Arbitrary<number | string | Range> {
  const value = anyValue(input);
  if (input.type !== 'number') return value;
  const range = fc
    .tuple(value, anyDecimal, fc.nat({ max: 50 }))
    .map(([from, step, steps]) => ({ from: Number(from), step, to: Number(from) + steps * step }))
    .filter((one) => rangeProblem(input, one) === undefined);
  return fc.oneof(value, range);
}
const isRange = ([, one]: [string, number | string | Range]) => typeof one === 'object';
export function parted(set: Readonly<Record<string, number | string | Range>>) {
  const entries = Object.entries(set);
  return {
    fixed: Object.fromEntries(entries.filter((one) => !isRange(one))) as State,
    varied: Object.fromEntries(entries.filter(isRange)) as Record<string, Range>,
  };
}
export const all: readonly Calculator[] = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));

export const draw = (student: string, assignment = cagr) => drawFor(growth, assignment, student, {});
