import { z } from 'zod';
import { languages } from '#kit/languages.ts';

/** One glossary term in all four languages. */
export const term = z.strictObject({
  en: z.string().min(2),
  /** Other spellings and abbreviations under which a reader may look for it. */
  also: z.array(z.string()).default([]),
  /** One or two sentences, B2 English, without a figure. */
  definition: z.string().min(20),
  /** The same in other languages, by language; without one its pages show the English. */
  definitions: z.partialRecord(z.enum(languages).exclude(['en']), z.string().min(20)).default({}),
  'zh-cn': z.string(),
  ru: z.string(),
  kk: z.string(),
  /** True once a native speaker has read the three equivalents. */
  reviewed: z.boolean().default(false),
  references: z.array(z.string()).default([]),
});

export type Term = z.infer<typeof term>;
