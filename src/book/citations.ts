import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { unknownId } from '#kit/errors.ts';
import type { Reference } from './schemas/reference.ts';
import { references } from './sources.ts';

// citation-js ships the APA style; other styles are added to its registry where a page needs them.
const template = 'apa';

export function findReference(key: string, where?: string): Reference {
  const reference = references.get(key);
  if (!reference) throw unknownId('reference', key, [...references.keys()], where);
  return reference;
}

const cites = new Cite([...references.values()]);

/** The same words stand on many pages, and the processor of styles needs milliseconds for each. */
function once(write: (key: string) => string): (key: string, where?: string) => string {
  const written = new Map<string, string>();
  return (key, where) => {
    findReference(key, where);
    const text = written.get(key) ?? write(key);
    written.set(key, text);
    return text;
  };
}

/** "(Johanson & Vahlne, 1977)" */
export const inText = once((key) =>
  cites.format('citation', {
    template,
    lang: 'en-US',
    entry: key,
    citationsPre: [],
    citationsPost: [],
  }),
);

/** The entry of the reference list as HTML with the DOI as a link, without a wrapping element. */
export const entryHtml = once((key) => {
  const html = new Cite([findReference(key)]).format('bibliography', {
    format: 'html',
    template,
    lang: 'en-US',
  }) as string;
  const inner = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? html;
  return inner.trim().replace(/https?:\/\/[^\s<]+[^\s<.]/g, (url) => `<a href="${url}">${url}</a>`);
});
