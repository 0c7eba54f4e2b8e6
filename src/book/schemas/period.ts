import { z } from 'zod';

const date = /^\d{4}-\d{2}-\d{2}$/;
/** Every form but words; `book/period.ts` tells them to readers. */
const forms = [
  /^\d{4}$/,
  /^\d{4}-H[12]$/,
  /^\d{4}-Q[1-4]$/,
  /^\d{4}-(?:0[1-9]|1[0-2])$/,
  date,
  /^\d{4}\/\d{4}$/,
  /^\d{4}-(?:0[1-9]|1[0-2])\/\d{4}-(?:0[1-9]|1[0-2])$/,
  /^\d{4}–(?:\d{2}){1,2}$/,
];
/** "before 2025", "overall", "2015 matrix": with a word of the interface, `book.period.…`. */
const words = /^(?:\d{4} )?[a-z]/i;

const isDay = (period: string): boolean => {
  const day = new Date(`${period}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(period);
};

const isPeriod = (period: string): boolean =>
  date.test(period) ? isDay(period) : words.test(period) || forms.some((form) => form.test(period));

/** When a number was counted. */
export const period = z.union([
  z.int().min(1900).max(2100),
  z.string().refine(isPeriod, {
    error: ({ input }) =>
      `"${input}" is no period. Write a year (2024), a part of one ("2025-H1", "2024-Q3", "2026-04", "2026-07-01"), a range ("2013/2024", "2025-01/2025-07", "2023–24") or words ("before 2025").`,
  }),
]);
