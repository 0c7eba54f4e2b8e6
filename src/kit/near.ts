/** A trillionth of the value: some thousand roundings of a double, as a formula gathers them, and less than anybody types. */
const SLACK = 1e-12;

/**
 * Whether a number lies within a tolerance of a value, limits included: 26.54 lies within 0.05 of 26.49, although a
 * computer finds it a little farther away. Where the value is below 1 the slack is that of 1.
 */
export const isNear = (number: number, value: number, tolerance: number): boolean =>
  Math.abs(number - value) <= tolerance + SLACK * Math.max(1, Math.abs(value));
