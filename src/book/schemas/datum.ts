import { z } from 'zod';
import { languages } from '#kit/languages.ts';
import { unitIds } from '#kit/units.ts';
import { period } from './period.ts';

/** Whose number it is. It decides colour and mark everywhere; series of two reporters are never joined. */
const reporters = ['china', 'kazakhstan', 'paper', 'illustration', 'other'] as const;

/** Flows are named by direction: one country's export is the other's import. */
const flows = ['total', 'china-to-kazakhstan', 'kazakhstan-to-china'] as const;

const confidences = ['verified', 'secondary', 'unverified'] as const;

/** Where a number was read. */
const origin = z.strictObject({
  /** Who made the number, e.g. "General Administration of Customs of China". */
  producer: z.string().min(3),
  /** The publication or page in which it was read. */
  title: z.string().min(3),
  url: z.url().optional(),
  /** The day the source was published, as far as it says. */
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  /** Statistics carry no licence of ours: "facts, not licensed" is one. */
  licence: z.string().min(3),
  /** What a reader should know about the source, e.g. that it is a reprint. */
  note: z.string().optional(),
});

/** How a `derived` number is computed in the build from other data (`id` or `id@period`). */
const derivation = z.union([
  z.strictObject({
    method: z.enum(['sum', 'difference', 'ratio', 'gap', 'growth', 'product']),
    /** Parents in the order of the formula, e.g. growth: [from, to]; gap: [A, B] for A/B − 1. */
    parents: z.array(z.string()).min(2),
  }),
  z.strictObject({
    /** A part of a calculator, e.g. "growth/implied-base", and the output it gives. */
    calculator: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    output: z.string(),
    /** The part's inputs: a number, an option or the id of a datum. */
    inputs: z.record(z.string(), z.union([z.number(), z.string()])),
  }),
]);

const value = {
  low: z.number().optional(),
  high: z.number().optional(),
  /** "about": the source itself rounds or says so. */
  approximate: z.boolean().optional(),
  confidence: z.enum(confidences).optional(),
  /** Key of `origins`. */
  origin: z.string().optional(),
  note: z.string().optional(),
};

const row = z.union([
  z.strictObject({
    period,
    value: z.number(),
    /** Digits after the point as published, where the file cannot show them (30.10). */
    digits: z.int().min(0).max(6).optional(),
    /** True where another publisher takes over: the drawn line breaks before this row. */
    break: z.boolean().optional(),
    ...value,
  }),
  z.strictObject({
    period,
    /** Nothing was published, or nothing could be read: why. Shown as a gap, never bridged. */
    gap: z.string().min(5),
  }),
]);

/** What is said of a series, in another language. */
const words = z.strictObject({
  title: z.string().min(2),
  description: z.string().min(5),
  note: z.string().optional(),
  /** The note or the gap of a row, by its period. */
  rows: z.record(z.string(), z.string().min(2)).optional(),
});

/** One datum (a file with one row) or one series. */
export const datum = z
  .strictObject({
    title: z.string().min(5),
    /** One plain sentence on what is counted and what is not. */
    description: z.string().min(10),
    kind: z.enum(['official', 'paper', 'estimate', 'derived', 'illustration']),
    reporter: z.enum(reporters),
    flow: z.enum(flows).optional(),
    unit: z.enum(unitIds),
    confidence: z.enum(confidences),
    origins: z.record(z.string(), origin).optional(),
    /** For a derived series: computed row by row for every period that all parents have. */
    derive: derivation.optional(),
    /** For a single derived number: its period. */
    period: period.optional(),
    /** Digits after the point for a derived number. */
    digits: z.int().min(0).max(6).optional(),
    rows: z.array(row).min(1).optional(),
    /** For claims and figures of the paper: where it stands in the paper, e.g. "1.1". */
    section: z.string().optional(),
    note: z.string().optional(),
    /** The same words in other languages; without them a page shows the English. */
    words: z.partialRecord(z.enum(languages).exclude(['en']), words).optional(),
  })
  .superRefine((d, ctx) => {
    const issue = (path: (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path, message });
    if ((d.kind === 'derived') !== (d.derive !== undefined))
      issue(['derive'], 'a derived datum needs `derive`, and only a derived one has it');
    if ((d.rows === undefined) === (d.derive === undefined))
      issue(['rows'], 'give either `rows` (read somewhere) or `derive` (computed here)');
    const { method, parents } = d.derive && 'method' in d.derive ? d.derive : {};
    if (method && method !== 'sum' && method !== 'product' && parents?.length !== 2)
      issue(['derive', 'parents'], `${method} is computed from exactly two parents`);
    if (d.kind === 'official' && !d.origins)
      issue(['origins'], 'an official number needs at least one origin');
    d.rows?.forEach((r, i) => {
      if ('gap' in r) return;
      if (r.origin !== undefined && !d.origins?.[r.origin])
        issue(
          ['rows', i, 'origin'],
          `no origin is called "${r.origin}"; name one of: ${Object.keys(d.origins ?? {}).join(', ')}`,
        );
      if (r.origin === undefined && Object.keys(d.origins ?? {}).length > 1)
        issue(['rows', i, 'origin'], 'with several origins each row names its own');
      if ((r.low ?? r.value) > r.value || (r.high ?? r.value) < r.value)
        issue(['rows', i], 'low ≤ value ≤ high');
    });
    const periods = d.rows?.map((r) => String(r.period)) ?? [];
    periods.forEach((p, i) => {
      if (periods.indexOf(p) !== i) issue(['rows', i, 'period'], `period ${p} is given twice`);
    });
  });

export type Datum = z.infer<typeof datum>;
export type Row = z.infer<typeof row>;
