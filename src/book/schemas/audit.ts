import { z } from 'zod';

const count = z.int().min(0);

/** What `npm run audit` found; it writes content/audit.json. */
export const audit = z.strictObject({
  date: z.iso.date(),
  commit: z.string(),
  browser: z.string(),
  /** Pages whose HTML was read, and the faults in it. */
  read: z.strictObject({ pages: count, faults: count }),
  /** Pages that were opened; those that time did not suffice for; those that could not be checked. */
  opened: z.strictObject({ pages: count, leftOut: count, failed: count }),
  checks: z.array(z.strictObject({ id: z.string(), criteria: z.array(z.string()), faults: count })),
  /** Every kind of fault, told with the first page that has it. */
  found: z.array(z.string()),
});
