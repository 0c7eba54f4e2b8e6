import { finite, type Maybe, notDefined } from './not-defined.ts';

/** What a derived number is made of: its parents' values in the order of the formula. */
type Parents = readonly number[];

/** a + b + … in the unit of the parents. */
export const sum = (parents: Parents): Maybe => finite(parents.reduce((total, value) => total + value, 0));

/** a − b, in the unit of the parents. */
export const difference = ([a = 0, b = 0]: Parents): Maybe => finite(a - b);

/** a × b × …; shares go in as fractions. */
export const product = (parents: Parents): Maybe =>
  finite(parents.reduce((total, value) => total * value, 1));

/** a ÷ b as a fraction; undefined for b = 0. */
export const ratio = ([a = 0, b = 0]: Parents): Maybe =>
  b === 0 ? notDefined('denominator-zero') : finite(a / b);

/** a ÷ b − 1 as a fraction: by how much A is above B; undefined for b ≤ 0. */
export const gap = ([a = 0, b = 0]: Parents): Maybe =>
  b <= 0 ? notDefined('denominator-not-positive') : finite(a / b - 1);

/** to ÷ from − 1 as a fraction: growth between two values; undefined for from ≤ 0. */
export const growth = ([from = 0, to = 0]: Parents): Maybe => gap([to, from]);
