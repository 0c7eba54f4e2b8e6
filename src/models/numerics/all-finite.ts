import { notDefined, type NotDefined } from '../not-defined.ts';

/**
 * Guards the exit of a formula with several results: if one number overflowed or is not a number, there is no
 * result.
 *
 * @returns the results unchanged, or `out-of-range`
 */
export function allFinite<T extends object>(results: T): T | NotDefined {
  const isFinite = Object.values(results).every(
    (value) => typeof value !== 'number' || Number.isFinite(value),
  );
  return isFinite ? results : notDefined('out-of-range');
}
