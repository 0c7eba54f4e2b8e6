/**
 * The same number, but 0 where the computer has −0 (as after −2 × 0): readers must not see "−0.00".
 *
 * Source: IEEE 754, signed zero.
 */
export const unsignedZero = (value: number): number => (value === 0 ? 0 : value);
