import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The chapter that is compared: four figures, a calculator and a quiz, in the middle of all by weight. */
export const CHAPTER = '/en/theory/uppsala/';
export const YARDSTICK = '/yardstick/';
/** The same with all that the chapter holds: its figures, quiz, definitions and sources. */
export const WHOLE_YARDSTICK = '/yardstick/whole/';

const kept = 'h1, h2, h3, p, ul, ol, table';
const widgets = 'figure, book-calculator, book-quiz, form, [popover], script, style, .objectives, .slip';

function chapterText(): Element {
  const { document } = parseHTML(readFileSync(`dist${CHAPTER}index.html`, 'utf8'));
  const main = document.querySelector('main');
  if (!main) throw new Error(`dist${CHAPTER} has no text. Build the book first: npm run build`);
  return main;
}

const byHand = (prose: string) =>
  readFileSync(new URL('yardstick.html', import.meta.url), 'utf8').replace('<!-- prose -->', () => prose);

/** A page as a careful person writes it by hand: the chapter's own words, one chart, one calculator, no library. */
export function yardstick(): string {
  const main = chapterText();
  for (const widget of main.querySelectorAll(widgets)) widget.remove();
  const blocks = [...main.querySelectorAll(kept)].filter((block) => !block.parentElement?.closest(kept));
  for (const block of blocks) strip(block);
  return byHand(blocks.map((block) => block.outerHTML).join('\n'));
}

const bookOwn = 'script, style, book-calculator, button:not([popovertarget])';
const styling = new Set(['class', 'style', 'lang', 'tabindex', 'hidden', 'open']);

/** The chapter as it is, without what only the book's own styles and scripts need; its calculator is the plain one. */
export function wholeYardstick(): string {
  const main = chapterText();
  for (const element of main.querySelectorAll(bookOwn)) element.remove();
  for (const element of main.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (styling.has(name) || /^(data|aria)-/.test(name)) element.removeAttribute(name);
  for (const box of main.querySelectorAll('div, span, book-quiz, book-chart'))
    if (box.getAttributeNames().length === 0) box.replaceWith(...box.childNodes);
  return byHand(main.innerHTML.replace(/\s+/g, ' '));
}

const plain = new Set([
  'P',
  'UL',
  'OL',
  'LI',
  'EM',
  'STRONG',
  'A',
  'H1',
  'H2',
  'H3',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
]);

/** Words and plain elements stay; what the book's own styles and scripts need goes. */
function strip(block: Element): void {
  for (const element of block.querySelectorAll('*')) {
    if (plain.has(element.tagName)) clean(element);
    else element.replaceWith(...element.childNodes);
  }
  clean(block);
}

function clean(element: Element): void {
  for (const name of element.getAttributeNames())
    if (name !== 'href' && name !== 'id') element.removeAttribute(name);
}
