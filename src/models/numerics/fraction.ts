/**
 * Whether a number is a share, a probability or another fraction from 0 to 1, both included. `NaN` is not.
 */
export const isFraction = (value: number): boolean => value >= 0 && value <= 1;
