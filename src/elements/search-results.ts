import { isHit } from '#kit/hits.ts';
import type { Named } from '#kit/names.ts';
import type { FoundPage } from './pagefind.ts';

/** A calculator or term: its name, and under it what it is. */
export const nameItem = ({ name, address }: Named, kind: string): HTMLLIElement =>
  item(address, name, [document.createTextNode(kind)]);

/**
 * A page: its title, and under it where the words stand, at the section that has them. Undefined where nothing on it
 * is what was asked for.
 */
export function pageItem(
  query: string,
  { url, meta, excerpt, sub_results: sections = [] }: FoundPage,
): HTMLLIElement | undefined {
  const best = [...sections, { url, excerpt }].find((place) =>
    marks(place.excerpt).some((words) => isHit(query, words)),
  );
  return best && item(best.url, meta.title ?? url, marked(best.excerpt));
}

function item(address: string, title: string, below: readonly Node[]): HTMLLIElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.append(...below);
  li.append(link, paragraph);
  return li;
}

const decode = (text: string) =>
  // Inside an element the parser keeps the spaces at both ends.
  new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html').querySelector('p')?.textContent ?? '';

const marks = (excerpt: string): string[] =>
  [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words = '']) => decode(words));

/** Pagefind marks its hits with <mark> and escapes the rest: read as text, never as HTML. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (hit === undefined) return document.createTextNode(decode(piece));
    const mark = document.createElement('mark');
    mark.textContent = decode(hit);
    return mark;
  });
}
