import { z } from 'zod';

/** YAML makes a date of a day without quotes. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a day such as 2026-11-23'),
);

/** What a chapter adds to Starlight's frontmatter. Other pages (about, glossary …) leave all of it out. */
export const chapterFields = {
  /** The opening question, one or two sentences, from a real situation of a firm on this border. */
  question: z.string().optional(),
  /** Three or four: an id and an action that can be tested, with the id of the section that serves it. */
  objectives: z
    .array(z.strictObject({ id: z.string(), text: z.string(), section: z.string() }))
    .min(3)
    .max(4)
    .optional(),
  /** The day up to which the facts of the chapter were checked. */
  asOf: day.optional(),
};
