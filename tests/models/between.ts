import fc from 'fast-check';

/**
 * Numbers spread evenly from `min` to `max`, with every fourth from the corners of the number format: both
 * ends, 0 and the tiniest numbers, but never −0. `fc.double` alone draws orders of magnitude evenly: the
 * middle of a range stays almost empty.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
  const steps = 2 ** 30;
  const edge = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const even = fc.integer({ min: 0, max: steps }).map((step) => min + ((max - min) * step) / steps);
  return fc.oneof({ weight: 3, arbitrary: even }, { weight: 1, arbitrary: edge });
}
