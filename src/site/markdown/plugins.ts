import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { baseLinks } from './base-links.ts';
import { headingIds } from './heading-ids.ts';
import { math } from './math.ts';
import { percent } from './percent.ts';
import { tableHeaders } from './table-headers.ts';
import { tail } from './tail.ts';

/** What the book adds to Markdown: author-set ids, maths as MathML, links under the base path, per cent beside its number, heads of tables, full stops beside their word. */
export const bookMarkdown: SatteriProcessorOptions = {
  features: { math: true },
  mdastPlugins: [math()],
  hastPlugins: [headingIds(), baseLinks(process.env.BASE_PATH), percent(), tableHeaders(), tail()],
};
