import { roles } from '#kit/chart/roles.ts';
import type { Role } from '#kit/chart/spec.ts';

/** What the marks and the labels of one drawing share. */
export interface Layout {
  readonly y: (value: number) => number;
  /** Pixel of a number or a year; a category has none. */
  readonly x: (value: number | string) => number;
  /** Pixel of the lowest line. */
  readonly bottom: number;
  /** Width of a category's bars together; 0 where x is a number. */
  readonly band: number;
  /** From the middle of a category to the middle of the next. */
  readonly slot: number;
  /** Several bars side by side in a category. */
  readonly grouped: boolean;
  /** The names of the series, in lines. */
  readonly names: readonly (readonly string[])[];
}

export const colour = (role: Role): string => `var(${roles[role].colour})`;
