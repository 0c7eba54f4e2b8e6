import { notDefined, type NotDefined } from '../not-defined.ts';

/**
 * Guards the exit of a formula with several results: if one number overflowed or is not a number, there is no
 * result.
 *
 * @returns the results with 0 in place of −0, or `out-of-range`
 */
export function allFinite<T extends object>(results: T): T | NotDefined {
  const entries = Object.entries(results);
  if (!entries.every(([, value]) => typeof value !== 'number' || Number.isFinite(value)))
    return notDefined('out-of-range');
  return Object.fromEntries(
    entries.map(([id, value]) => [id, typeof value === 'number' ? value + 0 : value]),
  ) as T;
}
