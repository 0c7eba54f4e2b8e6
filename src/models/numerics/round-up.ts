/** Rounding in the computer that must not cost a whole unit: 12,000.000000000002 orders are 12,000. */
export const slack = 1e-13;

/**
 * The smallest whole number that is enough: rounds up, except for an excess that only the computer's rounding
 * made.
 *
 * @param value finite
 *
 * Source: definition of the ceiling function.
 */
export const roundUp = (value: number): number => Math.ceil(value - Math.abs(value) * slack) + 0;
