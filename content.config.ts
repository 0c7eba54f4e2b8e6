import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { chapterFields } from './src/book/schemas/chapter.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object(chapterFields) }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
