import { z } from 'zod';

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
  asOf: z.iso.date().optional(),
};
