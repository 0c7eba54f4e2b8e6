import { z } from 'zod';

/** What "cite this" says, and what the licences are. */
export const edition = z.strictObject({
  /** 0 before the first published edition; ids may still move. */
  edition: z.int().min(0),
  /** Day of this state of the book. */
  date: z.iso.date(),
  title: z.string(),
  subtitle: z.string(),
  /** Whoever is named as author when the book is cited. */
  authors: z.array(z.string()).min(1),
  licences: z.strictObject({
    code: z.string(),
    text: z.string(),
    quotations: z.string(),
    statistics: z.string(),
  }),
});

export type Edition = z.infer<typeof edition>;
