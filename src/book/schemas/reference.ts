import { z } from 'zod';

const name = z.strictObject({ family: z.string(), given: z.string().optional() });

/** One CSL-JSON item, the field's exchange format. The file name is its key. */
export const reference = z
  .looseObject({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z.array(z.union([name, z.strictObject({ literal: z.string() })])).min(1),
    issued: z.looseObject({}).optional(),
    DOI: z.string().regex(/^10\./).optional(),
    /** Says how far the record was checked: "doi-status: verified". */
    note: z.string().optional(),
  })
  .refine((item) => item.DOI === undefined || /doi-status: verified/.test(item.note ?? ''), {
    path: ['DOI'],
    message:
      'an unverified DOI is not printed: take it out, or check it and write "doi-status: verified" in `note`',
  });

export type Reference = z.infer<typeof reference>;
