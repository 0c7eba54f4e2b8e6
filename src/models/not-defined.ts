/** A result that has no value: `reason` is a stable key that the calculator's text turns into a sentence. */
export interface NotDefined {
  readonly notDefined: string;
}

/** What every model returns: a finite number, or the reason why there is none. Never `NaN` or `Infinity`. */
export type Maybe = number | NotDefined;

export const notDefined = (reason: string): NotDefined => ({ notDefined: reason });

export const isDefined = <T>(value: T | NotDefined): value is T =>
  !(typeof value === 'object' && value !== null && 'notDefined' in value);

/** Reads something of a result that may not be defined; the reason passes through. */
export const from = <T, R>(found: T | NotDefined, read: (value: T) => R): R | NotDefined =>
  isDefined(found) ? read(found) : found;

/** A fraction as people read it: 0.187 → 18.7. */
export const inPercent = (fraction: Maybe): Maybe => from(fraction, (value) => value * 100);

/** Guards the exit of a formula: a result that overflowed is not a result. */
export const finite = (value: number, reason = 'out-of-range'): Maybe =>
  // Adding zero turns −0 into 0, which a reader would see as "−0.00".
  Number.isFinite(value) ? value + 0 : notDefined(reason);
