import { finite, type Maybe, notDefined } from './not-defined.ts';

/** What a derived number is made of: its parents' values in the order of the formula, shares as fractions. */
type Parents = readonly number[];

/**
 * a + b + …
 *
 * @param parents any number of values in one unit
 * @returns in the unit of the parents, 0 of none; `out-of-range`
 *
 * Source: arithmetic.
 */
export const sum = (parents: Parents): Maybe => finite(parents.reduce((total, value) => total + value, 0));

/**
 * a − b
 *
 * @param parents two values in one unit
 * @returns in the unit of the parents; `out-of-range`
 *
 * Source: arithmetic.
 */
export const difference = ([a = 0, b = 0]: Parents): Maybe => finite(a - b);

/**
 * a × b × …
 *
 * @param parents any number of values; at most one has a unit, the others are fractions or counts
 * @returns in the unit of the one that has one, 1 of none; `out-of-range`
 *
 * Source: arithmetic.
 */
export const product = (parents: Parents): Maybe =>
  finite(parents.reduce((total, value) => total * value, 1));

/**
 * a ÷ b
 *
 * @param parents two values in one unit, the second not 0
 * @returns a fraction; `denominator-zero`, `out-of-range`
 *
 * Source: definition of a share.
 */
export const ratio = ([a = 0, b = 0]: Parents): Maybe =>
  b === 0 ? notDefined('denominator-zero') : finite(a / b);

/**
 * By how much a is above b: a ÷ b − 1
 *
 * @param parents two values in one unit, the second above 0
 * @returns a fraction, −1 or more when a is not below 0; `denominator-not-positive`, `out-of-range`
 *
 * Source: definition of a relative difference.
 */
export const gap = ([a = 0, b = 0]: Parents): Maybe =>
  b <= 0 ? notDefined('denominator-not-positive') : finite(a / b - 1);

/**
 * Growth from the first value to the second: to ÷ from − 1
 *
 * @param parents two values in one unit, the first above 0
 * @returns a fraction; `denominator-not-positive`, `out-of-range`
 *
 * Source: definition of a growth rate.
 */
export const growth = ([from = 0, to = 0]: Parents): Maybe => gap([to, from]);
