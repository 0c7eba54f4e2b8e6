import { isDefined, type Maybe, type NotDefined } from '#models/not-defined.ts';

/** The value, in tests that know there is one; fails the test with the reason otherwise. */
export function defined<T>(value: T | NotDefined): T {
  if (!isDefined(value)) throw new Error(`not defined: ${value.notDefined}`);
  return value;
}

/** A result as domain research prints it: rounded to significant digits. */
export const printed = (value: Maybe, significantDigits = 4): string =>
  defined(value).toPrecision(significantDigits);

/** The promise every model makes: a finite number or a reason, never `NaN` or `Infinity`. */
export const isFiniteOrNotDefined = (value: Maybe): boolean =>
  isDefined(value) ? Number.isFinite(value) : value.notDefined.length > 0;

/** Relative difference of two numbers, for comparison with an oracle at any order of magnitude. */
export const relativeDifference = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
