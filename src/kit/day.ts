const two = (n: number): string => String(n).padStart(2, '0');

/** A day of the reader's calendar, in the reader's time zone: "2026-11-25". */
export const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
