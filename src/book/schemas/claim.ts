import { z } from 'zod';

export const verdicts = [
  'holds',
  'holds with a note',
  'differs from official series',
  'unclear',
  'not shown',
  'left open',
  'source missing',
] as const;

/** One claim of the paper: quoted, tested, judged. The file name is its id: p1, p2 … */
export const claim = z.strictObject({
  /** The claim in one short plain sentence of ours. */
  title: z.string().min(5),
  /** Word for word from the paper, 20 words at most. */
  quotation: z
    .string()
    .refine((s) => s.split(/\s+/).length <= 20, 'quote 20 words at most; paraphrase the rest in `title`'),
  /** Section of the paper: "abstract", "introduction", "1.1" … "references". */
  section: z.string(),
  /** What would have to be true for the claim to hold: one sentence. */
  wouldHold: z.string().min(10),
  /** How it was tested and what came out. Numbers only as {datum …} or {result …}. */
  test: z.string().min(10),
  verdict: z.enum(verdicts),
  /** Two sentences at most: why this verdict, fairly. */
  reason: z.string().min(10),
  /** Ids of the data the test uses (id or id@period), shown as a small table. */
  data: z.array(z.string()).default([]),
  /** Keys of content/references. */
  references: z.array(z.string()).default([]),
  /** Where the reader redoes the arithmetic: "growth/implied-base". */
  calculator: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
    .optional(),
});

export type Claim = z.infer<typeof claim>;

/** The words of a claim in another language, `content/claims/<lang>/<id>.yaml`; the rest stands in the English file. */
export const claimWords = claim
  .pick({ title: true, wouldHold: true, test: true, reason: true, section: true })
  // Only where it is a word and not a number.
  .partial({ section: true });
